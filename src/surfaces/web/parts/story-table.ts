import { html } from 'hono/html'
import type { MeetingAnswer } from '#views'
import { plain, sayDay, sayStatus, sayVoice, sayWindow } from '../../wording/index.ts'
import { articleLink, type Visit } from '../visit.ts'
import { dismissLink, restoreLink } from './correct-links.ts'
import type { Piece } from './piece.ts'
import { quotation } from './quotation.ts'
import { statusMark } from './status-mark.ts'

type Told = MeetingAnswer['story'][number]

/** The story as a table: what the drawing above it shows, for whoever reads rather than looks. */
export const storyTable = (story: readonly Told[], meeting: string, visit: Visit): Piece => html`<table class="story">
<thead><tr><th scope="col">Said</th><th scope="col">Voice</th><th scope="col">Status</th><th scope="col">For when</th><th scope="col">In which words</th></tr></thead>
<tbody>${story.map(report => storyRow(report, meeting, visit))}</tbody>
</table>`

function storyRow(report: Told, meeting: string, visit: Visit): Piece {
  const { key, day, voice, status, certainty, window, dismissed, gone } = report
  const by = dismissed
    ? html`<span class="by">dismissed by ${plain(dismissed.by)}: ${plain(dismissed.because)}</span>`
    : ''
  const dropped = gone
    ? html`<span class="by">These words are gone from <a href="${articleLink(visit, gone)}">a newer version</a> of the article.</span>`
    : ''
  const change = dismissed
    ? restoreLink({ meeting, key, words: 'restore' }, visit)
    : dismissLink({ meeting, key, words: 'dismiss' }, visit)
  return html`<tr class="${dismissed ? 'dismissed' : ''}" data-step><td>${day ? sayDay(day) : 'day not known'}</td>
<th scope="row">${sayVoice(voice)}</th><td>${statusMark(status, sayStatus(status, certainty))}</td>
<td data-name="For when">${window ? sayWindow(window) : ''}</td><td>${change}${quotation(report, visit)}${by}${dropped}</td></tr>`
}
