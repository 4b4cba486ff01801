import { type Span, span } from '#domain'
import type { AnnotatedText, Sentence } from '../text/index.ts'
import type { Calendar, DirectionCue, Named, Time, TimeExpression, TimeRead, YearName } from './expression.ts'
import { findDirection } from './find-direction.ts'
import { type Lexeme, lexemesOf, type Words } from './lexeme.ts'
import { isStopped } from './named-things.ts'
import type { Found } from './read-numbers.ts'
import { readTime } from './read-time.ts'
import { beginsTime, isTrigger, leadsOn, SECOND_OF_NAME } from './triggers.ts'

/**
 * Every expression of time in a text, in text order and without overlap: its words, how the grammar understood them, and
 * which way the governing verb looks. What day it is has not been asked yet.
 */
export function findTimes(doc: AnnotatedText): readonly TimeExpression[] {
  const times: TimeExpression[] = []
  for (const sentence of doc.sentences) {
    if (!hasTrigger(doc, sentence)) continue
    const words = lexemesOf(doc, sentence)
    for (const read of readAll(words)) times.push(expressionOf(doc, sentence, { words, read, told: times }))
  }
  return times
}

function hasTrigger({ tokens }: AnnotatedText, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.past; i++) {
    const { lower } = tokens[i]!
    if (isTrigger(lower) && !isOnlyName(lower, tokens[i + 1]?.lower.split(/[-–—]/)[0])) return true
  }
  return false
}

type Placed = Found<TimeRead> & { readonly first: number }

/** Reads the words from left to right; what has been read is not read again. */
export function readAll(words: Words): Placed[] {
  const placed: Placed[] = []
  const leading = leadingWords(words)
  for (let i = 0; i < words.length; ) {
    const read = leading[i] && beginsTime(words[i]!.word) && !isStopped(words, i) ? readTime(words, i) : null
    if (read && !isStopped(words, i, read.past)) placed.push({ ...read, first: i })
    i = read ? read.past : i + 1
  }
  return placed
}

/** Which words can lead to one that tells a time: only there can an expression begin. */
function leadingWords(words: Words): Uint8Array {
  const leading = new Uint8Array(words.length)
  for (let i = words.length - 1; i >= 0; i--) {
    const { word } = words[i]!
    if ((isTrigger(word) && !isOnlyName(word, words[i + 1]?.word)) || (leading[i + 1] && leadsOn(word))) leading[i] = 1
  }
  return leading
}

/** "President", which could open "Presidents' Day", and does not. */
function isOnlyName(word: string, next = ''): boolean {
  const seconds = SECOND_OF_NAME.get(word)
  return seconds !== undefined && !seconds.has(next)
}

type Reading = { readonly words: Words; readonly read: Placed; readonly told: readonly TimeExpression[] }

function expressionOf(doc: AnnotatedText, sentence: Sentence, { words, read, told }: Reading): TimeExpression {
  const { time, rule, clock } = read.value
  const first = words[read.first]!
  const last = words[read.past - 1]!
  const direction = directionAt(doc, sentence, { first, last, whole: time.kind === 'offset' })
  return {
    span: span(first.start, last.end),
    time: rule === 'in-amount' && direction?.toward === 'past' ? asDuration(time) : time,
    rule,
    direction,
    antecedent: needsAntecedent(time) ? antecedentOf(told, sentence.index, time) : null,
    clock: clock ?? null,
    sentence: sentence.index,
  }
}

/** `whole`: the date is one end of a distance, "two weeks after Monday's debate", which the verb governs. */
type Ends = { readonly first: Lexeme; readonly last: Lexeme; readonly whole: boolean }

