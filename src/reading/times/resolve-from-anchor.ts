import { dayIn, unitAt } from './calendar-units.ts'
import { addMonths, civilDay, type DayNumber, dayNumber, weekdayOf } from './day-number.ts'
import type { Calendar, Direction, Which } from './expression.ts'
import type { Reckoning } from './reckoning.ts'
import { type Days, days, monthsFrom, SOFT_BOTH, SOFT_LATEST, weekendOf, weekOf } from './stretch.ts'

/** Phrases that count from today. */
export type Anchored = Extract<
  Calendar,
  { readonly kind: 'weekday' | 'weekend' | 'unit' | 'relative-day' | 'day-of-month' | 'turn-of-year' | 'new-year' }
>

/** The days they can mean, the likeliest first. */
export function fromAnchor(calendar: Anchored, anchor: DayNumber, { direction, firm }: Reckoning): readonly Days[] {
  const { year } = civilDay(anchor)
  switch (calendar.kind) {
    case 'relative-day':
      return [days(anchor + calendar.from, anchor + calendar.to)]
    case 'unit':
      return known(unitAt(calendar.unit, anchor, calendar.shift))
    case 'weekday':
      return weekday(calendar, anchor, { direction, firm })
    case 'weekend':
      return weekend(calendar.which, anchor, direction)
    case 'day-of-month':
      return dayOfMonth(calendar, anchor, direction)
    case 'new-year':
      return direction === 'past' && civilDay(anchor).month < 12
        ? [newYear(year), newYear(year + 1)]
        : [newYear(year + 1)]
    case 'turn-of-year': {
      const turn = civilDay(anchor).month < 6 && direction !== 'future' ? year : year + 1
      return [{ ...days(dayNumber(turn - 1, 12, 25), dayNumber(turn, 1, 7)), soft: SOFT_BOTH }]
    }
  }
}

/** January and February. */
const newYear = (year: number): Days => ({ ...monthsFrom(year, 1, 2), soft: SOFT_LATEST })

const known = (found: Days | null): readonly Days[] => (found ? [found] : [])

function weekday(
  { weekday, which, week }: Extract<Calendar, { readonly kind: 'weekday' }>,
  anchor: DayNumber,
  { direction, firm }: Pick<Reckoning, 'direction' | 'firm'>,
): readonly Days[] {
  const monday = weekOf(anchor).earliest
  if (week !== null) return [days(monday + 7 * week + weekday)]
  const today = weekdayOf(anchor)
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  if (which === 'coming') return [days(anchor + (ahead || 7))]
  if (which === 'last')
    return back !== 0 && back <= today ? [days(anchor - back), days(anchor - back - 7)] : [days(anchor - (back || 7))]
  if (which === 'next') {
    const next = monday + 7 + weekday
    return next - anchor > 7 ? [days(next), days(next - 7)] : [days(next)]
  }
  if (which === 'this')
    return direction === 'past' && monday + weekday > anchor ? [days(anchor - back)] : [days(monday + weekday)]
  if (ahead === 0) return direction === 'future' ? [days(anchor), days(anchor + 7)] : [days(anchor), days(anchor - 7)]
  const last = days(anchor - back)
  const next = days(anchor + ahead)
  // Nobody calls a day six days off by its bare name: that was yesterday, unless the verb is plainly of the future.
  if (direction === null) return ahead === 1 ? [next, last] : [last, next]
  return direction === 'future' && (firm || ahead < 6) ? [next, last] : [last, next]
}

/** "The weekend" and "this weekend" lie ahead or under way; with a verb in the past, before Saturday, behind; with none, up to Wednesday behind. */
function weekend(which: Which | null, anchor: DayNumber, direction: Direction | null): readonly Days[] {
  const current = weekendOf(anchor)
  const previous = weekendOf(anchor - 7)
  if (which === 'last') return [previous]
  if (which === 'next') return [weekendOf(anchor + 7), current]
  return direction === 'past' && anchor < current.earliest
    ? [previous, current]
    : direction === null && which === null
      ? weekdayOf(anchor) < 3
        ? [previous, current]
        : [current, previous]
      : [current]
}

function dayOfMonth(
  { day, until, shift }: Extract<Calendar, { readonly kind: 'day-of-month' }>,
  anchor: DayNumber,
  direction: Direction | null,
): readonly Days[] {
  const month = (by: number) => civilDay(addMonths(weekOfMonth(anchor), by))
  const inMonth = (by: number) => {
    const { year, month: m } = month(by)
    return dayIn(year, { month: m, day, ...(until === undefined ? {} : { until }) })
  }
  if (shift !== null) return known(inMonth(shift))
  const candidates = [-2, -1, 0, 1, 2].flatMap(by => known(inMonth(by)))
  const past = candidates.findLast(of => of.earliest <= anchor)
  const future = candidates.find(of => of.earliest >= anchor)
  if (!past || !future || past.earliest === future.earliest) return known(past ?? future ?? null)
  const current = inMonth(0)
  const pastFirst =
    direction === 'past' || (direction === null && current !== null && past.earliest === current.earliest)
  return pastFirst ? [past, future] : [future, past]
}

/** The first of the anchor's month: a safe day from which to count months. */
const weekOfMonth = (anchor: DayNumber): DayNumber => anchor - civilDay(anchor).day + 1
