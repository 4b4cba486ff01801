import type { Clock, TimeRead } from './expression.ts'
import { type Words, wordAt } from './lexeme.ts'
import { readNamed } from './read-calendar.ts'
import { readClock } from './read-clock.ts'
import { type Found, found, phraseAt, readHedge } from './read-numbers.ts'
import { DAY_PARTS } from './words.ts'

/** A calendar phrase by itself: a day with its hour or part of the day, else any stretch; last, a clock time without a day. */
export function readDay(words: Words, i: number): Found<TimeRead> | null {
  const dayTime = readDayTime(words, i)
  if (dayTime) return dayTime
  const hedge = /^(?:around|about|circa|approximately|roughly)$/.test(wordAt(words, i)) ? readHedge(words, i) : null
  const named = readNamed(words, hedge?.past ?? i)
  if (named)
    return found(
      { time: { kind: 'calendar', named: named.value, hedge: hedge?.value ?? null }, rule: named.value.calendar.kind },
      named.past,
    )
  const clock = readClock(words, i)
  return clock && found({ time: { kind: 'clock' }, rule: 'clock', clock: clock.value }, clock.past)
}

const IS_DAY = /^(?:day|numeric-day|day-of-month|weekday|relative-day|holiday)$/

/** "Tuesday night", "3 p.m. GMT on October 21", "the morning of May 4", "late Thursday", "tomorrow at 10 a.m." */
export function readDayTime(words: Words, i: number): Found<TimeRead> | null {
  const before = readClock(words, i)
  const lead = before?.past ?? readLead(words, i)
  const at = /^(?:on|,)$/.test(wordAt(words, lead)) && lead > i ? lead + 1 : lead
  const named = readNamed(words, at)
  if (!named || !IS_DAY.test(named.value.calendar.kind)) return null
  const part = readDayPart(words, named.past)
  const after = before ? null : readClockAfter(words, part)
  const clock: Clock | undefined = before?.value ?? after?.value
  const time = { kind: 'calendar' as const, named: named.value, hedge: null }
  return found({ time, rule: named.value.calendar.kind, ...(clock ? { clock } : {}) }, after?.past ?? part)
}

/** "Early", "late", "later on", "the morning of", "midday" */
function readLead(words: Words, i: number): number {
  const of = phraseAt(words, i, ['the', wordAt(words, i + 1), 'of'])
  if (of && DAY_PARTS.has(wordAt(words, i + 1))) return of
  if (!/^(?:early|late|later|earlier|mid|midday)$/.test(wordAt(words, i))) return i
  return wordAt(words, i + 1) === 'on' ? i + 2 : i + 1
}

/** "… morning", "… in the afternoon", "… at night" */
function readDayPart(words: Words, i: number): number {
  if (DAY_PARTS.has(wordAt(words, i))) return i + 1
  const past = phraseAt(words, i, ['in', 'the']) || phraseAt(words, i, ['at'])
  return past && DAY_PARTS.has(wordAt(words, past)) ? past + 1 : i
}

/** "… at 3 p.m. GMT", "…, 10:30" */
function readClockAfter(words: Words, i: number): Found<Clock> | null {
  const at = /^(?:at|,|around|about|from|by)$/.test(wordAt(words, i)) ? i + 1 : i
  return readClock(words, at)
}
