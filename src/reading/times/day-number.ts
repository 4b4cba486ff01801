import type { IsoDay } from '#domain'

/**
 * Days counted from 1970-01-01 in the proleptic Gregorian calendar. All reckoning of days is done on these whole numbers:
 * no clock and no zone takes part, so that a day cannot shift.
 */
export type DayNumber = number

export type CivilDay = { readonly year: number; readonly month: number; readonly day: number }

/** The day number of a date. Days beyond the month's end run on into the next. (Howard Hinnant, "chrono-compatible low-level date algorithms".) */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function civilDay(number: DayNumber): CivilDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fifth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fifth < 10 ? fifth + 3 : fifth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * fifth + 2) / 5) + 1 }
}

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (number: DayNumber): number => (((number + 3) % 7) + 7) % 7

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month (1 to 12) has. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : MONTH_DAYS[month - 1]!

/** The same day some months on or back; the 31st becomes the last day of a shorter month. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilDay(number)
  const { year: y, month: m } = shiftMonth(year, month, months)
  return dayNumber(y, m, Math.min(day, monthLength(y, m)))
}

export function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months
  const shifted = Math.floor(count / 12)
  return { year: shifted, month: count - shifted * 12 + 1 }
}

const pad = (n: number, width: number) => String(n).padStart(width, '0')

/** `2026-11-19`. */
export function isoDay(number: DayNumber): IsoDay {
  const { year, month, day } = civilDay(number)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day number of `2026-11-19`; null for anything that is not one real day of the years 0000 to 9999. */
export function parseIsoDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null
}

export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
