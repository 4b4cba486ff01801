import type { Calendar, Named, Part } from './expression.ts'
import { spanOf, type Words, wordAt } from './lexeme.ts'
import { readDate } from './read-date.ts'
import { readDeictic } from './read-deictic.ts'
import { readFeast } from './read-feast.ts'
import { byFirstWord, type Found, found, phraseAt, readCardinal, readOrdinal } from './read-numbers.ts'
import { readYear } from './read-year.ts'
import { UNITS, WEEKDAYS } from './words.ts'

/** A reader of one kind of calendar phrase: what it says and where it ends, or null. */
export type ReadCalendar = (words: Words, i: number) => Found<Calendar> | null

/** In order: the first that fits reads the phrase, so that longer phrases stand before the shorter ones that begin them. */
const READERS: readonly ReadCalendar[] = [
  readWeekOf,
  readRun,
  readNth,
  readPart,
  readDate,
  readFeast,
  readDeictic,
  readYear,
]

/** A phrase that names a stretch of the calendar: "October 21", "the end of next week", "early 2027", "the first Monday in May". */
export function readCalendar(words: Words, i: number): Found<Calendar> | null {
  for (const reader of READERS) {
    const read = reader(words, i)
    if (read) return read
  }
  return null
}

/** Words that lead up to a calendar phrase and open none: a quick answer to what is asked most. */
const NEVER_FIRST: ReadonlySet<string> = new Set(
  `in on for by from over during throughout within inside across as at no not with after before until till through since
  between about around and or of to some many such ahead prior each every an it is was were be been has had have who which
  he she they we i you said says but , . : ; " “ ” ( )`.split(/\s+/),
)

/** What has been read of the sentence at hand, by place: most rules ask for a calendar phrase, and at the same places. */
const memory: { words: Words | null; read: (Found<Named> | null | undefined)[]; depth: number } = {
  words: null,
  read: [],
  depth: 0,
}

/** "The first week of the last month of the third quarter of next year" is deep enough. */
const DEEPEST = 8

/** The same with the words that it came from. */
export function readNamed(words: Words, i: number): Found<Named> | null {
  if (NEVER_FIRST.has(wordAt(words, i))) return null
  if (memory.words !== words) {
    memory.words = words
    memory.read = []
    memory.depth = 0
  }
  const before = memory.read[i]
  if (before !== undefined) return before
  if (memory.depth >= DEEPEST) return null
  memory.depth++
  const read = readCalendar(words, i)
  memory.depth--
  const named = read && found({ calendar: read.value, span: spanOf(words, i, read.past) }, read.past)
  memory.read[i] = named
  return named
}

const past = (words: Words, i: number, word: string) => (wordAt(words, i) === word ? i + 1 : i)

/** "The week of November 30", "the week beginning May 4", "the weekend of June 6" */
function readWeekOf(words: Words, i: number): Found<Calendar> | null {
  const at = past(words, i, 'the')
  const unit = wordAt(words, at)
  if (unit !== 'week' && unit !== 'weekend') return null
  const next = wordAt(words, at + 1)
  if (!/^(?:of|beginning|starting|commencing|ending)$/.test(next)) return null
  const of = readNamed(words, past(words, at + 2, 'on'))
  if (!of || !/day/.test(of.value.calendar.kind)) return null
  return found({ kind: 'week-of', unit, of: of.value }, of.past)
}

/** "The first three months of the year", "the last two weeks of July" */
function readRun(words: Words, i: number): Found<Calendar> | null {
  const at = past(words, i, 'the')
  const last = /^(?:last|final|closing)$/.test(wordAt(words, at))
  if (!last && !/^(?:first|opening)$/.test(wordAt(words, at))) return null
  const count = readCardinal(words, at + 1)
  const unit = count && UNITS.get(wordAt(words, count.past))
  if (!count || !unit || !/^(?:of|in)$/.test(wordAt(words, count.past + 1))) return null
  const of = readOf(words, count.past + 2)
  if (!of || !WHOLE.test(of.value.calendar.kind)) return null
  return found(
    { kind: 'nth', nth: last ? -1 : 1, what: { kind: 'run', unit, count: count.value }, of: of.value },
    of.past,
  )
}

const WHOLE = /^(?:month|unit|year|season|year-part|holiday|new-year)$/

