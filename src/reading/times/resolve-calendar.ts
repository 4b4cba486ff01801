import {
  addMonths,
  civilDay,
  type DayNumber,
  dayNumber,
  isRealDay,
  monthLength,
  shiftMonth,
  weekdayOf,
} from './day-number.ts'
import type { Calendar, Direction, Which, YearName } from './expression.ts'
import { gatheringDays } from './gatherings.ts'
import { holidayDays } from './holidays.ts'
import { resolveNth, resolvePart } from './resolve-part.ts'
import {
  type Days,
  days,
  monthDays,
  monthsFrom,
  SOFT_BOTH,
  SOFT_LATEST,
  weekendOf,
  weekOf,
  yearDays,
  yearsFrom,
} from './stretch.ts'

/** Where the reckoning stands: its day, and which way the words look. */
export type Reckoning = {
  readonly anchor: DayNumber | null
  readonly direction: Direction | null
  /** The direction is beyond doubt. */
  readonly firm: boolean
}

/** The days that a calendar phrase can mean, the likeliest first; none where they cannot be told. */
export function resolveCalendar(calendar: Calendar, at: Reckoning): readonly Days[] {
  switch (calendar.kind) {
    case 'year':
      return [yearDays(calendar.year)]
    case 'decade':
      return [yearsFrom(calendar.year, 10)]
    case 'century':
      return [yearsFrom((calendar.century - 1) * 100, 100)]
    case 'day':
      return everyYear(calendar.year, at, year => dayIn(year, calendar))
    case 'numeric-day':
      return numericDay(calendar, at)
    case 'year-part':
      return yearPart(calendar, at)
    case 'month':
      return calendar.which
        ? known(whichYear(calendar.which, at, year => monthDays(year, calendar.month)))
        : everyYear(calendar.year, at, year => monthDays(year, calendar.month))
    case 'season':
      return calendar.which
        ? known(whichYear(calendar.which, at, year => seasonDays(year, calendar.season)))
        : everyYear(calendar.year, at, year => seasonDays(year, calendar.season))
    case 'holiday':
      return calendar.which
        ? known(whichYear(calendar.which, at, year => holidayDays(calendar.holiday, year)))
        : everyYear(calendar.year, at, year => holidayDays(calendar.holiday, year))
    case 'gathering':
      return gathering(calendar, at)
    case 'part':
      return resolveCalendar(calendar.of.calendar, at).flatMap(of =>
        resolvePart(calendar.part, calendar.of.calendar, of),
      )
    case 'nth':
      return resolveCalendar(calendar.of.calendar, at).flatMap(of => resolveNth(calendar, of))
    case 'week-of':
      return resolveCalendar(calendar.of.calendar, at).map(of =>
        calendar.unit === 'week' ? weekOf(of.earliest) : weekendOf(of.earliest),
      )
    default:
      return at.anchor === null ? [] : fromAnchor(calendar, at.anchor, at)
  }
}

const known = (found: Days | null): readonly Days[] => (found ? [found] : [])

type Anchored = Extract<
  Calendar,
  { readonly kind: 'weekday' | 'weekend' | 'unit' | 'relative-day' | 'day-of-month' | 'turn-of-year' | 'new-year' }
>

