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
 * A lane a voice, time across. In each lane a row for every run of reports with the same status and window: a mark on the
 * day of each saying, and the window said as a bar, so that slippage is seen as bars that move to the right.
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
    const runs: Told[][] = []
    for (const report of story.filter(told => sayVoice(told.voice) === voice)) {
      const last = runs.at(-1)?.at(-1)
      if (last && last.status === report.status && last.window?.edtf === report.window?.edtf) runs.at(-1)!.push(report)
      else runs.push([report])
    }
    return runs.map((reports, i) => ({ voice, first: i === 0, reports }))
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
<g transform="translate(${GUTTER} 0)">${band}${reports.map(report => mark(report, middle, scale, visit))}</g>
</g>`
}

function mark(report: Told, middle: number, scale: TimeScale, visit: Visit): Piece {
  const at = report.day ? scale.at(report.day) : null
  if (at === null) return html``
  const words = `${dayOf(report.day)}: ${sayVoice(report.voice)}, ${sayStatus(report.status, report.certainty)}: “${plain(report.evidence.words)}”`
  return html`<a href="${quoteLink(visit, report.evidence)}"><circle class="mark" ${attributesOf({ cx: at, cy: middle, r: 5 })}><title>${words}</title></circle></a>`
}

const dayOf = (day: IsoDay | null) => (day ? sayDay(day) : 'day not known')
const shortened = (name: string) => (name.length > 17 ? `${name.slice(0, 16)}…` : name)