/** "The first Monday of December", "the last Friday in November", "the first week of June", "the last weekend of May" */
function readNth(words: Words, i: number): Found<Calendar> | null {
  const at = past(words, i, 'the')
  const last = /^(?:last|final)$/.test(wordAt(words, at))
  const ordinal = last ? found(-1, at + 1) : readOrdinal(words, at)
  if (!ordinal || ordinal.value > 5) return null
  const name = wordAt(words, ordinal.past)
  const weekday = WEEKDAYS.get(name)
  const unit = UNITS.get(name)
  if (weekday === undefined && (!unit || !/^(?:week|weekend|day)$/.test(name))) return null
  if (!/^(?:of|in)$/.test(wordAt(words, ordinal.past + 1))) return null
  const of = readOf(words, ordinal.past + 2)
  if (!of || !WHOLE.test(of.value.calendar.kind)) return null
  const what =
    weekday !== undefined
      ? { kind: 'weekday' as const, weekday }
      : { kind: 'unit' as const, unit: unit as 'day' | 'week' | 'weekend' }
  return found({ kind: 'nth', nth: ordinal.value, what, of: of.value }, of.past)
}

const PARTS: readonly (readonly [words: string, part: Part])[] = [
  ['first half of', 'first-half'],
  ['second half of', 'second-half'],
  ['latter half of', 'second-half'],
  ['latter part of', 'late'],
  ['early part of', 'early'],
  ['last days of', 'end'],
  ['final days of', 'end'],
  ['first days of', 'start'],
  ['opening days of', 'start'],
  ['first weeks of', 'start'],
  ['opening weeks of', 'start'],
  ['last weeks of', 'end'],
  ['final weeks of', 'end'],
  ['closing weeks of', 'end'],
  ['closing days of', 'end'],
  ['first months of', 'early'],
  ['early months of', 'early'],
  ['opening months of', 'early'],
  ['last months of', 'late'],
  ['final months of', 'late'],
  ['closing months of', 'late'],
  ['end of', 'end'],
  ['close of', 'end'],
  ['beginning of', 'start'],
  ['start of', 'start'],
  ['middle of', 'middle'],
  ['mid to late', 'late'],
  ['early to mid', 'early'],
  ['early in', 'early'],
  ['late in', 'late'],
  ['mid', 'mid'],
  ['early', 'early'],
  ['late', 'late'],
  ['end', 'end'],
]

const PARTS_BY_FIRST = byFirstWord(PARTS)

/** "Mid-November", "early next week", "late last month", "the end of the year", "the second half of January", "year's end", "year-end" */
function readPart(words: Words, i: number): Found<Calendar> | null {
  const ending = readEnding(words, i)
  if (ending) return ending
  const at = past(words, i, 'the')
  for (const { words: phrase, meaning: part } of PARTS_BY_FIRST.get(wordAt(words, at)) ?? []) {
    const after = phraseAt(words, at, phrase)
    if (!after) continue
    if (
      phrase.length === 1 &&
      part === 'end' &&
      !words[after]?.glued &&
      !/^(?:this|next|last)$/.test(wordAt(words, after))
    )
      continue
    const of = readOf(words, past(words, after, 'in'))
    if (!of || !PARTIBLE.test(of.value.calendar.kind)) continue
    return found({ kind: 'part', part, of: of.value }, of.past)
  }
  return null
}

/** What can be early or have an end; "early Tuesday" speaks of the clock and stays that day. */
const PARTIBLE = /^(?:month|season|year|decade|century|year-part|unit|weekend|holiday|gathering)$/

/** "Year's end", "the year-end", "month-end", "week's end" */
function readEnding(words: Words, i: number): Found<Calendar> | null {
  const at = past(words, i, 'the')
  const unit = UNITS.get(wordAt(words, at))
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null
  const end =
    wordAt(words, at + 1) === "'s" || wordAt(words, at + 1) === '’s' ? at + 2 : words[at + 1]?.glued ? at + 1 : 0
  if (!end || wordAt(words, end) !== 'end') return null
  const of: Named = { calendar: { kind: 'unit', unit, shift: 0 }, span: spanOf(words, at, at + 1) }
  return found({ kind: 'part', part: 'end', of }, end + 1)
}

/** After "of": besides every calendar phrase also "the month", "the year", "the week", which alone name nothing. */
function readOf(words: Words, i: number): Found<Named> | null {
  const named = readNamed(words, i)
  if (named) return named
  const at = past(words, i, 'the')
  const unit = UNITS.get(wordAt(words, at))
  if (!unit || unit === 'hour' || unit === 'fortnight' || wordAt(words, at).endsWith('s')) return null
  if (at === i && !/^(?:year|month|week|quarter)$/.test(unit)) return null
  return found({ calendar: { kind: 'unit', unit, shift: 0 }, span: spanOf(words, i, at + 1) }, at + 1)
}
