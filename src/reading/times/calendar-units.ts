import { addMonths, civilDay, type DayNumber, dayNumber, isRealDay, monthLength, shiftMonth } from './day-number.ts'
import type { Unit } from './expression.ts'
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

const DAYS: Partial<Record<Unit, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  weekend: 7,
}
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }

/** The day so many units on (`sign` 1) or back (-1). Less than half a day leaves the day as it is. */
export function moved(day: DayNumber, unit: Unit, count: number): DayNumber {
  const each = DAYS[unit]
  if (each !== undefined) return day + Math.sign(count) * Math.round(Math.abs(count * each))
  return addMonths(day, Math.round(count * MONTHS[unit]!))
}
