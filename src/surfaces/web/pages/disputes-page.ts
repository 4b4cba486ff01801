import { html } from 'hono/html'
import type { Dispute } from '#views'
import { counted, plain } from '../../wording/index.ts'
import { pageOf } from '../docket-query.ts'
import { dispute } from '../parts/dispute.ts'
import { layout } from '../parts/layout.ts'
import { pager } from '../parts/pager.ts'
import type { Piece } from '../parts/piece.ts'
import { meetingLink, type Visit } from '../visit.ts'

const MEETINGS_SHOWN = 40

/** What cannot both hold, meeting by meeting. */
export function disputesPage(disputes: readonly Dispute[], visit: Visit): Piece {
  const byMeeting = [...Map.groupBy(disputes, ({ meeting }) => meeting)]
  const page = pageOf(visit)
  const shown = byMeeting.slice((page - 1) * MEETINGS_SHOWN, page * MEETINGS_SHOWN)
  const body = html`<h1>Disputes</h1>
<p class="sub">${counted(disputes.length, 'dispute')} on ${counted(byMeeting.length, 'meeting')}: words that cannot both hold. Both are shown, and neither is chosen.</p>
${shown.length === 0 ? html`<p class="empty">Nobody here contradicts anybody.</p>` : ''}
${shown.map(([id, list]) => html`<section><h2><a href="${meetingLink(visit, id)}">${plain(list[0]!.label)}</a></h2>${list.map(one => dispute(one, visit))}</section>`)}
${pager(visit, page, Math.ceil(byMeeting.length / MEETINGS_SHOWN))}`
  return layout({ title: 'Disputes', visit, body, twins: { path: '/disputes', forms: ['json', 'csv', 'atom'] } })
}
