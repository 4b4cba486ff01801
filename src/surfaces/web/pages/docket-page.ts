import { html } from 'hono/html'
import type { IsoDay } from '#domain'
import type { Docket, DocketRow, MeetingChange, MeetingLink } from '#views'
import {
  counted,
  plain,
  sayCounts,
  sayDay,
  sayPlace,
  sayStatus,
  sayVoice,
  sayWho,
  sayWindow,
} from '../../wording/index.ts'
import { chip, statusMark } from '../parts/chip.ts'
import { layout, type Piece } from '../parts/layout.ts'
import { axis, fades, gridLines, rangeOf, windowBar } from '../parts/window-bar.ts'
import { type TimeScale, timeScale } from '../time-scale.ts'
import { meetingLink, type Visit } from '../visit.ts'

const BAR_WIDTH = 280

/** The docket: a row a meeting, all windows on one axis. */
export function docketPage(docket: Docket, visit: Visit): Piece {
  const day = visit.asked.asOf ?? visit.asked.now
  const windows = docket.rows.flatMap(row => (row.window ? rangeOf(row.window) : []))
  const scale = timeScale(nearestTo(day, windows), BAR_WIDTH)
  const body = html`${fades}
<div class="head"><h1>Docket</h1><p class="sub">${counted(docket.total, 'meeting')}, and what each side says of it</p>${searchForm(visit)}</div>
${sideFilter(docket, visit)}
${docket.rows.length === 0 ? nothing(visit) : table(docket.rows, scale, day, visit)}`
  return layout({ title: 'Docket', visit, body, twin: visit.href('/docket.json', visit.params) })
}

/** The day asked about belongs on the axis where it is not far from everything on it. */
function nearestTo(day: IsoDay, windows: ReturnType<typeof rangeOf>) {
  const far = 120 * 86_400_000
  const near = windows.some(
    ({ from, to }) => Date.parse(day) > Date.parse(from) - far && Date.parse(day) < Date.parse(to) + far,
  )
  return near ? [...windows, { from: day, to: day }] : windows
}

function searchForm({ asked, params }: Visit): Piece {
  return html`<form class="search" method="get" action="/" role="search">
${params.side ? html`<input type="hidden" name="side" value="${params.side}">` : ''}
${asked.asOf ? html`<input type="hidden" name="as-of" value="${asked.asOf}">` : ''}
${asked.knownAt ? html`<input type="hidden" name="known-at" value="${asked.knownAt}">` : ''}
<label class="unseen" for="words">Find meetings by a word</label>
<input id="words" type="search" name="words" value="${params.words ?? ''}" placeholder="A person, side or place">
<button>Find</button>
</form>`
}

/** The sides of the meetings found, each with how many meetings it is a side of; the one chosen leads back to all. */
function sideFilter({ facets }: Docket, { params, href }: Visit): Piece {
  const { side, ...others } = params
  const chosen = side
    ? html`<a href="${href('/', others)}" aria-current="true" title="Show all sides">${plain(side)} ×</a>`
    : ''
  const sides = side ? [] : facets.sides.slice(0, 12)
  if (!chosen && sides.length < 2) return html``
  return html`<nav class="sides" aria-label="Meetings by side">${chosen}${sides.map(
    ({ value, count }) =>
      html`<a href="${href('/', { ...others, side: value })}">${plain(value)} <span class="count">${count}</span></a> `,
  )}</nav>`
}

const nothing = ({ params, asked }: Visit): Piece =>
  params.words || params.side
    ? html`<p class="empty">No meeting here matches “${plain([params.words, params.side].filter(Boolean).join(', '))}”.</p>`
    : html`<p class="empty">${asked.asOf ? 'No meeting was spoken of by that day.' : 'The record is empty.'} Take articles in with <code>readout add</code>.</p>`

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
  return html`<tr>
<th scope="row" class="what"><a href="${meetingLink(visit, row.id)}">${plain(row.label)}</a>${row.disputed ? html` <span class="flag">disputed</span>` : ''}
<span class="who">${sayWho(row)}</span>${row.place ? html`<span class="where">${sayPlace(row.place)}</span>` : ''}</th>
<td class="when">${bar(row, scale, day)}<span class="days">${row.window ? sayWindow(row.window) : 'time not known'}${row.lapsed ? ', lapsed' : ''}</span></td>
<td class="chips">${row.standings.map(standing => html`${chip(standing, visit)} `)}</td>
<td class="waits" data-name="Waits on">${row.waitsOn.map(link => waitsOn(link, visit))}</td>
<td class="heard" data-name="Heard from">${sayCounts(row.counts)
    .split(', ')
    .map(count => html`<span>${count}</span> `)}</td>
<td class="change" data-name="Last change">${row.lastChange ? lastChange(row.lastChange) : ''}</td>
</tr>`
}

const bar = ({ window }: DocketRow, scale: TimeScale, day: IsoDay): Piece =>
  html`<svg class="bar" viewBox="0 0 ${scale.width} 22" aria-hidden="true">${gridLines(scale, 22, day)}${window ? windowBar(window, scale, { top: 6, height: 10 }) : ''}</svg>`

const waitsOn = (link: MeetingLink, visit: Visit): Piece =>
  html`<span class="link"><a href="${meetingLink(visit, link.id)}">${plain(link.label)}</a>${link.fallen ? html` <span class="flag">fallen</span>` : ''}</span> `

function lastChange({ day, voice, from, to }: MeetingChange): Piece {
  const step = from && from !== to ? html`${sayStatus(from)} → ${statusMark(to)}` : statusMark(to)
  return html`<span class="day">${day ? sayDay(day) : 'day not known'}</span><span class="unseen">, </span> <span>${sayVoice(voice)}: ${step}</span>`
}
