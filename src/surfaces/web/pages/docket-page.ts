import { html } from 'hono/html'
import type { IsoDay } from '#domain'
import type { Docket, DocketRow, MeetingChange, MeetingLink } from '#views'
import {
  counted,
  plain,
  type Quote,
  sayCounts,
  sayDay,
  sayPlace,
  sayStatus,
  sayVoice,
  sayWho,
  sayWindow,
} from '../../wording/index.ts'
import { MEETINGS_SHOWN, pageOf } from '../docket-query.ts'
import { chip } from '../parts/chip.ts'
import { facets } from '../parts/facets.ts'
import { layout, type Twins } from '../parts/layout.ts'
import { pager } from '../parts/pager.ts'
import type { Piece } from '../parts/piece.ts'
import { statusMark } from '../parts/status-mark.ts'
import { axis, fades, gridLines, rangeOf, windowBar } from '../parts/window-bar.ts'
import { type TimeScale, timeScale } from '../time-scale.ts'
import { meetingLink, quoteLink, type Visit } from '../visit.ts'

const BAR_WIDTH = 280

/** The docket: a row a meeting, all windows on one axis. */
export function docketPage(docket: Docket, visit: Visit): Piece {
  const day = visit.asked.asOf ?? visit.asked.now
  const windows = docket.rows.flatMap(row => (row.window ? rangeOf(row.window) : []))
  const scale = timeScale(nearestTo(day, windows), BAR_WIDTH)
  const pages = Math.ceil(docket.total / MEETINGS_SHOWN)
  const body = html`${fades}
<div class="head"><h1>Docket</h1><p class="sub">${counted(docket.total, 'meeting')}, and what each side says of ${docket.total === 1 ? 'it' : 'them'}</p></div>
${facets(docket, visit)}
${docket.rows.length === 0 ? nothing(docket, visit) : table(docket.rows, scale, day, visit)}
${pager(visit, pageOf(visit), pages)}`
  const twins: Twins = { path: '/docket', forms: ['json', 'csv', 'atom', 'ics', 'jsonld', 'txt'] }
  return layout({ title: 'Docket', visit, body, twins })
}

/** The day asked about belongs on the axis where it is not far from everything on it. */
function nearestTo(day: IsoDay, windows: ReturnType<typeof rangeOf>) {
  const far = 120 * 86_400_000
  const near = windows.some(
    ({ from, to }) => Date.parse(day) > Date.parse(from) - far && Date.parse(day) < Date.parse(to) + far,
  )
  return near ? [...windows, { from: day, to: day }] : windows
}

function nothing({ total }: Docket, { params, asked }: Visit): Piece {
  if (total > 0) return html`<p class="empty">The list ends before this page.</p>`
  const words = plain((params.words ?? []).join(' '))
  if (words) return html`<p class="empty">No meeting here matches “${words}”.</p>`
  if (Object.keys(params).length > 0) return html`<p class="empty">No meeting here matches all of that.</p>`
  return html`<p class="empty">${asked.asOf ? 'No meeting was spoken of by that day.' : 'The record is empty.'} Take articles in with <code>readout add</code>.</p>`
}

const table = (
  rows: readonly DocketRow[],
  scale: TimeScale,
  day: IsoDay,
  visit: Visit,
): Piece => html`<table class="docket">
<thead><tr><th scope="col">Meeting</th><th scope="col" class="when"><span class="unseen">Window</span>${axis(scale, day, visit.asked.asOf ? sayDay(day) : 'today')}</th><th scope="col">Who says what</th><th scope="col">Waits on</th><th scope="col">Heard from</th><th scope="col">Last change</th></tr></thead>
<tbody>
${rows.map(row => docketRow(row, scale, day, visit))}
</tbody>
</table>`

function docketRow(row: DocketRow, scale: TimeScale, day: IsoDay, visit: Visit): Piece {
  return html`<tr data-step>
<th scope="row" class="what">${isNew(row, visit) ? html`<span class="new" title="New since your last visit"><span aria-hidden="true">**</span><span class="unseen">New:</span></span> ` : ''}<a href="${meetingLink(visit, row.id)}">${plain(row.label)}</a>${row.disputed ? html` <span class="flag">disputed</span>` : ''}
<span class="who">${sayWho(row)}</span>${row.place ? html`<span class="where">${told(sayPlace(row.place), row.place.quote, visit)}</span>` : ''}</th>
<td class="when">${bar(row, scale, day)}<span class="days">${row.window ? told(sayWindow(row.window), row.window.quote, visit) : 'time not known'}${row.lapsed ? ', lapsed' : ''}</span></td>
<td class="chips">${row.standings.map(standing => html`${chip(standing, visit)} `)}</td>
<td class="waits" data-name="Waits on">${row.waitsOn.map(link => waitsOn(link, visit))}</td>
<td class="heard" data-name="Heard from"><a class="quiet" href="${`${meetingLink(visit, row.id)}#documents`}">${sayCounts(
    row.counts,
  )
    .split(', ')
    .map(count => html`<span>${count}</span> `)}</a></td>
<td class="change" data-name="Last change">${row.lastChange ? lastChange(row.lastChange) : ''}</td>
</tr>`
}

/** A value that leads to its words; one that a person set has none. */
const told = (value: string, quote: Quote | null, visit: Visit): Piece =>
  quote ? html`<a class="quiet" href="${quoteLink(visit, quote)}">${value}</a>` : html`${value}`

const isNew = ({ lastChange }: DocketRow, { newSince, asked }: Visit): boolean =>
  newSince !== null && asked.asOf === undefined && (lastChange?.learnt ?? '') > newSince

const bar = ({ window }: DocketRow, scale: TimeScale, day: IsoDay): Piece =>
  window && rangeOf(window).length > 0
    ? html`<svg class="bar" viewBox="0 0 ${scale.width} 22" aria-hidden="true">${gridLines(scale, 22, day)}${windowBar(window, scale, { top: 6, height: 10 })}</svg>`
    : html``

const waitsOn = (link: MeetingLink, visit: Visit): Piece =>
  html`<span class="link"><a href="${meetingLink(visit, link.id)}">${plain(link.label)}</a>${link.fallen ? html` <span class="flag">fallen</span>` : ''}</span> `

function lastChange({ day, voice, from, to }: MeetingChange): Piece {
  const step = from && from !== to ? html`${sayStatus(from)} → ${statusMark(to)}` : statusMark(to)
  return html`<span class="day">${day ? sayDay(day) : 'day not known'}</span><span class="unseen">, </span> <span>${sayVoice(voice)}: ${step}</span>`
}
