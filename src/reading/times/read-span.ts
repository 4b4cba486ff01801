import type { Amount, Direction, TimeRead } from './expression.ts'
import { spanOf, type Words, wordAt } from './lexeme.ts'
import { readNamed } from './read-calendar.ts'
import { type Found, found, phraseAt, readAmount } from './read-numbers.ts'
import { readFrom } from './read-offset.ts'
import { BARE_PLURAL, UNITS } from './words.ts'

/** Stretches that reach from today on or back: "within two weeks", "in the coming days", "over the past 18 months", "the weeks ahead". */
export function readSpan(words: Words, i: number): Found<TimeRead> | null {
  return readWithin(words, i) ?? readComing(words, i)
}

/** "Within two weeks or so", "within the next 72 hours", "within days", "within a week of the vote", "in less than a month" */
function readWithin(words: Words, i: number): Found<TimeRead> | null {
  const inside = /^(?:within|inside)$/.test(wordAt(words, i))
  if (!inside && wordAt(words, i) !== 'in') return null
  const the = wordAt(words, i + 1) === 'the' ? i + 2 : i + 1
  const end = inside && the > i + 1 ? readUnitEnd(words, the) : null
  if (end) return end
  const next = /^(?:next|coming|following)$/.test(wordAt(words, the)) ? the + 1 : inside && the > i + 1 ? null : i + 1
  if (next === null) return null
  const amount = readAmount(words, next, inside) ?? (next > i + 1 ? readOneUnit(words, next) : null)
  if (!amount) return null
  if (!inside && amount.value.hedge !== 'under') return null
  if (wordAt(words, amount.past) === 'of') {
    const from = readFrom(words, amount.past + 1)
    const within: Amount = { ...amount.value, hedge: 'under' }
    if (from?.value.kind === 'named')
      return found(
        { time: { kind: 'offset', amount: within, toward: 'after', from: from.value.named }, rule: 'within-of-date' },
        from.past,
      )
    if (from?.value.kind === 'event')
      return found(
        {
          time: { kind: 'relation', event: from.value.event, toward: 'after', amount: within },
          rule: 'within-of-event',
        },
        from.past,
      )
  }
  return span(amount, 'future', { fromToday: true, rule: 'within-amount' })
}

/** "Within the year": by its end. */
function readUnitEnd(words: Words, i: number): Found<TimeRead> | null {
  const unit = UNITS.get(wordAt(words, i))
  if (!unit || !/^(?:week|month|quarter|year|decade)$/.test(wordAt(words, i))) return null
  const of = { calendar: { kind: 'unit' as const, unit, shift: 0 }, span: spanOf(words, i - 1, i + 1) }
  return found({ time: { kind: 'bound', bound: 'by', of, event: false }, rule: 'within-unit' }, i + 1)
}

const COMING = /^(?:next|coming|upcoming|following)$/
const GONE = /^(?:past|last|previous|preceding|recent)$/
const LEADING = /^(?:in|over|during|for|throughout|within|across)$/

/** "In the coming weeks", "over the next few days", "the past 18 months", "in recent days", "the 5 upcoming years", "in the months ahead" */
function readComing(words: Words, i: number): Found<TimeRead> | null {
  const led = LEADING.test(wordAt(words, i)) ? i + 1 : i
  const the = /^(?:the|these|those)$/.test(wordAt(words, led)) ? led + 1 : led
  return readAhead(words, the) ?? readAdjective(words, the, led) ?? readCountFirst(words, the)
}

function readAdjective(words: Words, the: number, led: number): Found<TimeRead> | null {
  const word = wordAt(words, the)
  if (!COMING.test(word) && !GONE.test(word)) return null
  const direction = COMING.test(word) ? 'future' : 'past'
  const amount =
    readAmount(words, the + 1, true) ??
    (the > led && (word === 'past' || word === 'coming' || led > the - 2) ? readOneUnit(words, the + 1) : null)
  if (!amount || !hasSpan(words, the, led, amount.value)) return null
  // "The last week of July" is a part of July.
  const part = readNamed(words, led)
  if (part && part.past > amount.past && /^(?:nth|part)$/.test(part.value.calendar.kind)) return null
  return span(amount, direction, { fromToday: false, rule: direction === 'future' ? 'coming-amount' : 'past-amount' })
}

/** "Over the past week" spans seven days; "last week" and "the next day" are a week and a day. */
function hasSpan(words: Words, the: number, led: number, amount: Amount): boolean {
  if (amount.most !== 1 || amount.vague) return true
  if (/^(?:day|weekend|quarter)$/.test(amount.unit) || the === led) return false
  return /^(?:over|within|during|in|throughout)$/.test(wordAt(words, led - 1)) || wordAt(words, the) === 'past'
}

/** "Week" as one week. */
function readOneUnit(words: Words, i: number): Found<Amount> | null {
  const unit = UNITS.get(wordAt(words, i))
  if (!unit || wordAt(words, i).endsWith('s')) return null
  const two = phraseAt(words, i + 1, ['or', 'two'])
  return found({ least: 1, most: two ? 2 : 1, unit, hedge: null, vague: false }, two || i + 1)
}

/** "The days ahead", "weeks to come" */
function readAhead(words: Words, i: number): Found<TimeRead> | null {
  const amount = readAmount(words, i, true)
  if (!amount) return null
  const past =
    wordAt(words, amount.past) === 'ahead' && wordAt(words, amount.past + 1) !== 'of'
      ? amount.past + 1
      : /^to$/.test(wordAt(words, amount.past)) && wordAt(words, amount.past + 1) === 'come'
        ? amount.past + 2
        : 0
  return past ? span(found(amount.value, past), 'future', { fromToday: false, rule: 'amount-ahead' }) : null
}

/** "The 5 upcoming years", "the two past weeks" */
function readCountFirst(words: Words, i: number): Found<TimeRead> | null {
  const digits = /^\d{1,2}$/.test(wordAt(words, i)) ? Number(wordAt(words, i)) : null
  const adjective = wordAt(words, i + 1)
  if (digits === null || (!COMING.test(adjective) && !GONE.test(adjective))) return null
  const unit = UNITS.get(wordAt(words, i + 2))
  if (!unit || !wordAt(words, i + 2).endsWith('s')) return null
  const direction = COMING.test(adjective) ? 'future' : 'past'
  return span(found({ least: digits, most: digits, unit, hedge: null, vague: false }, i + 3), direction, {
    fromToday: false,
    rule: `${direction === 'future' ? 'coming' : 'past'}-amount`,
  })
}

function span(
  amount: Found<Amount>,
  direction: Direction,
  { fromToday, rule }: { fromToday: boolean; rule: string },
): Found<TimeRead> {
  const vague = amount.value.vague ? { ...amount.value, most: BARE_PLURAL[amount.value.unit][1] } : amount.value
  return found({ time: { kind: 'span', amount: vague, direction, fromToday }, rule }, amount.past)
}
