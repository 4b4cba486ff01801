import type { Amount, TimeRead } from './expression.ts'
import { type Words, wordAt } from './lexeme.ts'
import { readNamed } from './read-calendar.ts'
import { type Found, found, readAmount } from './read-numbers.ts'

/** "For two weeks", "a three-day visit", and with their first day: "a 30-day truce starting Sunday", "two weeks from Monday". */
export function readDuration(words: Words, i: number): Found<TimeRead> | null {
  const amount = readAmount(words, i)
  if (!amount || /^(?:old|olds)$/.test(wordAt(words, amount.past)) || isMeasure(words, amount)) return null
  const starting = readStarting(words, amount)
  if (starting) return starting
  return found({ time: { kind: 'duration', amount: amount.value, starting: null }, rule: 'duration' }, amount.past)
}

/** "A day" alone, "a second quarter", "the two weekends" measure nothing. */
const isMeasure = (words: Words, { value, past }: Found<Amount>): boolean =>
  /^(?:quarter|weekend)$/.test(value.unit) ||
  (value.least === 1 &&
    value.most === 1 &&
    value.hedge === null &&
    !words[past - 1]!.glued &&
    value.unit === 'day' &&
    /^an?$/.test(wordAt(words, past - 2)))

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
