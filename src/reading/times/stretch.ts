import { civilDay, type DayNumber, dayNumber, monthLength, shiftMonth, weekdayOf } from './day-number.ts'

/** A run of days, both ends inclusive; null is an open end. `soft` marks the ends that the words call approximate. */
export type Stretch = {
  readonly earliest: DayNumber | null
  readonly latest: DayNumber | null
  readonly soft?: Softness
}

export type Softness = { readonly earliest: boolean; readonly latest: boolean }

/** A run of days with both ends known. */
export type Days = { readonly earliest: DayNumber; readonly latest: DayNumber; readonly soft?: Softness }

export const SOFT_BOTH: Softness = { earliest: true, latest: true }
export const SOFT_EARLIEST: Softness = { earliest: true, latest: false }
export const SOFT_LATEST: Softness = { earliest: false, latest: true }

export const days = (earliest: DayNumber, latest: DayNumber = earliest): Days => ({ earliest, latest })

/** Monday to Sunday. */
export function weekOf(day: DayNumber): Days {
  const monday = day - weekdayOf(day)
  return days(monday, monday + 6)
}

/** Saturday and Sunday of the week that holds the day. */
export const weekendOf = (day: DayNumber): Days => days(weekOf(day).latest - 1, weekOf(day).latest)

export const monthDays = (year: number, month: number): Days =>
  days(dayNumber(year, month, 1), dayNumber(year, month, monthLength(year, month)))

/** Whole months from one on: a quarter is three, a half year six. */
export function monthsFrom(year: number, month: number, count: number): Days {
  const end = shiftMonth(year, month, count)
  return days(dayNumber(year, month, 1), dayNumber(end.year, end.month, 1) - 1)
}

export const yearDays = (year: number): Days => monthsFrom(year, 1, 12)

export const yearsFrom = (year: number, count: number): Days => monthsFrom(year, 1, 12 * count)

export const monthHolding = (day: DayNumber): Days => monthDays(civilDay(day).year, civilDay(day).month)

export const length = (stretch: Days): number => stretch.latest - stretch.earliest + 1
