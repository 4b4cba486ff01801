import { html } from 'hono/html'
import type { SourceRow, StatementsAnswer } from '#views'
import { counted, plain, sayDay } from '../../wording/index.ts'
import { pageOf } from '../docket-query.ts'
import { layout } from '../parts/layout.ts'
import { pager } from '../parts/pager.ts'
import type { Piece } from '../parts/piece.ts'
import { statementItem } from '../parts/statement-item.ts'
import { one, type Visit } from '../visit.ts'

const SOURCES_SHOWN = 100

/** The sources whose name, role or side holds the words asked for; those with the most reports first. */
export function sourcesFound(sources: readonly SourceRow[], visit: Visit): readonly SourceRow[] {
  const asked = (one(visit, 'name') ?? '').toLocaleLowerCase('en')
  return sources
    .filter(({ name, roles, sides }) =>
      [name, ...roles.map(({ role }) => role), ...sides].some(words => words.toLocaleLowerCase('en').includes(asked)),
    )
    .toSorted((a, b) => b.reports - a.reports || a.name.localeCompare(b.name, 'en'))
}

/** Everybody who gives a status. */
export function sourcesPage(found: readonly SourceRow[], visit: Visit): Piece {
  const page = pageOf(visit)
  const shown = found.slice((page - 1) * SOURCES_SHOWN, page * SOURCES_SHOWN)
  const body = html`<div class="head"><h1>Sources</h1><p class="sub">${counted(found.length, 'source')} that gave a status</p>
<form class="filter" method="get" action="/sources">${visit.asked.asOf ? html`<input type="hidden" name="as-of" value="${visit.asked.asOf}">` : ''}
<label>Name, office or side <input name="name" value="${one(visit, 'name') ?? ''}"></label><button>Find</button></form></div>
${shown.length === 0 ? html`<p class="empty">No source here matches.</p>` : table(shown, visit)}
${pager(visit, page, Math.ceil(found.length / SOURCES_SHOWN))}`
  return layout({ title: 'Sources', visit, body, twins: { path: '/sources', forms: ['json', 'csv', 'atom'] } })
}

const table = (rows: readonly SourceRow[], visit: Visit): Piece => html`<table class="list">
<thead><tr><th scope="col">Source</th><th scope="col">Speaks for</th><th scope="col">Offices</th><th scope="col" class="number">Reports</th><th scope="col" class="number">Meetings</th><th scope="col">Heard</th></tr></thead>
<tbody>${rows.map(row => sourceRow(row, visit))}</tbody></table>`

function sourceRow({ name, named, sides, roles, reports, meetings, first, last }: SourceRow, { href }: Visit): Piece {
  return html`<tr data-step><th scope="row"><a href="${href(`/sources/${encodeURIComponent(name)}`)}">${plain(name)}</a>${named ? '' : html` <span class="by">unnamed</span>`}</th>
<td data-name="Speaks for">${sides.map(side => html`<a href="${href('/statements', { side })}">${plain(side)}</a> `)}</td>
<td data-name="Offices">${roles.map(({ role }) => plain(role)).join('; ')}</td>
<td class="number" data-name="Reports">${reports.toLocaleString('en')}</td><td class="number" data-name="Meetings">${meetings.toLocaleString('en')}</td>
<td data-name="Heard">${heard(first, last)}</td></tr>`
}

const heard = (first: string | null, last: string | null): string => {
  if (!first || !last) return 'day not known'
  return first === last ? sayDay(first) : `${sayDay(first)} – ${sayDay(last)}`
}

/** One source: the offices it held over time, and everything it said. */
export function sourcePage(name: string, row: SourceRow | null, said: StatementsAnswer, visit: Visit): Piece {
  const body = html`<h1>${plain(name)}</h1>
<p class="sub">${row ? `${counted(row.reports, 'report')} on ${counted(row.meetings, 'meeting')}` : 'has given no status'}, ${counted(said.statements.length, 'statement')}${row && row.sides.length > 0 ? `, for ${plain(row.sides.join(', '))}` : ''}</p>
${row && row.roles.length > 0 ? html`<section><h2>Offices over time</h2><ul class="offices">${row.roles.map(({ role, first, last }) => html`<li>${plain(role)} <span class="by">${heard(first, last)}</span></li>`)}</ul></section>` : ''}
<section><h2>Everything said</h2><ol class="statements">${said.statements.map(card => statementItem(card, visit))}</ol></section>`
  const twins = { path: `/sources/${encodeURIComponent(name)}`, forms: ['json'] as const }
  return layout({ title: name, visit, body, twins })
}
