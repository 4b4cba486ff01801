import { moved } from './calendar-units.ts'
import { addMonths, civilDay, dayNumber, weekdayOf } from './day-number.ts'
import type { Calendar, Part, Unit } from './expression.ts'
import {
  type Days,
  days,
  length,
  monthsFrom,
  SOFT_BOTH,
  SOFT_EARLIEST,
  SOFT_LATEST,
  weekendOf,
  weekOf,
} from './stretch.ts'

// What "early", "the end of" and "the first week of" make of a stretch. The conventions stand in docs/times.md.

/** A part of a stretch; the ends that the words leave vague are soft. */
export function resolvePart(part: Part, calendar: Calendar, of: Days): readonly Days[] {
  const { year } = civilDay(of.earliest)
  const size = sizeOf(calendar, of)
  switch (part) {
    case 'first-half':
      return [size === 'month' ? days(of.earliest, of.earliest + 14) : halves(of)[0]]
    case 'second-half':
      return [size === 'month' ? days(of.earliest + 15, of.latest) : halves(of)[1]]
    case 'early':
      return [{ ...(size === 'year' ? monthsFrom(year, 1, 3) : thirds(size, of)[0]), soft: SOFT_LATEST }]
    case 'mid':
    case 'middle':
      return [{ ...thirds(size, of)[1], soft: SOFT_BOTH }]
    case 'late':
      return [{ ...(size === 'year' ? monthsFrom(year, 10, 3) : thirds(size, of)[2]), soft: SOFT_EARLIEST }]
    case 'start':
      return [{ ...startOf(size, of), soft: SOFT_LATEST }]
    case 'end':
      return [{ ...endOf(size, of), soft: SOFT_EARLIEST }]
  }
}

type Size = 'week' | 'month' | 'months' | 'year' | 'decade' | 'century' | 'other'

const sizeOf = (calendar: Calendar, of: Days): Size =>
  calendar.kind === 'decade' || calendar.kind === 'century'
    ? calendar.kind
    : calendar.kind === 'season' || calendar.kind === 'year-part'
      ? 'months'
      : length(of) === 7
        ? 'week'
        : length(of) >= 28 && length(of) <= 31
          ? 'month'
          : length(of) >= 365 && length(of) <= 366
            ? 'year'
            : 'other'

/** A month's thirds end on the 10th and the 20th, a decade's after the 3rd and the 6th year, a season's with its months; a week's are Monday, Wednesday and Friday on. */
function thirds(size: Size, of: Days): readonly [Days, Days, Days] {
  const { year } = civilDay(of.earliest)
  const cut = (first: number, second: number): readonly [Days, Days, Days] => [
    days(of.earliest, first - 1),
    days(first, second - 1),
    days(second, of.latest),
  ]
  if (size === 'month') return cut(of.earliest + 10, of.earliest + 20)
  if (size === 'year') return cut(dayNumber(year, 5, 1), dayNumber(year, 9, 1))
  if (size === 'decade') return cut(dayNumber(year + 4, 1, 1), dayNumber(year + 7, 1, 1))
  if (size === 'century') return cut(dayNumber(year + 34, 1, 1), dayNumber(year + 67, 1, 1))
  if (size === 'months') {
    const third = Math.round(length(of) / 91)
    return cut(addMonths(of.earliest, third), addMonths(of.earliest, 2 * third))
  }
  if (length(of) < 3) return [days(of.earliest), of, days(of.latest)]
  const third = Math.floor(length(of) / 3)
  return cut(of.earliest + third, of.earliest + 2 * third)
}

/** The first five days of a month, January of a year, Monday and Tuesday of a week. */
function startOf(size: Size, of: Days): Days {
  if (size === 'month') return days(of.earliest, of.earliest + 4)
  if (size === 'year') return monthsFrom(civilDay(of.earliest).year, 1, 1)
  return thirds(size, of)[0]
}

/** From the 26th of a month, December of a year, Friday to Sunday of a week. */
function endOf(size: Size, of: Days): Days {
  if (size === 'month') return days(of.earliest + 25, of.latest)
  if (size === 'year') return monthsFrom(civilDay(of.earliest).year, 12, 1)
  return thirds(size, of)[2]
}

function halves(of: Days): readonly [Days, Days] {
  const { year, month } = civilDay(of.earliest)
  if (length(of) >= 365 && length(of) <= 366) return [monthsFrom(year, month, 6), monthsFrom(year, month + 6, 6)]
  if (length(of) < 2) return [of, of]
  const middle = of.earliest + Math.floor(length(of) / 2)
  return [days(of.earliest, middle - 1), days(middle, of.latest)]
}

/** "The first Monday of December", "the last Friday of November", "the first week of December" (days 1 to 7), "the last week of July". */
export function resolveNth({ nth, what }: Extract<Calendar, { readonly kind: 'nth' }>, of: Days): readonly Days[] {
  if (what.kind === 'weekday') {
    const day =
      nth > 0
        ? of.earliest + ((what.weekday - weekdayOf(of.earliest) + 7) % 7) + 7 * (nth - 1)
        : of.latest - ((weekdayOf(of.latest) - what.weekday + 7) % 7)
    return day <= of.latest ? [days(day)] : []
  }
  if (what.kind === 'run') return run(what.unit, nth > 0 ? what.count : -what.count, of)
  if (what.unit === 'day') return [days(nth > 0 ? of.earliest + nth - 1 : of.latest)]
  if (what.unit === 'weekend') {
    const saturday = of.earliest + ((5 - weekdayOf(of.earliest) + 7) % 7) + 7 * (nth - 1)
    return [
      nth > 0 ? days(saturday, saturday + 1) : weekendOf(of.latest - 6 + (6 - weekdayOf(of.latest) === 0 ? 6 : 0)),
    ]
  }
  // The first week of a year is the one with its first Thursday (ISO 8601).
  if (length(of) > 360 && nth > 0) return [weekOf(of.earliest + 3 + 7 * (nth - 1))]
  return [
    nth > 0
      ? days(of.earliest + 7 * (nth - 1), Math.min(of.latest, of.earliest + 7 * nth - 1))
      : days(of.latest - 6, of.latest),
  ]
}

/** From the first day on, or back from the last. */
function run(unit: Unit, count: number, of: Days): readonly Days[] {
  const found =
    count > 0
      ? days(of.earliest, moved(of.earliest, unit, count) - 1)
      : days(moved(of.latest + 1, unit, count), of.latest)
  return found.earliest >= of.earliest && found.latest <= of.latest ? [found] : []
}
