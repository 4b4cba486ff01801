import { html } from 'hono/html'
import type { IsoDay } from '#domain'
import type { MeetingAnswer } from '#views'
import { plain, sayDay, sayStatus, sayVoice, toneOf } from '../../wording/index.ts'
import { type TimeScale, timeScale } from '../time-scale.ts'
import { quoteLink, type Visit } from '../visit.ts'
import type { Piece } from './piece.ts'
import { attributesOf, gridLines, rangeOf, windowBar } from './window-bar.ts'

type Told = MeetingAnswer['story'][number]

const GUTTER = 220
const WIDTH = 760
const ROW = 18
const HEAD = 20

/**
 * A lane a voice, time across. In each lane a row for every status and window that it gave, the first given first: a mark on
 * the day of each saying, and the window said as a bar, so that slippage is seen as bars that move to the right.
 */
export function lanes(story: readonly Told[], visit: Visit): Piece {
  const told = story.filter(report => !report.dismissed)
  const now = visit.asked.asOf ?? visit.asked.now
  const days = told.flatMap(({ day, window }) => [
    ...(day ? [{ from: day, to: day }] : []),
    ...(window ? rangeOf(window) : []),
  ])
  const scale = timeScale(days, WIDTH)
  const rows = rowsOf(told)
  const height = HEAD + rows.length * ROW + 8
  return html`<div class="lanes" role="region" aria-label="Reports over time; the table below says the same" tabindex="0">
<svg viewBox="0 0 ${GUTTER + WIDTH} ${height}">
<g transform="translate(${GUTTER} 0)">
${gridLines(scale, height, now)}
${scale.ticks.filter(({ label }) => label).map(({ at, label }) => html`<text class="label" ${attributesOf({ x: at + 3, y: 11 })}>${label}</text>`)}
</g>
${rows.map((row, i) => laneRow(row, HEAD + i * ROW, scale, visit))}
</svg>
</div>`
}

type Row = { readonly voice: string; readonly first: boolean; readonly reports: readonly Told[] }

function rowsOf(story: readonly Told[]): Row[] {
  const voices = [...new Set(story.map(report => sayVoice(report.voice)))].sort(pressLast)
  return voices.flatMap(voice => {
    const told = story.filter(report => sayVoice(report.voice) === voice)
    const alike = Map.groupBy(told, ({ status, window }) => `${status} ${window?.edtf ?? ''}`)
    return [...alike.values()].map((reports, i) => ({ voice, first: i === 0, reports }))
  })
}

const pressLast = (a: string, b: string) =>
  Number(a === 'the press') - Number(b === 'the press') || a.localeCompare(b, 'en')

function laneRow({ voice, first, reports }: Row, top: number, scale: TimeScale, visit: Visit): Piece {
  const { status, window } = reports[0]!
  const middle = top + ROW / 2
  const band = window ? windowBar(window, scale, { top: middle - 3, height: 6 }) : ''
  return html`<g class="${toneOf(status)}">
${first ? html`<line class="lane" ${attributesOf({ x1: 0, y1: top, x2: GUTTER + WIDTH, y2: top })}/><text class="voice" ${attributesOf({ x: 0, y: middle + 4 })}>${shortened(voice)}</text>` : ''}
<text class="word" ${attributesOf({ x: GUTTER - 10, y: middle + 4 })}>${sayStatus(status)}</text>
<g transform="translate(${GUTTER} 0)">${band}${apart(reports, scale).map(({ report, at }) => mark(report, { at, middle }, visit))}</g>
</g>`
}

/** Marks of one day stand side by side, so that each can be opened. */
function apart(reports: readonly Told[], scale: TimeScale): { readonly report: Told; readonly at: number }[] {
  const taken = new Map<string, number>()
  return reports.flatMap(report => {
    const at = report.day ? scale.at(report.day) : null
    if (at === null) return []
    const before = taken.get(report.day!) ?? 0
    taken.set(report.day!, before + 1)
    return [{ report, at: at + Math.min(before, 12) * BESIDE }]
  })
}

const BESIDE = 6

function mark(report: Told, { at, middle }: { readonly at: number; readonly middle: number }, visit: Visit): Piece {
  const words = `${dayOf(report.day)}: ${sayVoice(report.voice)}, ${sayStatus(report.status, report.certainty)}: “${plain(report.evidence.words)}”`
  return html`<a href="${quoteLink(visit, report.evidence)}"><circle class="mark" ${attributesOf({ cx: at, cy: middle, r: 5 })}><title>${words}</title></circle></a>`
}

const dayOf = (day: IsoDay | null) => (day ? sayDay(day) : 'day not known')
const shortened = (name: string) => (name.length > 17 ? `${name.slice(0, 16)}…` : name)
