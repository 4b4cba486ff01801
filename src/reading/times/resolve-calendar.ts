import { dayIn, seasonDays } from './calendar-units.ts'
import { civilDay, type DayNumber, weekdayOf } from './day-number.ts'
import type { Calendar, Which, YearName } from './expression.ts'
import { gatheringDays } from './gatherings.ts'
import { holidayDays } from './holidays.ts'
import type { Reckoning } from './reckoning.ts'
import { fromAnchor } from './resolve-from-anchor.ts'
import { resolveNth, resolvePart } from './resolve-part.ts'
import { type Days, days, monthDays, monthsFrom, SOFT_BOTH, weekendOf, weekOf, yearDays, yearsFrom } from './stretch.ts'

/** The days that a calendar phrase can mean, the likeliest first; none where they cannot be told. */
export function resolveCalendar(calendar: Calendar, at: Reckoning): readonly Days[] {
  switch (calendar.kind) {
    case 'year':
      return [calendar.fiscal ? { ...yearDays(calendar.year), soft: SOFT_BOTH } : yearDays(calendar.year)]
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
        calendar.unit === 'week' ? weekOf(of.earliest) : weekendWith(of.earliest),
      )
    default:
      return at.anchor === null ? [] : fromAnchor(calendar, at.anchor, at)
  }
}

/** A feast on a Friday or a Monday makes its weekend longer: "Labor Day weekend". */
function weekendWith(day: DayNumber): Days {
  if (weekdayOf(day) === 0) return days(day - 2, day)
  const { latest } = weekendOf(day)
  return days(weekdayOf(day) === 4 ? day : latest - 1, latest)
}

const known = (found: Days | null): readonly Days[] => (found ? [found] : [])

/** What returns every year, in the year told; else the last and the coming one, ranked. */
function everyYear(year: YearName | null, at: Reckoning, inYear: (year: number) => Days | null): readonly Days[] {
  if (year?.kind === 'named') return known(inYear(year.year))
  if (year?.kind === 'told') {
    const told = at.told ?? at.anchor
    return told === null ? [] : known(inYear(civilDay(told).year + year.by))
  }
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
  const from = year?.kind === 'told' ? (at.told ?? at.anchor) : at.anchor
  const told = year?.kind === 'named' ? year.year : year && from !== null ? civilDay(from).year + year.by : null
  if (told !== null) {
    const inYear = all.filter(of => of.year === told).map(of => of.days)
    // A year that the table does not hold still is that year.
    return inYear.length > 0 ? inYear : [yearDays(told)]
  }
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
