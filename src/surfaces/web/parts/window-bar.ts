import { html } from 'hono/html'
import type { IsoDay } from '#domain'
import { type Days, sayWindow } from '../../wording/index.ts'
import type { Days as Range, TimeScale } from '../time-scale.ts'
import type { Piece } from './piece.ts'

const FADE = 14

/** The days that a scale must hold to show a window; an open end is shown for two weeks. */
export function rangeOf({ earliest, latest }: Days): Range[] {
  if (earliest && latest) return [{ from: earliest, to: latest }]
  const known = earliest ?? latest
  if (!known) return []
  return [earliest ? { from: known, to: moved(known, FADE) } : { from: moved(known, -FADE), to: known }]
}

/** A window as a bar: an edge that is open or approximate fades out, one that the words fix is sharp. */
export function windowBar(window: Days, scale: TimeScale, { top, height }: { top: number; height: number }): Piece {
  const [range] = rangeOf(window)
  const left = range && scale.at(range.from)
  const right = range && scale.at(moved(range.to, 1))
  if (!range || left == null || right == null) return html``
  const width = Math.max(right - left, 3)
  const softLeft = !window.earliest || window.soft?.earliest
  const softRight = !window.latest || window.soft?.latest
  const fill = softLeft
    ? softRight
      ? 'url(#fade-both)'
      : 'url(#fade-left)'
    : softRight
      ? 'url(#fade-right)'
      : undefined
  const attributes = { x: left, y: top, width, height }
  return html`<rect class="window" ${attributesOf(attributes)}${fill ? html` fill="${fill}"` : ''}><title>${sayWindow(window)}</title></rect>`
}

/** Gradients that bars refer to; once a page. */
export const fades: Piece = html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
<linearGradient id="fade-left"><stop offset="0" class="clear"/><stop offset="0.5" class="full"/></linearGradient>
<linearGradient id="fade-right"><stop offset="0.5" class="full"/><stop offset="1" class="clear"/></linearGradient>
<linearGradient id="fade-both"><stop offset="0" class="clear"/><stop offset="0.35" class="full"/><stop offset="0.65" class="full"/><stop offset="1" class="clear"/></linearGradient>
</defs></svg>`

/** Lines at the ticks, the breaks between stretches, and the line of the day asked about, as far down as `height`. */
export function gridLines(scale: TimeScale, height: number, day: IsoDay): Piece {
  const at = scale.at(day)
  const breaks = scale.stretches.slice(1).map(({ left }) => left - 7)
  return html`${scale.ticks.map(tick => html`<line class="tick" ${vertical(tick.at, height)}/>`)}
${breaks.map(x => html`<path class="break" d="M${r(x - 3)} 0L${r(x - 3)} ${height}M${r(x + 3)} 0L${r(x + 3)} ${height}"/>`)}
${at === null ? '' : html`<line class="today" ${vertical(at, height)}/>`}`
}

/** The labels of the ticks and, below them, of the day asked about: what it is called. */
export function axis(scale: TimeScale, day: IsoDay, called: string): Piece {
  const at = scale.at(day)
  const anchor = at === null || at < 40 ? 'start' : at > scale.width - 40 ? 'end' : 'middle'
  return html`<svg class="axis" viewBox="0 0 ${scale.width} 28" aria-hidden="true">
${scale.ticks.filter(tick => tick.label).map(tick => html`<text x="${r(tick.at + 3)}" y="11">${tick.label}</text>`)}
${at === null ? '' : html`<text class="now" x="${r(at)}" y="26" text-anchor="${anchor}">${called}</text>`}
</svg>`
}

const vertical = (x: number, height: number) => attributesOf({ x1: x, y1: 0, x2: x, y2: height })

/** Attributes of a drawing, rounded to what an eye can see. */
export function attributesOf(attributes: Readonly<Record<string, number>>): Piece {
  return html`${Object.entries(attributes).map(([name, value]) => html`${name}="${r(value)}" `)}`
}

const r = (value: number): number => Math.round(value * 10) / 10

const moved = (day: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
