import { html } from 'hono/html'
import type { MeetingAnswer, StatementsAnswer } from '#views'
import { counted, plain } from '../../wording/index.ts'
import { layout } from '../parts/layout.ts'
import type { Piece } from '../parts/piece.ts'
import { statementItem } from '../parts/statement-item.ts'
import { meetingLink, one, type Visit } from '../visit.ts'

/** As many statements as one page shows. */
export const STATEMENTS_SHOWN = 120

/** Who said what, the newest first; by side, speaker, meeting and day where the address asks for that. */
export function statementsPage(
  { statements }: StatementsAnswer,
  meeting: Pick<MeetingAnswer, 'id' | 'label'> | null,
  visit: Visit,
): Piece {
  const shown = statements.slice(0, STATEMENTS_SHOWN)
  const count =
    statements.length > STATEMENTS_SHOWN ? `the newest ${STATEMENTS_SHOWN}` : counted(shown.length, 'statement')
  const about = meeting ? html` about <a href="${meetingLink(visit, meeting.id)}">${plain(meeting.label)}</a>` : ''
  const body = html`<div class="head"><h1>Statements</h1><p class="sub">${count}${about}</p>${filters(visit)}</div>
${shown.length === 0 ? html`<p class="empty">No statement here matches.</p>` : ''}
<ol class="statements">${shown.map(card => statementItem(card, visit))}</ol>`
  return layout({ title: 'Statements', visit, body, twins: { path: '/statements', forms: ['json', 'csv', 'atom'] } })
}

function filters(visit: Visit): Piece {
  const { asked } = visit
  const field = (name: string, type = 'text') =>
    html`<input type="${type}" name="${name}" value="${one(visit, name) ?? ''}">`
  return html`<form class="filter" method="get" action="/statements">
${asked.asOf ? html`<input type="hidden" name="as-of" value="${asked.asOf}">` : ''}
${asked.knownAt ? html`<input type="hidden" name="known-at" value="${asked.knownAt}">` : ''}
${one(visit, 'meeting') ? html`<input type="hidden" name="meeting" value="${one(visit, 'meeting') ?? ''}">` : ''}
<label>Side ${field('side')}</label>
<label>Speaker ${field('source')}</label>
<label>From ${field('from', 'date')}</label>
<label>To ${field('to', 'date')}</label>
<button>Find</button>
</form>`
}
