import { moved, unitAt } from './calendar-units.ts'
import type { DayNumber } from './day-number.ts'
import type { Amount, Calendar, Direction, Named, Time, TimeExpression } from './expression.ts'
import type { Reckoning } from './reckoning.ts'
import { anchoredOffset, farOffset } from './resolve-amount.ts'
import { resolveCalendar } from './resolve-calendar.ts'
import { type Days, days, SOFT_BOTH, SOFT_EARLIEST, SOFT_LATEST, type Stretch } from './stretch.ts'

/** The stretches that an expression can mean from one today, the likeliest first; none where they cannot be told. */
export function stretchesOf(expression: TimeExpression, reckoning: Reckoning): readonly Stretch[] {
  const { time, antecedent } = expression
  // A distance asks for the date told before by itself, once: chains of them would else be walked again at every link.
  const asks = antecedent !== null && time.kind !== 'offset'
  const at = asks ? { ...reckoning, told: toldDays(antecedent, reckoning)?.earliest ?? null } : reckoning
  switch (time.kind) {
    case 'calendar':
      return resolveCalendar(time.named.calendar, at).map(of => (time.hedge ? { ...of, soft: SOFT_BOTH } : of))
    case 'range':
      return range(time.from, time.to, at)
    case 'bound':
      return bound(time, at)
    case 'offset':
      return offset(expression, time, at)
    case 'span':
      return at.anchor === null
        ? []
        : [spanFrom(time.amount, time.direction, { anchor: at.anchor, fromToday: time.fromToday })]
    case 'rest':
      return rest(time.part, time.of, time.told ? { ...at, anchor: at.told ?? at.anchor } : at)
    case 'open':
      return at.anchor === null
        ? []
        : [time.side === 'recent' ? { earliest: null, latest: at.anchor } : { earliest: at.anchor, latest: null }]
    case 'duration':
      return time.starting
        ? startingOn(time.amount, resolveCalendar(time.starting.calendar, { ...at, direction: 'future', firm: true }))
        : []
    case 'relation':
    case 'recurring':
    case 'clock':
      return []
  }
}

/** The second end is the first that follows the first: "December 30 to January 2"; a year told at the end serves both. */
function range(from: Named, to: Named, at: Reckoning): readonly Stretch[] {
  const last = resolveCalendar(to.calendar, at)[0]
  if (isDated(to.calendar) && isYearless(from.calendar) && last) {
    const first = resolveCalendar(from.calendar, { anchor: last.latest, direction: 'past', firm: true })[0]
    return first ? [{ earliest: first.earliest, latest: last.latest }] : []
  }
  const ranges = resolveCalendar(from.calendar, at).flatMap(first => {
    const end =
      isDated(to.calendar) || to.calendar.kind === 'relative-day'
        ? last
        : resolveCalendar(to.calendar, { anchor: first.earliest, direction: 'future', firm: true }).find(
            of => of.latest >= first.earliest,
          )
    return end && end.latest >= first.earliest ? [days(first.earliest, end.latest)] : []
  })
  // One that is under way has not to wait for its next beginning.
  const underWay = (range: Days) => at.anchor !== null && range.earliest <= at.anchor && at.anchor <= range.latest
  return at.direction === 'future' ? [...ranges.filter(underWay), ...ranges.filter(range => !underWay(range))] : ranges
}

/** "May" in "from May to October 2020"; "this May" and "next Friday" count from today. */
const isYearless = (calendar: Calendar): boolean =>
  'year' in calendar && calendar.year === null && !('which' in calendar && calendar.which !== null)

/** Names its year. */
const isDated = (calendar: Calendar): boolean =>
  calendar.kind === 'year' ||
  calendar.kind === 'decade' ||
  ('year' in calendar && calendar.year !== null) ||
  ('of' in calendar && isDated(calendar.of.calendar))

type BoundTime = Extract<Time, { readonly kind: 'bound' }>

function bound(time: BoundTime, at: Reckoning): readonly Stretch[] {
  const { bound: kind, of } = time
  const direction = kind === 'since' ? 'past' : (at.direction ?? 'future')
  return resolveCalendar(of.calendar, { ...at, direction }).flatMap(found => {
    const stretch = boundBy(time, found, { ...at, direction })
    return stretch ? [stretch] : []
  })
}

