import { html } from 'hono/html'
import type { Docket, Facet } from '#views'
import { plain, sayDay } from '../../wording/index.ts'
import { FLAGS, SORTS } from '../docket-query.ts'
import { one, type Visit } from '../visit.ts'
import { pathWith } from './layout.ts'
import type { Piece } from './piece.ts'

const SHOWN = 12

/** What the docket can be narrowed to, each value with how many of the meetings found have it, and how it is ordered. */
export function facets({ facets: found }: Docket, visit: Visit): Piece {
  const groups = [
    group({ title: 'Side', name: 'side', values: found.sides }, visit),
    group({ title: 'Status', name: 'status', values: found.statuses }, visit),
    group({ title: 'Kind', name: 'kind', values: found.kinds }, visit),
    group({ title: 'Place', name: 'place', values: found.places }, visit),
    flags(found.flags, visit),
  ]
  const chosen = chosenFilters(visit)
  return html`${chosen.length > 0 ? html`<p class="chosen"><span class="unseen">Narrowed to</span>${chosen} <a class="all" href="${visit.href('/')}">Show all</a></p>` : ''}
<details class="facets"><summary>Narrow and order</summary>
${groups}
${order(visit)}
${narrow(visit)}
</details>`
}

type Group = { readonly title: string; readonly name: string; readonly values: readonly Facet[] }

function group({ title, name, values }: Group, visit: Visit): Piece {
  const chosen = visit.params[name] ?? []
  const others = values.filter(({ value }) => !chosen.includes(value))
  if (others.length === 0 || (name === 'place' && chosen.length > 0)) return html``
  const link = ({ value, count }: Facet) =>
    html`<a href="${pathWith(visit, { [name]: [...chosen, value] })}">${name === 'place' ? plain(value) : SAYS[name]!(value)} <span class="count">${count}</span></a> `
  const more = others.slice(SHOWN, 60)
  return html`<div class="facet"><span class="name">${title}</span><span class="values">${others.slice(0, SHOWN).map(link)}${more.length > 0 ? html`<details><summary>${others.length - SHOWN} more</summary>${more.map(link)}</details>` : ''}</span></div>`
}

function flags(counts: Docket['facets']['flags'], visit: Visit): Piece {
  const chosen = visit.params.is ?? []
  const open = FLAGS.filter(flag => !chosen.includes(flag) && (flag === 'new' ? visit.newSince : counts[flag] > 0))
  if (open.length === 0) return html``
  return html`<div class="facet"><span class="name">Only</span><span class="values">${open.map(
    flag =>
      html`<a href="${pathWith(visit, { is: [...chosen, flag] })}">${flag === 'new' ? 'new since my last visit' : flag}${flag === 'new' ? '' : html` <span class="count">${counts[flag]}</span>`}</a> `,
  )}</span></div>`
}

const ORDERS = {
  changed: 'last change',
  window: 'what comes next',
  label: 'name',
  reports: 'number of reports',
} as const

function order(visit: Visit): Piece {
  const now = one(visit, 'sort') ?? 'changed'
  return html`<div class="facet"><span class="name">Order</span><span class="values">${SORTS.map(sort =>
    sort === now
      ? html`<strong aria-current="true">${ORDERS[sort]}</strong> `
      : html`<a href="${pathWith(visit, { sort })}">${ORDERS[sort]}</a> `,
  )}</span></div>`
}

/** Words and days to narrow to; everything else that is chosen stays so. */
function narrow(visit: Visit): Piece {
  const { params, asked } = visit
  const kept = Object.entries(params).filter(([name]) => !['words', 'from', 'to', 'page'].includes(name))
  const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`
  return html`<form class="facet" method="get" action="/"><span class="name">With</span>
${kept.flatMap(([name, values]) => values.map(value => hidden(name, value)))}${asked.asOf ? hidden('as-of', asked.asOf) : ''}${asked.knownAt ? hidden('known-at', asked.knownAt) : ''}
<label>word <input name="words" value="${one(visit, 'words') ?? ''}" maxlength="200"></label>
<label>window from <input type="date" name="from" value="${one(visit, 'from') ?? ''}"></label>
<label>to <input type="date" name="to" value="${one(visit, 'to') ?? ''}"></label>
<button>Narrow</button></form>`
}

/** Each filter that the address holds, as a chip that takes it away. */
function chosenFilters(visit: Visit): Piece[] {
  return Object.entries(SAYS).flatMap(([name, say]) =>
    (visit.params[name] ?? []).map(
      value =>
        html`<a href="${pathWith(visit, { [name]: visit.params[name]!.filter(other => other !== value) })}" title="Take this filter away">${say(value)} <span aria-hidden="true">×</span></a> `,
    ),
  )
}

/** How each filter's values are said. */
const SAYS: Readonly<Record<string, (value: string) => string>> = {
  words: value => `“${plain(value)}”`,
  side: plain,
  status: value => plain(value.replace('-', ' ')),
  kind: plain,
  place: value => `in ${plain(value)}`,
  is: plain,
  from: value => `from ${sayDay(plain(value))}`,
  to: value => `to ${sayDay(plain(value))}`,
}
