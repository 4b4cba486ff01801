import { civilDay, type DayNumber, dayNumber, isRealDay, monthLength, shiftMonth } from './day-number.ts'
import { type Days, days, monthDays, monthsFrom, weekendOf, weekOf, yearDays, yearsFrom } from './stretch.ts'

/** December of its year to February of the next: a winter is named after the year in which it begins. */
export const seasonDays = (year: number, season: number): Days => monthsFrom(year, 3 + 3 * season, 3)

/** A week, month, quarter, year, decade or century some steps from the anchor's. */
export function unitAt(unit: string, anchor: DayNumber, shift: number): Days | null {
  const { year, month } = civilDay(anchor)
  switch (unit) {
    case 'day':
      return days(anchor + shift)
    case 'week':
      return weekOf(anchor + 7 * shift)
    case 'fortnight':
      return weekOf(anchor + 14 * shift)
    case 'weekend':
      return weekendOf(anchor + 7 * shift)
    case 'month': {
      const to = shiftMonth(year, month, shift)
      return monthDays(to.year, to.month)
    }
    case 'quarter': {
      const to = shiftMonth(year, month - ((month - 1) % 3), 3 * shift)
      return monthsFrom(to.year, to.month, 3)
    }
    case 'year':
      return yearDays(year + shift)
    case 'decade':
      return yearsFrom(Math.floor(year / 10) * 10 + 10 * shift, 10)
    case 'century':
      return yearsFrom(Math.floor(year / 100) * 100 + 100 * shift, 100)
    default:
      return null
  }
}

/** A day of a month, or a run of days; null where the month has no such day. */
export function dayIn(
  year: number,
  { month, day, until }: { readonly month: number; readonly day: number; readonly until?: number },
): Days | null {
  if (!isRealDay(year, month, day)) return null
  return days(dayNumber(year, month, day), dayNumber(year, month, Math.min(until ?? day, monthLength(year, month))))
}
