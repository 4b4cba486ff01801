import type { Span } from '#domain'
import type { Amount, Named, TimeRead } from './expression.ts'
import { spanOf, type Words, wordAt } from './lexeme.ts'
import { readNamed } from './read-calendar.ts'
import { byFirstWord, type Found, found, phraseAt, readAmount } from './read-numbers.ts'
import { UNITS, WEEKDAYS } from './words.ts'

/** Distances: from today ("two weeks ago", "in three days"), from a date just told ("the following day"), from a date or an event named. */
export function readOffset(words: Words, i: number): Found<TimeRead> | null {
  return (
    readIn(words, i) ??
    readAmountAway(words, i) ??
    readUnitAway(words, i) ??
    readTold(words, i) ??
    readEve(words, i) ??
    readWeekdayWeek(words, i)
  )
}

const one = (unit: Amount['unit']): Amount => ({ least: 1, most: 1, unit, hedge: null, vague: false })

/** "In two weeks' time", "in about three months", "in two to three weeks", "in a matter of days" */
function readIn(words: Words, i: number): Found<TimeRead> | null {
  if (wordAt(words, i) !== 'in' || wordAt(words, i + 2) === 'single') return null
  const amount = readAmount(words, i + 1, wordAt(words, i + 1) === 'a' && wordAt(words, i + 2) === 'matter')
  if (!amount) return null
  let past = amount.past
  if (/^['’]s?$/.test(wordAt(words, past))) past++
  if (wordAt(words, past) === 'time') past++
  else if (past > amount.past) return null
  const away = phraseAt(words, past, ['from', 'now']) || phraseAt(words, past, ['from', 'today'])
  if (!away && past === amount.past && /^(?:of|as|with|to|when|after|before|from|since)$/.test(wordAt(words, past)))
    return null
  const anchored = away || past
  return found(
    { time: { kind: 'offset', amount: amount.value, toward: 'after', from: 'anchor' }, rule: 'in-amount' },
    anchored,
  )
}

/** "Three days ago", "two weeks from now", "more than two months after the truce", "a week from Monday", "days later" */
function readAmountAway(words: Words, i: number): Found<TimeRead> | null {
  const amount = readAmount(words, i, true)
  if (!amount) return null
  const word = wordAt(words, amount.past)
  if (word === 'hence') return anchored(amount, 'after', amount.past + 1)
  if (word === 'ago') return readAgoFrom(words, amount) ?? anchored(amount, 'before', amount.past + 1)
  const now = phraseAt(words, amount.past, ['from', 'now']) || phraseAt(words, amount.past, ['from', 'today'])
  if (now) return anchored(amount, 'after', now)
  if (/^(?:earlier|later|beforehand|afterwards|afterward)$/.test(word) && wordAt(words, amount.past + 1) !== 'than')
    return told(amount, word.startsWith('e') || word.startsWith('b') ? 'before' : 'after', amount.past + 1)
  return readAway(words, amount)
}

/** "A year ago this month", "a week ago Monday", "two weeks ago today" */
function readAgoFrom(words: Words, amount: Found<Amount>): Found<TimeRead> | null {
  const from = readNamed(words, amount.past + 1)
  if (!from || !/^(?:weekday|unit|relative-day)$/.test(from.value.calendar.kind)) return null
  const time = { kind: 'offset' as const, amount: amount.value, toward: 'before' as const, from: from.value }
  return found({ time, rule: 'amount-ago' }, from.past)
}

const anchored = (amount: Found<Amount>, toward: 'before' | 'after', past: number): Found<TimeRead> =>
  found(
    {
      time: { kind: 'offset', amount: amount.value, toward, from: 'anchor' },
      rule: toward === 'before' ? 'amount-ago' : 'amount-from-now',
    },
    past,
  )

const told = (amount: Found<Amount>, toward: 'before' | 'after', past: number): Found<TimeRead> =>
  found(
    {
      time: { kind: 'offset', amount: amount.value, toward, from: 'told' },
      rule: toward === 'before' ? 'amount-earlier' : 'amount-later',
    },
    past,
  )

const AWAY: readonly (readonly [words: string, toward: 'before' | 'after'])[] = [
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['in advance of', 'before'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['into', 'after'],
  ['on from', 'after'],
  ['from', 'after'],
  ['since', 'after'],
]

const AWAY_BY_FIRST = byFirstWord(AWAY)

/** "… after the signing", "… before Christmas", "… from Monday"; with nothing after them, "two days before" hangs on the date just told. */
function readAway(words: Words, amount: Found<Amount>): Found<TimeRead> | null {
  for (const { words: phrase, meaning: toward } of AWAY_BY_FIRST.get(wordAt(words, amount.past)) ?? []) {
    const after = phraseAt(words, amount.past, phrase)
    if (!after) continue
    const from = readFrom(words, after)
    if (from?.value.kind === 'named')
      return found(
        {
          time: { kind: 'offset', amount: amount.value, toward, from: from.value.named },
          rule: `amount-${toward}-date`,
        },
        from.past,
      )
    if (/^(?:from|since|on|into)$/.test(phrase[0]!)) continue
    if (from?.value.kind === 'event')
      return found(
        {
          time: { kind: 'relation', event: from.value.event, toward, amount: amount.value },
          rule: `amount-${toward}-event`,
        },
        from.past,
      )
    if (/^(?:before|after)$/.test(phrase[0]!)) return told(amount, toward, after)
  }
  return null
}

/** "The day after the vote", "the week before Easter", "the day before" */
function readUnitAway(words: Words, i: number): Found<TimeRead> | null {
  if (wordAt(words, i) !== 'the') return null
  const at = /^(?:very|same)$/.test(wordAt(words, i + 1)) ? i + 2 : i + 1
  const unit = UNITS.get(wordAt(words, at))
  if (!unit || unit === 'hour' || wordAt(words, at).endsWith('s')) return null
  const amount = found(one(unit), at + 1)
  // "The week after next" is a week of the calendar.
  if (
    /^(?:next|last)$/.test(wordAt(words, at + 2)) &&
    !UNITS.has(wordAt(words, at + 3)) &&
    !WEEKDAYS.has(wordAt(words, at + 3))
  )
    return null
  if (!/^(?:before|after|following|prior|ahead)$/.test(wordAt(words, at + 1))) return null
  return readAway(words, amount)
}

/** "The following day", "the next morning", "the previous week", "the same day", "that day" */
function readTold(words: Words, i: number): Found<TimeRead> | null {
  const first = wordAt(words, i)
  const that = first === 'that'
  if (first !== 'the' && !that) return null
  const adjective = wordAt(words, i + 1)
  const bare = that && (UNITS.has(adjective) || PART_OF_DAY.test(adjective))
  const same = adjective === 'same' || bare
  const at = bare ? i + 1 : i + 2
  const word = wordAt(words, at)
  const unit = PART_OF_DAY.test(word) ? 'day' : UNITS.get(word)
  if (!unit || unit === 'hour' || word.endsWith('s') || words[at + 1]?.glued) return null
  if (/^['’]s$/.test(wordAt(words, at + 1))) return null
  if (same && wordAt(words, at + 1) !== 'as') {
    const amount = { ...one(unit), least: 0, most: 0 }
    return found({ time: { kind: 'offset', amount, toward: 'after', from: 'told' }, rule: 'same-unit' }, at + 1)
  }
  if (that || same) return null
  const next = adjective === 'following' || (adjective === 'next' && unit === 'day')
  const previous = /^(?:previous|preceding)$/.test(adjective)
  if (!next && !previous) return null
  return found(
    {
      time: { kind: 'offset', amount: one(unit), toward: next ? 'after' : 'before', from: 'told' },
      rule: next ? 'following-unit' : 'previous-unit',
    },
    at + 1,
  )
}

const PART_OF_DAY = /^(?:morning|afternoon|evening)$/

/** "On the eve of the vote", "on Christmas's eve", "on the day of the ceremony", "the morning of the vote" */
function readEve(words: Words, i: number): Found<TimeRead> | null {
  const at = wordAt(words, i) === 'on' ? i + 1 : i
  const eve = phraseAt(words, at, ['the', 'eve', 'of'])
  const day =
    phraseAt(words, at, ['the', 'day', 'of']) ||
    phraseAt(words, at, ['the', 'morning', 'of']) ||
    phraseAt(words, at, ['the', 'evening', 'of'])
  const past = eve || day
  if (!past) return null
  const from = readFrom(words, past)
  if (!from) return null
  const amount = eve ? one('day') : { ...one('day'), least: 0, most: 0 }
  const rule = eve ? 'eve-of' : 'day-of'
  if (from.value.kind === 'named')
    return found({ time: { kind: 'offset', amount, toward: 'before', from: from.value.named }, rule }, from.past)
  const toward = eve ? ('before' as const) : ('during' as const)
  return found(
    { time: { kind: 'relation', event: from.value.event, toward, amount: eve ? amount : null }, rule },
    from.past,
  )
}

/** "Friday week": the Friday after this coming one. */
function readWeekdayWeek(words: Words, i: number): Found<TimeRead> | null {
  if (!WEEKDAYS.has(wordAt(words, i)) || !words[i]!.capital || wordAt(words, i + 1) !== 'week') return null
  if (/^(?:['’]s|of|-)$/.test(wordAt(words, i + 2)) || words[i + 2]?.glued) return null
  const named = readNamed(words, i)
  if (named?.value.calendar.kind !== 'weekday') return null
  const from = { ...named.value, calendar: { ...named.value.calendar, which: 'coming' as const } }
  return found({ time: { kind: 'offset', amount: one('week'), toward: 'after', from }, rule: 'weekday-week' }, i + 2)
}

export type From = { readonly kind: 'named'; readonly named: Named } | { readonly kind: 'event'; readonly event: Span }

/** What a distance hangs on: a date, however dressed ("the September 3 truce", "Monday's vote"), or else an event in words. */
export function readFrom(words: Words, i: number): Found<From> | null {
  const named =
    readNamed(words, i) ?? (/^(?:the|a|an|his|her|its|their)$/.test(wordAt(words, i)) ? readNamed(words, i + 1) : null)
  if (named) return found({ kind: 'named', named: named.value }, named.past)
  let past = i
  while (past < words.length && past - i < 10 && !endsEvent(words, past)) past++
  return past > i ? found({ kind: 'event', event: spanOf(words, i, past) }, past) : null
}

/** "Trump and Putin met" is one event; else a conjunction or a stop ends it. */
const endsEvent = (words: Words, i: number): boolean =>
  ENDS_EVENT.test(wordAt(words, i)) && !(wordAt(words, i) === 'and' && words[i - 1]!.capital && words[i + 1]?.capital)

const ENDS_EVENT =
  /^(?:[.,;:!?()[\]"“”—-]|''|``|and|but|or|which|who|while|when|because|although|though|as|said|says|according|if|despite|amid)$/
