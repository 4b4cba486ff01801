import type { Amount, TimeRead } from './expression.ts'
import { type Words, wordAt } from './lexeme.ts'
import { readNamed } from './read-calendar.ts'
import { type Found, found, readAmount } from './read-numbers.ts'
import { UNITS } from './words.ts'

/** "For two weeks", "a three-day visit", and with their first day: "a 30-day truce starting Sunday", "two weeks from Monday". */
export function readDuration(words: Words, i: number): Found<TimeRead> | null {
  const amount = readAmount(words, i)
  if (!amount || /^(?:old|olds)$/.test(wordAt(words, amount.past)) || isMeasure(words, i, amount)) return null
  const starting = readStarting(words, amount)
  if (starting) return starting
  return found({ time: { kind: 'duration', amount: amount.value, starting: null }, rule: 'duration' }, amount.past)
}

/** "A year" is a length after "for" or "in", a rate in "sixty hours a year"; "one day" and "a second quarter" measure nothing. */
function isMeasure(words: Words, i: number, { value, past }: Found<Amount>): boolean {
  if (/^(?:quarter|weekend)$/.test(value.unit)) return true
  if (wordAt(words, past) === 'per' || (wordAt(words, past) === 'a' && UNITS.has(wordAt(words, past + 1)))) return true
  const bare = value.least === 1 && value.most === 1 && value.hedge === null && !words[past - 1]!.glued
  if (bare && value.unit === 'day') return true
  return bare && /^an?$/.test(wordAt(words, i)) && !LENGTH_ASKING.test(wordAt(words, i - 1))
}

const LENGTH_ASKING =
  /^(?:for|in|after|over|during|than|within|nearly|about|least|of|throughout|lasted|last|lasting|takes?|took)$/

/** "… truce starting Sunday", "… visit that begins on May 3", "… from Monday" */
function readStarting(words: Words, amount: Found<Amount>): Found<TimeRead> | null {
  for (let at = amount.past; at < Math.min(words.length, amount.past + 4); at++) {
    const verb = wordAt(words, at) === 'that' ? at + 1 : at
    if (!/^(?:starting|beginning|begins|starts|began|started|from)$/.test(wordAt(words, verb))) {
      if (/^(?:[.,;:]|to|in|of|and|on)$/.test(wordAt(words, at))) return null
      continue
    }
    const day = /^(?:on|from|in)$/.test(wordAt(words, verb + 1)) ? verb + 2 : verb + 1
    const named = readNamed(words, day)
    return (
      named &&
      found(
        { time: { kind: 'duration', amount: amount.value, starting: named.value }, rule: 'duration-starting' },
        named.past,
      )
    )
  }
  return null
}
