import type { IsoDay } from '#domain'
import { MONTHS } from '../wording/index.ts'

/**
 * A common axis for days. Long stretches in which nothing falls are left out, each marked by a break, so that two stories
 * seven years apart are both seen at a useful size. Lengths are in units of the drawing.
 */
export type TimeScale = {
  readonly width: number
  readonly stretches: readonly Stretch[]
  readonly ticks: readonly Tick[]
  /** Where a day lies, or null where it falls outside every stretch. */
  readonly at: (day: IsoDay) => number | null
}

/** Days that are drawn to one measure, both inclusive, as numbers of days since 1970. */
export type Stretch = { readonly from: number; readonly to: number; readonly left: number; readonly right: number }

export type Tick = { readonly at: number; readonly label: string }

export type Days = { readonly from: IsoDay; readonly to: IsoDay }

const MARGIN_DAYS = 4
const LONGEST_GAP_DAYS = 75
const MOST_STRETCHES = 4
const BREAK_WIDTH = 14
const LABEL_WIDTH = 34
const LABEL_WITH_YEAR_WIDTH = 62

/** The scale on which all the given days can be shown; without any, an axis without stretches. */
export function timeScale(days: readonly Days[], width: number): TimeScale {
  const ranges = days.map(({ from, to }): Range => [dayNumber(from) - MARGIN_DAYS, dayNumber(to) + MARGIN_DAYS])
  const joined = joinNear(ranges.filter(([from, to]) => from <= to))
  const stretches = layOut(joined, width)
  const at = (day: IsoDay) => {
    const number = dayNumber(day)
    const stretch = stretches.find(({ from, to }) => from <= number && number <= to)
    return stretch ? place(number, stretch) : null
  }
  return { width, stretches, ticks: stretches.flatMap(ticksOf), at }
}

type Range = readonly [from: number, to: number]

/** Ranges with short gaps between them become one; then those with the shortest gaps, until there are few. */
function joinNear(ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && from - last[1] <= LONGEST_GAP_DAYS) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  while (joined.length > MOST_STRETCHES) {
    const gaps = joined.slice(1).map(([from], i) => from - joined[i]![1])
    const i = gaps.indexOf(Math.min(...gaps))
    joined.splice(i, 2, [joined[i]![0], joined[i + 1]![1]])
  }
  return joined
}

/** Half of the width is shared alike, so that a short stretch stays legible; the other half by length. */
function layOut(ranges: readonly Range[], width: number): Stretch[] {
  const free = width - BREAK_WIDTH * Math.max(0, ranges.length - 1)
  const days = ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0)
  let left = 0
  return ranges.map(([from, to]) => {
    const right = left + (free / 2) * (1 / ranges.length + (to - from + 1) / days)
    const stretch = { from, to, left, right }
    left = right + BREAK_WIDTH
    return stretch
  })
}

const place = (number: number, { from, to, left, right }: Stretch) =>
  left + ((number - from) / (to - from + 1)) * (right - left)

/** The starts of months (of Januaries, where months would crowd), the first of them with its year; a stretch that begins in the midst of a month names that. */
function ticksOf(stretch: Stretch): Tick[] {
  const monthWidth = ((stretch.right - stretch.left) / (stretch.to - stretch.from + 1)) * 30
  const step = [1, 3, 6, 12].find(months => months * monthWidth >= LABEL_WIDTH) ?? 12
  const ticks: Tick[] = []
  const first = new Date(stretch.from * DAY)
  let free = stretch.left
  for (let month = first.getUTCFullYear() * 12 + first.getUTCMonth(); ; month++) {
    const number = Date.UTC(Math.floor(month / 12), month % 12) / DAY
    if (number > stretch.to) break
    if (number < stretch.from || month % step !== 0) continue
    const at = place(number, stretch)
    const yearly = ticks.length === 0 || month % 12 === 0
    const room = yearly ? LABEL_WITH_YEAR_WIDTH : LABEL_WIDTH
    const fits = at >= free && at + room <= stretch.right + BREAK_WIDTH
    ticks.push({
      at,
      label: fits ? MONTHS[month % 12]!.slice(0, 3) + (yearly ? ` ${Math.floor(month / 12)}` : '') : '',
    })
    if (fits) free = at + room
  }
  const firstLabel = ticks.find(tick => tick.label)?.at ?? Number.POSITIVE_INFINITY
  if (firstLabel - stretch.left < LABEL_WITH_YEAR_WIDTH) return ticks
  return [{ at: stretch.left, label: monthAndYear(stretch.from) }, ...ticks]
}

function monthAndYear(number: number): string {
  const day = new Date(number * DAY)
  return `${MONTHS[day.getUTCMonth()]!.slice(0, 3)} ${day.getUTCFullYear()}`
}

const DAY = 86_400_000
const dayNumber = (day: IsoDay): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY)
