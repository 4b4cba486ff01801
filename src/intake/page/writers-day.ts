import { readDay } from '../dates/read-day.ts'
import type { Fact } from '../fact.ts'

const CLOCK = /(\d\d?:\d\d)(?::\d\d(?:\.\d+)?)?/
const IN_UTC = /\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]00:?00|GMT|UTC)$/

/**
 * Pages state the instant of publishing in UTC, and by then it may be tomorrow there, or still yesterday. "On Tuesday"
 * in the text is reckoned from the writer's day, so where the best date is an instant in UTC and another that the page
 * states is the day next to it, that other comes first.
 */
export function preferWritersDay(published: readonly Fact[]): readonly Fact[] {
  const usable = published.filter(({ value }) => readDay(value))
  const [best] = usable
  const hour =
    best && IN_UTC.test(best.value.trim()) ? Number.parseInt(CLOCK.exec(best.value)?.[1] ?? '', 10) : Number.NaN
  if (!best || Number.isNaN(hour)) return usable
  const others = usable.filter(fact => !sameInstant(fact, best) && !IN_UTC.test(fact.value.trim()))
  if (others.some(({ value }) => readDay(value) === readDay(best.value))) return usable
  const own = others.find(({ value }) => {
    const days = daysBetween(readDay(best.value), readDay(value))
    return (days === -1 && hour < 12) || (days === 1 && hour >= 10)
  })
  return own ? [{ ...own, from: `${own.from}, the writer's day for ${best.from}` }, ...usable] : usable
}

/** The same digits, with or without the zone. */
const sameInstant = (a: Fact, b: Fact): boolean =>
  readDay(a.value) === readDay(b.value) && CLOCK.exec(a.value)?.[1] === CLOCK.exec(b.value)?.[1]

const daysBetween = (from: string | undefined, to: string | undefined): number =>
  (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000
