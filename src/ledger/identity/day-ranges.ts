import type { IsoDay } from '#domain'
import type { Account, ToldWindow } from '../folded.ts'

/** Days from `earliest` to `latest`, both inclusive, counted from 1970. */
export type DayRange = { readonly earliest: number; readonly latest: number }

/** How far back "by Friday" and how far ahead "after Friday" reach when two meetings are compared. */
const BEFORE = 90
const AFTER = 60
/** A summit may be long in coming. */
const AFTER_OF_SUMMIT = 365
/** How much the words "about" and "or so" allow. */
const ABOUT = 4

/** Every window that an account gives its meeting; what is under way is so about the day of publication. */
export function rangesOf({ kind, window, reports, published }: Account): readonly DayRange[] {
  const windows = [window, ...reports.map(report => report.window)].flatMap(told => (told ? rangeOf(told, kind) : []))
  if (windows.length > 0 || published === null || !reports.some(({ status }) => status === 'under-way')) return windows
  return [{ earliest: dayNumber(published) - ABOUT, latest: dayNumber(published) + ABOUT }]
}

function rangeOf({ earliest, latest, soft }: ToldWindow, kind: Account['kind']): readonly DayRange[] {
  if (earliest === null && latest === null) return []
  const first = earliest === null ? dayNumber(latest!) - BEFORE : dayNumber(earliest)
  const last =
    latest === null ? dayNumber(earliest!) + (kind === 'summit' ? AFTER_OF_SUMMIT : AFTER) : dayNumber(latest)
  return [{ earliest: first - (soft?.earliest ? ABOUT : 0), latest: last + (soft?.latest ? ABOUT : 0) }]
}

/** Whether two windows share a day; two that are a day or so wide may be one day apart, as the world's time zones are. */
export function overlap(a: DayRange, b: DayRange): boolean {
  const slack = width(a) <= 3 && width(b) <= 3 ? 1 : 0
  return a.earliest - slack <= b.latest && b.earliest - slack <= a.latest
}

export const anyOverlap = (some: readonly DayRange[], others: readonly DayRange[]): boolean =>
  some.some(range => others.some(other => overlap(range, other)))

/**
 * How much it tells that some windows share days with others: 3 where both are within twelve days, 2 where they are much
 * the same however wide ("in 2007"), 1 where both are within sixty days, 0 where they share none or are too wide to tell.
 */
export function daysTell(some: readonly DayRange[], others: readonly DayRange[]): 0 | 1 | 2 | 3 {
  const within = (days: number): boolean =>
    anyOverlap(
      some.filter(range => width(range) <= days),
      others.filter(range => width(range) <= days),
    )
  if (within(12)) return 3
  if (some.some(a => others.some(b => muchTheSame(a, b)))) return 2
  return within(60) ? 1 : 0
}

const muchTheSame = (a: DayRange, b: DayRange): boolean =>
  sharedDays(a, b) * 2 >= width(a) + 1 + (width(b) + 1) - sharedDays(a, b)

const sharedDays = (a: DayRange, b: DayRange): number =>
  Math.max(0, Math.min(a.latest, b.latest) - Math.max(a.earliest, b.earliest) + 1)

/** How many days lie between two windows; 0 where they share one. */
export const daysApart = (a: DayRange, b: DayRange): number => Math.max(0, a.earliest - b.latest, b.earliest - a.latest)

const width = ({ earliest, latest }: DayRange): number => latest - earliest

/** Days since 1 January 1970. */
export const dayNumber = (day: IsoDay): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