function boundBy(time: BoundTime, of: Days, { anchor, direction }: Reckoning): Stretch | null {
  const soft = of.soft
  const { calendar } = time.of
  switch (time.bound) {
    case 'by':
    case 'until':
      return upTo(lastOf(calendar, of), { anchor, direction, soft: soft !== undefined && !isEnd(calendar) })
    case 'before':
      return upTo(isEnd(calendar) || time.event ? of.latest : of.earliest - 1, {
        anchor,
        direction,
        soft: soft?.earliest === true && !isEnd(calendar),
      })
    case 'at-least-until':
      return { earliest: anchor, latest: null }
    case 'after':
      return {
        earliest: time.event ? of.earliest : dayOfNewYear(calendar, of).latest + 1,
        latest: null,
        ...(soft?.latest && calendar.kind !== 'new-year' ? { soft: SOFT_EARLIEST } : {}),
      }
    case 'from':
      return { earliest: of.earliest, latest: null, ...(soft?.earliest ? { soft: SOFT_EARLIEST } : {}) }
    case 'since':
      if (anchor !== null && of.earliest > anchor && !isDated(calendar)) return null
      return {
        earliest: of.earliest,
        latest: anchor !== null && anchor >= of.earliest ? anchor : null,
        ...(soft?.earliest ? { soft: SOFT_EARLIEST } : {}),
      }
  }
}

const isEnd = (calendar: Calendar): boolean => calendar.kind === 'part' && calendar.part === 'end'

/** "By mid-December" is by the 15th, "by the start of December" by the 1st; else the last day. */
function lastOf(calendar: Calendar, of: Days): DayNumber {
  if (calendar.kind !== 'part') return of.latest
  if (calendar.part === 'start') return of.earliest
  if (calendar.part === 'mid' || calendar.part === 'middle') return Math.floor((of.earliest + of.latest) / 2)
  return of.latest
}

type UpTo = Pick<Reckoning, 'anchor' | 'direction'> & { readonly soft: boolean }

/** A deadline ahead runs from today; one that is over has no beginning. */
function upTo(latest: DayNumber, { anchor, direction, soft }: UpTo): Stretch {
  const ahead = anchor !== null && latest >= anchor && direction !== 'past'
  return { earliest: ahead ? anchor : null, latest, ...(soft ? { soft: SOFT_LATEST } : {}) }
}

/** The part of a unit that is over, or still to come. */
function rest(part: 'earlier' | 'later', of: Named, at: Reckoning): readonly Stretch[] {
  const { anchor } = at
  if (anchor === null) return []
  return resolveCalendar(of.calendar, at)
    .slice(0, 1)
    .map(unit => {
      if (anchor < unit.earliest || anchor > unit.latest) return unit
      if (part === 'earlier') return anchor > unit.earliest ? days(unit.earliest, anchor - 1) : days(anchor)
      return anchor < unit.latest ? days(anchor + 1, unit.latest) : days(anchor)
    })
}

type FromToday = { readonly anchor: DayNumber; readonly fromToday: boolean }

/** From today (or tomorrow) on, or back to today. */
function spanFrom(amount: Amount, direction: Direction, { anchor, fromToday }: FromToday): Stretch {
  if (amount.unit === 'quarter') return wholeQuarters(amount.most, direction, anchor)
  const vague = amount.vague || amount.least !== amount.most || amount.hedge === 'about'
  if (direction === 'past')
    return { earliest: farOffset(anchor, amount, -1), latest: anchor, ...(vague ? { soft: SOFT_EARLIEST } : {}) }
  const first = fromToday || /^(?:hour|minute)$/.test(amount.unit) ? anchor : anchor + 1
  return { earliest: first, latest: farOffset(anchor, amount, 1), ...(vague ? { soft: SOFT_LATEST } : {}) }
}

/** "The last two quarters" are quarters of the calendar. */
function wholeQuarters(count: number, direction: Direction, anchor: DayNumber): Stretch {
  const [first, last] = direction === 'past' ? [-count, -1] : [1, count]
  return days(unitAt('quarter', anchor, first)!.earliest, unitAt('quarter', anchor, last)!.latest)
}

