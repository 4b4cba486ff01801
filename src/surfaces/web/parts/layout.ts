import { html } from 'hono/html'
import { plain, sayDay } from '../../wording/index.ts'
import type { Visit } from '../visit.ts'

/** A piece of a page: text from outside becomes one only through `html`, which leaves it no markup. */
export type Piece = ReturnType<typeof html>

export type Page = {
  readonly title: string
  readonly visit: Visit
  readonly body: Piece
  /** The address of the same answer for machines. */
  readonly twin?: string
}

/** The frame about every page: where one can go, as of which day, and the page's own content. */
export function layout({ title, visit, body, twin }: Page): Piece {
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
${twin ? html`<link rel="alternate" type="application/json" href="${twin}">` : ''}
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header class="top">
<a class="name" href="${href('/')}">Readout</a>
<nav aria-label="Pages">
${[
  ['/', 'Docket'],
  ['/statements', 'Statements'],
  ['/about', 'About'],
].map(([path, name]) => tab(path!, name!, visit))}
</nav>
${clockForm(visit)}
</header>
${clockBanner(visit)}
<main id="content">
${body}
</main>
${twin ? html`<footer class="foot"><a href="${twin}">This page as JSON</a></footer>` : ''}
</body>
</html>`
}

const tab = (path: string, name: string, { href, path: here }: Visit): Piece =>
  path === here
    ? html`<a href="${href(path)}" aria-current="page">${name}</a>`
    : html`<a href="${href(path)}">${name}</a>`

function clockForm({ asked, params, path }: Visit): Piece {
  const kept = Object.entries(params).filter(([name]) => name !== 'q')
  return html`<form class="clock" method="get" action="${path}">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${asked.knownAt ? html`<input type="hidden" name="known-at" value="${asked.knownAt}">` : ''}
<label>As of <input type="date" name="as-of" value="${asked.asOf ?? ''}" required></label>
<button>Go</button>
</form>`
}

function clockBanner({ asked, path, params, trouble }: Visit): Piece {
  if (trouble) return html`<p class="banner wrong" role="alert">${trouble}</p>`
  const { asOf, knownAt } = asked
  if (!asOf && !knownAt) return html``
  const clocks = [
    asOf ? html`As of <strong>${sayDay(asOf)}</strong>: nothing published later counts.` : '',
    knownAt ? html` As this record knew it on <strong>${sayDay(knownAt)}</strong>.` : '',
  ]
  const query = new URLSearchParams(params).toString()
  return html`<p class="banner" role="status">${clocks} <a href="${path}${query && '?'}${query}">Back to today</a></p>`
}
