import { html } from 'hono/html'
import type { Dispute } from '#views'
import { plain, sayDay, sayVoice } from '../../wording/index.ts'
import type { Visit } from '../visit.ts'
import type { Piece } from './piece.ts'
import { quotation } from './quotation.ts'
import { statusMark } from './status-mark.ts'

/** Two voices that cannot both be right, side by side, the later word marked; neither is chosen. */
export function dispute({ why, a, b }: Dispute, visit: Visit): Piece {
  const later = laterOf(a.report.day, b.report.day)
  const word = ({ voice, report }: Dispute['a'], isLater: boolean) =>
    html`<blockquote><p class="voice">${sayVoice(voice)} ${statusMark(report.status)} <span class="by">${report.day ? sayDay(report.day) : 'day not known'}${isLater ? ', the later word' : ''}</span></p>
<p>${quotation(report, visit)}</p></blockquote>`
  return html`<div class="dispute" data-step><p class="why">${plain(why)}</p>
${word(a, later === 'a')}${word(b, later === 'b')}</div>`
}

function laterOf(a: string | null, b: string | null): 'a' | 'b' | null {
  if (a === null || b === null || a === b) return null
  return a > b ? 'a' : 'b'
}
