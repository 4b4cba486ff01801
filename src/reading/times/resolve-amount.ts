import { moved, unitAt } from './calendar-units.ts'
import type { DayNumber } from './day-number.ts'
import type { Amount, Unit } from './expression.ts'
import { type Days, days, monthHolding, SOFT_BOTH, type Stretch } from './stretch.ts'

/** The farthest day of an amount. */
export const farOffset = (day: DayNumber, amount: Amount, sign: 1 | -1): DayNumber =>
  moved(day, amount.unit, sign * amount.most)

/**
 * A distance from today. Days and weeks give days; months, quarters and years the calendar unit ("three months ago" is a
 * month, "two years ago" a year), since nobody counts them to the day.
 */
export function anchoredOffset(anchor: DayNumber, amount: Amount, sign: 1 | -1): Stretch {
  const { least, most, unit, hedge } = amount
  const exact = moved(anchor, unit, sign * least)
  if (hedge === 'over') return sign > 0 ? { earliest: exact, latest: null } : { earliest: null, latest: exact }
  if (hedge === 'under') return sign > 0 ? days(anchor, exact) : days(exact, anchor)
  if (hedge === 'nearly') return nearly(exact, amount, sign)
  const near = unitHolding(unit, least, exact)
  const far = unitHolding(unit, most, moved(anchor, unit, sign * most))
  const soft = hedge === 'about' || amount.vague || least !== most || !/^(?:day|hour|minute)$/.test(unit)
  return {
    ...days(Math.min(near.earliest, far.earliest), Math.max(near.latest, far.latest)),
    ...(soft ? { soft: SOFT_BOTH } : {}),
  }
}

/** "Nearly three years ago" lies up to half a year short of three years. */
function nearly(exact: DayNumber, { unit }: Amount, sign: 1 | -1): Stretch {
  const short = moved(exact, unit, -sign * 0.5)
  const soft = { soft: SOFT_BOTH }
  return sign < 0
    ? { ...days(exact + 1, Math.max(short, exact + 1)), ...soft }
    : { ...days(Math.min(short, exact - 1), exact - 1), ...soft }
}

function unitHolding(unit: Unit, count: number, day: DayNumber): Days {
  if (unit === 'month' || (unit === 'year' && !Number.isInteger(count))) return monthHolding(day)
  if (unit === 'quarter' || unit === 'year') return unitAt(unit, day, 0)!
  if (unit === 'decade' || unit === 'century') return unitAt('year', day, 0)!
  return days(day)
}