/** Phrases that mean nothing without a today. */
function fromAnchor(calendar: Anchored, anchor: DayNumber, { direction, firm }: Reckoning): readonly Days[] {
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

/** December of its year to February of the next: a winter is named after the year in which it begins. */
export const seasonDays = (year: number, season: number): Days => monthsFrom(year, 3 + 3 * season, 3)

function dayIn(
  year: number,
  { month, day, until }: { readonly month: number; readonly day: number; readonly until?: number },
): Days | null {
  if (!isRealDay(year, month, day)) return null
  return days(dayNumber(year, month, day), dayNumber(year, month, Math.min(until ?? day, monthLength(year, month))))
}

/** What returns every year, in the year told; else the last and the coming one, ranked. */
function everyYear(year: YearName | null, at: Reckoning, inYear: (year: number) => Days | null): readonly Days[] {
  if (year?.kind === 'named') return known(inYear(year.year))
  if (at.anchor === null) return []
  if (year) return known(inYear(civilDay(at.anchor).year + year.by))
  const anchor = at.anchor
  const here = civilDay(anchor).year
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(by => known(inYear(here + by)))
  const past = candidates.findLast(of => of.earliest <= anchor)
  const future = candidates.find(of => of.latest >= anchor)
  return rank(past, future, at)
}

/** How far away a date may lie against the governing verb before the nearer one on the other side is likelier. */
const FAR = 240
const NEAR = 75

function rank(past: Days | undefined, future: Days | undefined, { anchor, direction }: Reckoning): readonly Days[] {
  if (!past || !future || past.earliest === future.earliest) return known(past ?? future ?? null)
  const back = Math.max(0, anchor! - past.latest)
  const ahead = Math.max(0, future.earliest - anchor!)
  const pastFirst =
    direction === 'past'
      ? !(back > FAR && ahead < NEAR)
      : direction === 'future'
        ? ahead > FAR && back < NEAR
        : back <= ahead
  return pastFirst ? [past, future] : [future, past]
}

/** "Last March" is the latest that is over, "next March" the first to begin, "this March" the year's own. */
function whichYear(which: Which, { anchor }: Reckoning, inYear: (year: number) => Days | null): Days | null {
  if (anchor === null) return null
  const { year } = civilDay(anchor)
  const around = [-2, -1, 0, 1, 2].flatMap(by => known(inYear(year + by)))
  if (which === 'last') return around.findLast(of => of.latest < anchor) ?? null
  if (which === 'next') return around.find(of => of.earliest > anchor) ?? null
  return around.find(of => of.earliest <= anchor && anchor <= of.latest) ?? inYear(year)
}

function numericDay(calendar: Extract<Calendar, { readonly kind: 'numeric-day' }>, at: Reckoning): readonly Days[] {
  const { first, second, year, dayFirst } = calendar
  const orders = dayFirst
    ? [
        [second, first],
        [first, second],
      ]
    : [
        [first, second],
        [second, first],
      ]
  return orders.flatMap(([month, day]) =>
    everyYear(year === null ? null : { kind: 'named', year }, at, y => dayIn(y, { month: month!, day: day! })),
  )
}

function yearPart(
  { months, nth, year }: Extract<Calendar, { readonly kind: 'year-part' }>,
  at: Reckoning,
): readonly Days[] {
  return everyYear(year, at, y => monthsFrom(y, months * (nth - 1) + 1, months))
}

function gathering(
  { gathering, year, which }: Extract<Calendar, { readonly kind: 'gathering' }>,
  at: Reckoning,
): readonly Days[] {
  const all = gatheringDays(gathering)
  const told =
    year?.kind === 'named' ? year.year : year && at.anchor !== null ? civilDay(at.anchor).year + year.by : null
  if (told !== null) return all.filter(of => of.year === told).map(of => of.days)
  const { anchor } = at
  if (anchor === null) return []
  // The table ends: a gathering beyond it is not the one before it.
  const past = all.findLast(of => (which === 'last' ? of.days.latest < anchor : of.days.earliest <= anchor))?.days
  const future = all.find(of => (which === 'next' ? of.days.earliest > anchor : of.days.latest >= anchor))?.days
  if (which === 'last') return past && anchor - past.latest < 800 ? [past] : []
  if (which === 'next' || at.direction === 'future') return future && future.earliest - anchor < 500 ? [future] : []
  const near = rank(past, future, at)
  return near.filter(of => of.earliest - anchor < 500 && anchor - of.latest < 500)
}

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

/** "The weekend" and "this weekend" lie ahead or under way; with a verb in the past, before Saturday, behind. */
function weekend(which: Which | null, anchor: DayNumber, direction: Direction | null): readonly Days[] {
  const current = weekendOf(anchor)
  const previous = weekendOf(anchor - 7)
  if (which === 'last') return [previous]
  if (which === 'next') return [weekendOf(anchor + 7), current]
  return direction === 'past' && anchor < current.earliest
    ? [previous, current]
    : direction === null && which === null
      ? [current, previous]
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
