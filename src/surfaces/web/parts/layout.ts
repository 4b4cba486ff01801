import { html } from 'hono/html'
import { plain } from '../../wording/index.ts'
import { addressWith, one, type Visit } from '../visit.ts'
import { clockBanner, clockForm } from './clock.ts'
import type { Piece } from './piece.ts'

export type Page = {
  readonly title: string
  readonly visit: Visit
  readonly body: Piece
  /** Where the same answer stands for machines, and in which forms. */
  readonly twins?: Twins
}

export type Twins = { readonly path: string; readonly forms: readonly Form[] }

const FORMS = {
  json: ['JSON', 'application/json'],
  csv: ['table (CSV)', 'text/csv'],
  atom: ['feed (Atom)', 'application/atom+xml'],
  ics: ['calendar', 'text/calendar'],
  jsonld: ['linked data', 'application/ld+json'],
  txt: ['wire diary', 'text/plain'],
  bib: ['citation (BibTeX)', 'application/x-bibtex'],
  ris: ['citation (RIS)', 'application/x-research-info-systems'],
} as const

export type Form = keyof typeof FORMS

/** The pages that one can go to from everywhere. */
const TABS = [
  ['/', 'Docket'],
  ['/changes', 'Changes'],
  ['/disputes', 'Disputes'],
  ['/statements', 'Statements'],
  ['/sources', 'Sources'],
  ['/sides', 'Sides'],
  ['/read', 'Read'],
  ['/about', 'About'],
] as const

/** The frame about every page: where one can go, as of which day, and the page's own content. */
export function layout({ title, visit, body, twins }: Page): Piece {
  const { href } = visit
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${plain(title)} – Readout</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${twins ? twins.forms.map(form => html`<link rel="alternate" type="${FORMS[form][1]}" href="${twinOf(twins, form, visit)}">`) : ''}
<script type="module" src="/client.js"></script>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header class="top">
<a class="name" href="${href('/')}">Readout</a>
<nav aria-label="Pages">
${TABS.map(([path, name]) => tab(path, name, visit))}
</nav>
${searchForm(visit)}
${clockForm(visit)}
</header>
${clockBanner(visit)}
<main id="content">
${body}
</main>
<footer class="foot">${twins ? twinLinks(twins, visit) : ''}${account(visit)}</footer>
</body>
</html>`
}

const tab = (path: string, name: string, { href, path: here }: Visit): Piece =>
  path === here
    ? html`<a href="${href(path)}" aria-current="page">${name}</a>`
    : html`<a href="${href(path)}">${name}</a>`

/** Finds meetings, statements and articles, as of the day that is looked at. */
function searchForm(visit: Visit): Piece {
  const { asked, path } = visit
  return html`<form class="search" method="get" action="/search" role="search">
${asked.asOf ? html`<input type="hidden" name="as-of" value="${asked.asOf}">` : ''}
${asked.knownAt ? html`<input type="hidden" name="known-at" value="${asked.knownAt}">` : ''}
<label class="unseen" for="words">Find meetings, statements and articles</label>
<input id="words" type="search" name="q" value="${path === '/search' ? (one(visit, 'q') ?? '') : ''}" maxlength="500" placeholder="Find">
<button>Find</button>
</form>`
}

const twinOf = ({ path }: Twins, form: Form, { href, params }: Visit): string => {
  const { page: _, ...kept } = params
  return href(`${path}.${form}`, kept)
}

const twinLinks = (twins: Twins, visit: Visit): Piece =>
  html`<p>This page as ${twins.forms.map((form, i) => html`${i > 0 ? ' · ' : ''}<a href="${twinOf(twins, form, visit)}">${FORMS[form][0]}</a>`)}</p>`

const account = ({ person, formKey }: Visit): Piece =>
  person.signedIn
    ? html`<form class="sign-out" method="post" action="/sign-out"><input type="hidden" name="key" value="${formKey}"><span>Signed in as ${plain(person.name ?? '')}</span> <button>Sign out</button></form>`
    : html``

/** The same page with its parameters changed; the page of a list begins anew. */
export function pathWith(visit: Visit, changed: Readonly<Record<string, string | readonly string[]>>): string {
  const { page: _, ...params } = visit.params
  const { asOf = '', knownAt = '' } = visit.asked
  return addressWith(visit.path, { ...params, ...changed, 'as-of': asOf, 'known-at': knownAt })
}
