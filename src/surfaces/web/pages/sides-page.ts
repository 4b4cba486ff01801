import { html } from 'hono/html'
import type { SideRow } from '#views'
import { counted, plain, sayDay } from '../../wording/index.ts'
import { layout } from '../parts/layout.ts'
import type { Piece } from '../parts/piece.ts'
import type { Visit } from '../visit.ts'

/** Every side that is to meet or has spoken, the busiest first. */
export function sidesPage(sides: readonly SideRow[], visit: Visit): Piece {
  const body = html`<h1>Sides</h1><p class="sub">${counted(sides.length, 'state')} or organisations whose position is tracked</p>
${sides.length === 0 ? html`<p class="empty">No side has been heard of.</p>` : table(sides, visit)}`
  return layout({ title: 'Sides', visit, body, twins: { path: '/sides', forms: ['json', 'csv', 'atom'] } })
}

const table = (sides: readonly SideRow[], { href }: Visit): Piece => html`<table class="list">
<thead><tr><th scope="col">Side</th><th scope="col" class="number">Meetings</th><th scope="col" class="number">Disputed</th><th scope="col" class="number">Reports</th><th scope="col">Last heard</th><th scope="col">Said</th></tr></thead>
<tbody>${sides.map(
  ({
    side,
    meetings,
    disputed,
    reports,
    last,
  }) => html`<tr data-step><th scope="row"><a href="${href('/', { side })}">${plain(side)}</a></th>
<td class="number" data-name="Meetings">${meetings.toLocaleString('en')}</td><td class="number" data-name="Disputed">${disputed > 0 ? html`<a href="${href('/', { side, is: 'disputed' })}">${disputed.toLocaleString('en')}</a>` : '0'}</td>
<td class="number" data-name="Reports">${reports.toLocaleString('en')}</td><td data-name="Last heard">${last ? sayDay(last) : 'day not known'}</td>
<td><a href="${href('/statements', { side })}">statements</a></td></tr>`,
)}</tbody></table>`
