import type { Calendar, Named, TimeRead } from './expression.ts'
import { spanOf, type Words, wordAt } from './lexeme.ts'
import { readNamed } from './read-calendar.ts'
import { byFirstWord, type Found, found, phraseAt } from './read-numbers.ts'
import { UNITS, WEEKDAYS } from './words.ts'

/** Times without an end of their own, what is left of a unit, and what comes round again. */
export function readOpen(words: Words, i: number): Found<TimeRead> | null {
  if (!OPENS.test(wordAt(words, i))) return null
  return readOpenEnd(words, i) ?? readRest(words, i) ?? readRecurring(words, i)
}

const OPENS = /^(?:until|in|for|at|as|soon|recently|earlier|later|the|every|each|\w+days)$/

const OPEN: readonly (readonly [words: string, side: 'soon' | 'recent' | 'until-further-notice'])[] = [
  ['until further notice', 'until-further-notice'],
  ['in the near future', 'soon'],
  ['in the foreseeable future', 'soon'],
  ['for the foreseeable future', 'soon'],
  ['in the not too distant future', 'soon'],
  ['in the immediate future', 'soon'],
  ['at an early date', 'soon'],
  ['as soon as possible', 'soon'],
  ['soon', 'soon'],
  ['recently', 'recent'],
]

const OPEN_BY_FIRST = byFirstWord(OPEN)

/** "Soon", "in the near future" · "recently" · "until further notice"; "as soon as Monday" and "soon after" are read elsewhere. */
function readOpenEnd(words: Words, i: number): Found<TimeRead> | null {
  for (const { words: phrase, meaning: side } of OPEN_BY_FIRST.get(wordAt(words, i)) ?? []) {
    const past = phraseAt(words, i, phrase)
    if (!past) continue
    if (
      phrase[0] === 'soon' &&
      (/^(?:as|how|too|so|very)$/.test(wordAt(words, i - 1)) ||
        /^(?:as|after|before|afterward|afterwards)$/.test(wordAt(words, past)))
    )
      return null
    if (phrase[0] === 'recently' && /^(?:as|until|more)$/.test(wordAt(words, i - 1))) return null
    return found({ time: { kind: 'open', side }, rule: `open-${side}` }, past)
  }
  return null
}

/** "Later this week", "earlier in the month", "the rest of the year" */
function readRest(words: Words, i: number): Found<TimeRead> | null {
  const rest = phraseAt(words, i, ['the', 'rest', 'of']) || phraseAt(words, i, ['the', 'remainder', 'of'])
  const part = wordAt(words, i) === 'earlier' ? 'earlier' : wordAt(words, i) === 'later' || rest ? 'later' : null
  if (!part) return null
  const after = rest || i + 1
  const at = /^(?:in|on)$/.test(wordAt(words, after)) ? after + 1 : after
  const rule = rest ? 'rest-of-unit' : `${part}-in-unit`
  const told = readUnitTold(words, at)
  if (told) return found({ time: { kind: 'rest', part, of: told.value, told: true }, rule }, told.past)
  const of = readNamed(words, at) ?? readUnitOf(words, at)
  if (!of) return null
  const calendar = of.value.calendar
  if (isCurrent(calendar)) return found({ time: { kind: 'rest', part, of: of.value }, rule }, of.past)
  return null
}

const isCurrent = (calendar: Calendar): boolean =>
  (calendar.kind === 'unit' && calendar.shift === 0) ||
  (calendar.kind === 'weekend' && calendar.which !== 'last') ||
  calendar.kind === 'month' ||
  calendar.kind === 'year' ||
  (calendar.kind === 'season' && calendar.which !== 'last')

/** "The week", "the month": after "later in". */
function readUnitOf(words: Words, i: number): Found<Named> | null {
  const at = wordAt(words, i) === 'the' ? i + 1 : i
  const unit = UNITS.get(wordAt(words, at))
  if (!unit || at === i || wordAt(words, at).endsWith('s')) return null
  return found({ calendar: { kind: 'unit', unit, shift: 0 }, span: spanOf(words, i, at + 1) }, at + 1)
}

/** "That week", "the same year": after "later". */
function readUnitTold(words: Words, i: number): Found<Named> | null {
  const at = wordAt(words, i) === 'that' ? i + 1 : phraseAt(words, i, ['the', 'same'])
  const unit = at ? UNITS.get(wordAt(words, at)) : undefined
  if (!unit || !/^(?:day|week|month|year|decade)$/.test(unit) || wordAt(words, at).endsWith('s')) return null
  return found({ calendar: { kind: 'unit', unit, shift: 0 }, span: spanOf(words, i, at + 1) }, at + 1)
}

/** "On Mondays" */
const isPluralWeekday = (word: string): boolean => word.endsWith('days') && WEEKDAYS.has(word.slice(0, -1))

/** "Every Friday", "each week", "Mondays" */
function readRecurring(words: Words, i: number): Found<TimeRead> | null {
  if (isPluralWeekday(wordAt(words, i))) return found({ time: { kind: 'recurring' }, rule: 'recurring' }, i + 1)
  if (!/^(?:every|each)$/.test(wordAt(words, i))) return null
  const at = /^(?:other|single|second|third|two|three|four|five|six|few)$/.test(wordAt(words, i + 1)) ? i + 2 : i + 1
  const word = wordAt(words, at)
  if (!UNITS.has(word) && !WEEKDAYS.has(word) && !/^(?:morning|evening|night|spring|summer|autumn|winter)$/.test(word))
    return null
  return found({ time: { kind: 'recurring' }, rule: 'recurring' }, at + 1)
}
