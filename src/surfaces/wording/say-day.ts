import type { IsoDay } from '#domain'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `2025-10-21` as "21 October 2025"; what is no day is given back as it is. */
export function sayDay(day: IsoDay): string {
  const parts = partsOf(day)
  return parts ? `${parts.day} ${MONTHS[parts.month - 1]} ${parts.year}` : day
}

/**
 * Two days, both inclusive, in the fewest words: "21 October 2025", "21–27 October 2025", "October 2025", "2025",
 * "28 October – 3 November 2025".
 */
export function sayDays(from: IsoDay, to: IsoDay): string {
  const a = partsOf(from)
  const b = partsOf(to)
  if (from === to || !a || !b) return from === to ? sayDay(from) : `${from} – ${to}`
  if (a.year !== b.year) return wholeYears(a, b) ? `${a.year}–${b.year}` : `${sayDay(from)} – ${sayDay(to)}`
  const monthsWhole = a.day === 1 && b.day === lastDayOf(b.year, b.month)
  if (monthsWhole && a.month === 1 && b.month === 12) return String(a.year)
  if (monthsWhole && a.month === b.month) return `${MONTHS[a.month - 1]} ${a.year}`
  if (monthsWhole) return `${MONTHS[a.month - 1]} – ${MONTHS[b.month - 1]} ${a.year}`
  if (a.month === b.month) return `${a.day}–${b.day} ${MONTHS[a.month - 1]} ${a.year}`
  return `${a.day} ${MONTHS[a.month - 1]} – ${sayDay(to)}`
}

type Parts = { readonly year: number; readonly month: number; readonly day: number }

function partsOf(day: IsoDay): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day)
  if (!match) return null
  const month = Number(match[2])
  return month >= 1 && month <= 12 ? { year: Number(match[1]), month, day: Number(match[3]) } : null
}

const wholeYears = (a: Parts, b: Parts) => a.month === 1 && a.day === 1 && b.month === 12 && b.day === 31

function lastDayOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