function startingOn(amount: Amount, starts: readonly Days[]): readonly Stretch[] {
  return starts.map(({ earliest }) => ({ earliest, latest: Math.max(earliest, farOffset(earliest, amount, 1) - 1) }))
}

function offset(
  expression: TimeExpression,
  time: Extract<Time, { readonly kind: 'offset' }>,
  at: Reckoning,
): readonly Stretch[] {
  const { amount } = time
  const sign = time.toward === 'after' ? 1 : -1
  if (time.from === 'anchor') return at.anchor === null ? [] : [anchoredOffset(at.anchor, amount, sign)]
  if (time.from !== 'told') {
    const { calendar } = time.from
    // "Came two weeks after Monday's debate": that Monday is two weeks gone.
    const gone = at.direction === 'past' && sign > 0 && at.anchor !== null && amount.hedge !== 'under'
    const from = gone ? { ...at, anchor: farOffset(at.anchor!, { ...amount, most: amount.least }, -1) } : at
    const found = resolveCalendar(calendar, from).map(of => awayFrom(dayOfNewYear(calendar, of), amount, sign))
    return agreeing(found, at)
  }
  if (amount.most === 0) return sameUnit(expression, amount, at)
  const told = expression.antecedent ? toldDays(expression.antecedent, at) : null
  // "The following week" is a week of the calendar.
  if (/^(?:following|previous)-unit$/.test(expression.rule) && amount.unit !== 'day') {
    const from = told ? (sign > 0 ? told.latest : told.earliest) : at.anchor
    const unit = from === null ? null : unitAt(amount.unit, from, sign)
    return unit ? [unit] : []
  }
  if (told) return [awayFrom(told, amount, sign)]
  return at.anchor === null ? [] : [anchoredOffset(at.anchor, amount, sign)]
}

/** What the verb's tense allows comes first. */
function agreeing(found: readonly Stretch[], { anchor, direction }: Reckoning): readonly Stretch[] {
  if (anchor === null || direction === null) return found
  const agrees = ({ earliest, latest }: Stretch) =>
    direction === 'past' ? (earliest ?? -Infinity) <= anchor : (latest ?? Infinity) >= anchor
  return [...found.filter(agrees), ...found.filter(stretch => !agrees(stretch))]
}

/** "Five days before the new year" and "after the new year" count from its first day. */
const dayOfNewYear = (calendar: Calendar, of: Days): Days => (calendar.kind === 'new-year' ? days(of.earliest) : of)

/** The days of the date told before, by its own verb. */
function toldDays(antecedent: TimeExpression, at: Reckoning): Days | null {
  const told = stretchesOf(antecedent, { ...at, direction: antecedent.direction?.toward ?? at.direction })[0]
  return told && told.earliest !== null && told.latest !== null ? days(told.earliest, told.latest) : null
}

/** "The same week", "that day": the unit that holds the date told before. */
function sameUnit({ antecedent }: TimeExpression, { unit }: Amount, at: Reckoning): readonly Stretch[] {
  const day = antecedent ? (toldDays(antecedent, at)?.earliest ?? null) : at.anchor
  const found = day === null ? null : unitAt(unit, day, 0)
  return found ? [found] : []
}

/** A distance from a date: to the day, and with "more than" or "less than" as a bound. */
function awayFrom(of: Days, amount: Amount, sign: 1 | -1): Stretch {
  const near = shifted(of, amount, sign * amount.least)
  const far = shifted(of, amount, sign * amount.most)
  if (amount.hedge === 'over')
    return sign > 0 ? { earliest: near.earliest, latest: null } : { earliest: null, latest: near.latest }
  if (amount.hedge === 'under') return sign > 0 ? days(of.earliest, far.latest) : days(far.earliest, of.latest)
  const vague = amount.hedge !== null || amount.vague || amount.least !== amount.most
  return {
    ...days(Math.min(near.earliest, far.earliest), Math.max(near.latest, far.latest)),
    ...(vague ? { soft: SOFT_BOTH } : {}),
  }
}

function shifted(of: Days, { unit }: Amount, count: number): Days {
  const earliest = moved(of.earliest, unit, count)
  // A stretch that ends with a month goes on doing so.
  return of.earliest === of.latest ? days(earliest) : days(earliest, moved(of.latest + 1, unit, count) - 1)
}