/** The governing verb tells, but not of "Monday's debate": only what leads up to it does ("ahead of Monday's debate"). */
function directionAt(doc: AnnotatedText, sentence: Sentence, { first, last, whole }: Ends): DirectionCue | null {
  const before = doc.tokens[first.token - 1]
  if (whole || !/^['’]s$/.test(doc.tokens[last.token + 1]?.text ?? ''))
    return findDirection({
      tokens: doc.tokens,
      first: first.token,
      past: last.token + 1,
      from: sentence.first,
      to: sentence.past,
    })
  return before &&
    /^(?:for|of)$/.test(before.lower) &&
    (before.lower === 'for' || doc.tokens[first.token - 2]?.lower === 'ahead')
    ? { toward: 'future', cue: span(before.start, before.end), firm: true }
    : null
}

/** "Killed thirty people in two weeks": how long it took, not when it will be. */
const asDuration = (time: Time): Time =>
  time.kind === 'offset' ? { kind: 'duration', amount: time.amount, starting: null } : time

/** "Later that day" and "the following morning" follow a day, not "June" or "2022". */
const asksForDay = (time: Time): boolean =>
  (time.kind === 'rest' && time.of.calendar.kind === 'unit' && time.of.calendar.unit === 'day') ||
  (time.kind === 'offset' && time.amount.unit === 'day' && time.amount.most < 2)

const isDay = (time: Time): boolean =>
  time.kind !== 'calendar' ||
  /^(?:day|numeric-day|day-of-month|weekday|relative-day|holiday|nth|gathering)$/.test(time.named.calendar.kind)

/** "The following day", "later that week", "in September of that year". */
const needsAntecedent = (time: Time): boolean =>
  (time.kind === 'offset' && time.from === 'told') ||
  (time.kind === 'rest' && time.told === true) ||
  namesOf(time).some(({ calendar }) => tellsYear(calendar)) ||
  (time.kind === 'calendar' && tellsYear(time.named.calendar))

const tellsYear = (calendar: Calendar): boolean => 'year' in calendar && isTold(calendar.year)
const isTold = (year: YearName | number | null): boolean =>
  year !== null && typeof year === 'object' && year.kind === 'told'

/** How many sentences back a date is still the one that "the following day" follows. */
const REACH = 3
/** How many dates back, and how many of them may hang on one another, however long a sentence runs. */
const STEPS = 40
const LINKS = 8

function antecedentOf(told: readonly TimeExpression[], sentence: number, time: Time): TimeExpression | null {
  for (let i = told.length - 1; i >= Math.max(0, told.length - STEPS); i--) {
    const before = told[i]!
    if (sentence - before.sentence > REACH) return null
    if (/^(?:calendar|range|offset)$/.test(before.time.kind) && (!asksForDay(time) || isDay(before.time)))
      return linksOf(before) < LINKS ? before : null
  }
  return null
}

function linksOf(expression: TimeExpression): number {
  let links = 0
  for (let at: TimeExpression | null = expression; at !== null && links < LINKS; at = at.antecedent) links++
  return links
}

/**
 * The dates named inside an expression, as expressions of their own: "2018" and "2021" in "between 2018 and 2021",
 * "October" in "since late October". For search and for marking the text; a meeting's window is that of the whole.
 */
export function namedWithin(expression: TimeExpression): readonly TimeExpression[] {
  return namesOf(expression.time).map(named => ({
    ...expression,
    span: named.span as Span,
    time: { kind: 'calendar', named, hedge: null },
    rule: named.calendar.kind,
    antecedent: null,
    clock: null,
  }))
}

function namesOf(time: Time): readonly Named[] {
  switch (time.kind) {
    case 'bound':
    case 'rest':
      return [time.of, ...inside(time.of)]
    case 'range':
      return [time.from, time.to]
    case 'offset':
      return typeof time.from === 'string' ? [] : [time.from, ...inside(time.from)]
    case 'duration':
      return time.starting ? [time.starting] : []
    case 'calendar':
      return inside(time.named)
    default:
      return []
  }
}

/** The stretch that a part is taken from. */
const inside = ({ calendar }: Named): readonly Named[] =>
  'of' in calendar ? [calendar.of, ...inside(calendar.of)] : []
