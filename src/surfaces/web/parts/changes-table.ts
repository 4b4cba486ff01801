import { html } from 'hono/html'
import type { MeetingChange } from '#views'
import { plain, sayDay, sayStatus, sayVoice, sayWindow } from '../../wording/index.ts'
import { meetingLink, type Visit } from '../visit.ts'
import type { Piece } from './piece.ts'
import { quotation } from './quotation.ts'
import { statusMark } from './status-mark.ts'

type Options = {
  /** True where each row has to name its meeting. */
  readonly named: boolean
  readonly visit: Visit
}

/** What moved: whose word, from what to what, in which words, and by both clocks. */
export const changesTable = (changes: readonly MeetingChange[], { named, visit }: Options): Piece =>
  html`<table class="changes">
<thead><tr><th scope="col">Said</th><th scope="col">Learnt</th>${named ? html`<th scope="col">Meeting</th>` : ''}<th scope="col">Voice</th><th scope="col">Change</th><th scope="col">In which words</th></tr></thead>
<tbody>${changes.map(change => changeRow(change, { named, visit }))}</tbody>
</table>`

function changeRow(
  { day, learnt, meeting, label, voice, from, to, report, ...windows }: MeetingChange,
  options: Options,
) {
  const { named, visit } = options
  return html`<tr data-step><td data-name="Said">${day ? sayDay(day) : 'day not known'}</td><td data-name="Learnt">${sayMoment(learnt)}</td>
${named ? html`<th scope="row"><a href="${meetingLink(visit, meeting)}">${plain(label)}</a></th>` : ''}<td class="voice">${sayVoice(voice)}</td>
<td>${from && from !== to ? html`${sayStatus(from)} → ` : ''}${statusMark(to, sayStatus(to, report.certainty))}${windowStep(windows)}</td>
<td>${quotation(report, visit)}</td></tr>`
}

function windowStep({ windowFrom, windowTo }: Pick<MeetingChange, 'windowFrom' | 'windowTo'>): Piece {
  if (!windowTo || windowFrom?.edtf === windowTo.edtf) return html``
  return html`<span class="by">for ${windowFrom ? html`<s>${sayWindow(windowFrom)}</s> → ` : ''}${sayWindow(windowTo)}</span>`
}

/** A moment at which the record learnt something, in UTC: "22 October 2025, 08:00 UTC". */
export const sayMoment = (instant: string): string => `${sayDay(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`
