import { html } from 'hono/html'
import type { Standing } from '#views'
import { plain, sayDay, sayStatus, sayVoice, toneOf } from '../../wording/index.ts'
import { quoteLink, type Visit } from '../visit.ts'
import type { Piece } from './piece.ts'

/** One voice's standing: its name, its status, and the words behind it as the link's target. */
export function chip({ voice, status, report, since, lapsed }: Standing, visit: Visit): Piece {
  const day = since ? `since ${sayDay(since)}: ` : ''
  return html`<a class="chip ${toneOf(status)}" href="${quoteLink(visit, report.evidence)}" title="${day}“${plain(report.evidence.words)}”"><span class="voice">${sayVoice(voice)}</span> <span class="word">${sayStatus(status, report.certainty)}${lapsed ? ', lapsed' : ''}</span></a>`
}
