import { html } from 'hono/html'
import type { MeetingChange } from '#views'
import { counted } from '../../wording/index.ts'
import { pageOf } from '../docket-query.ts'
import { changesTable } from '../parts/changes-table.ts'
import { layout, pathWith } from '../parts/layout.ts'
import { pager } from '../parts/pager.ts'
import type { Piece } from '../parts/piece.ts'
import { one, type Visit } from '../visit.ts'

/** As many changes as one page shows. */
export const CHANGES_SHOWN = 60

/** What moved since a day, by the day it was said or the day the record learnt it; the latest first. */
export function changesPage(changes: readonly MeetingChange[], visit: Visit): Piece {
  const page = pageOf(visit)
  const shown = changes.slice((page - 1) * CHANGES_SHOWN, page * CHANGES_SHOWN)
  const body = html`<div class="head"><h1>Changes</h1><p class="sub">${counted(changes.length, 'change')} of a status or a window</p>${sinceForm(visit)}</div>
${shown.length === 0 ? html`<p class="empty">Nothing moved since then.</p>` : changesTable(shown, { named: true, visit })}
${pager(visit, page, Math.ceil(changes.length / CHANGES_SHOWN))}`
  return layout({ title: 'Changes', visit, body, twins: { path: '/changes', forms: ['json', 'csv', 'atom'] } })
}

function sinceForm(visit: Visit): Piece {
  const { asked } = visit
  const by = clockOf(visit)
  const order = (clock: 'said' | 'learnt', words: string) =>
    clock === by
      ? html`<strong aria-current="true">${words}</strong>`
      : html`<a href="${pathWith(visit, { by: clock })}">${words}</a>`
  return html`<form class="filter" method="get" action="/changes">
${asked.asOf ? html`<input type="hidden" name="as-of" value="${asked.asOf}">` : ''}
${asked.knownAt ? html`<input type="hidden" name="known-at" value="${asked.knownAt}">` : ''}
<input type="hidden" name="by" value="${by}">
<label>Since <input type="date" name="since" value="${one(visit, 'since') ?? ''}"></label>
<button>Show</button>
<span>${order('said', 'when said')} · ${order('learnt', 'when learnt')}</span>
</form>`
}

/** By which clock changes are counted and ordered. */
export const clockOf = (visit: Visit): 'said' | 'learnt' => (one(visit, 'by') === 'learnt' ? 'learnt' : 'said')
