import { html } from 'hono/html'
import { plain, type Report, sayDay, saySpeaker } from '../../wording/index.ts'
import { quoteLink, type Visit } from '../visit.ts'
import type { Piece } from './piece.ts'

/** The words of a report, who said them, and in which paper of which day they stand. */
export function quotation(report: Report, visit: Visit): Piece {
  const { evidence, condition, outlet, published, speaker } = report
  const printed = [speaker && outlet ? plain(outlet) : '', published ? sayDay(published) : '']
    .filter(Boolean)
    .join(', ')
  return html`<a class="words" href="${quoteLink(visit, evidence)}">“${plain(evidence.words)}”</a>
${condition ? html`<span class="if">if “${plain(condition.words)}”</span>` : ''}
<span class="by">${saySpeaker(report)}${printed ? ` · ${printed}` : ''}</span>`
}
