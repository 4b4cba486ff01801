import type { Bound, Named, TimeRead } from './expression.ts'
import { spanOf, type Words, wordAt } from './lexeme.ts'
import { readNamed } from './read-calendar.ts'
import { readDayTime } from './read-day.ts'
import { byFirstWord, type Found, found, phraseAt } from './read-numbers.ts'
import { UNITS } from './words.ts'

/** Longest first. Each with a sentence that it reads. */
const BOUNDS: readonly (readonly [words: string, bound: Bound])[] = [
  ['by no later than', 'by'], // a reply by no later than Friday
  ['no later than', 'by'], // troops leave no later than January 15
  ['not later than', 'by'],
  ['as late as', 'by'],
  ['on or before', 'by'],
  ['by around', 'by'],
  ['by about', 'by'],
  ['by', 'by'], // an answer by Friday
  ['in time for', 'by'], // a truce in time for Christmas
  ['sometime before', 'before'], // they meet sometime before Christmas
  ['some time before', 'before'],
  ['in advance of', 'before'],
  ['well before', 'before'],
  ['prior to', 'before'],
  ['ahead of', 'before'], // a truce ahead of Ramadan
  ['in the run up to', 'before'],
  ['not before', 'from'], // not before February
  ['before', 'before'],
  ['not until', 'from'], // not until spring
  ['until at least', 'at-least-until'], // shut until at least January
  ['at least until', 'at-least-until'],
  ['till at least', 'at-least-until'],
  ['through at least', 'at-least-until'],
  ['at least through', 'at-least-until'],
  ['from now until', 'until'],
  ['from now through', 'until'],
  ['between now and', 'until'], // a deal between now and December
  ['up until', 'until'],
  ['until', 'until'], // the waiver runs until the end of March
  ['till', 'until'],
  ['through', 'until'], // the truce holds through Sunday
  ['no earlier than', 'from'], // talks resume no earlier than Tuesday
  ['not earlier than', 'from'],
  ['no sooner than', 'from'],
  ['as early as', 'from'], // they could leave as early as Monday
  ['as soon as', 'from'],
  ['on or after', 'from'],
  ['starting from', 'from'],
  ['starting on', 'from'],
  ['starting in', 'from'],
  ['starting', 'from'], // daily flights starting Monday
  ['beginning on', 'from'],
  ['beginning in', 'from'],
  ['beginning', 'from'],
  ['effective', 'from'],
  ['with effect from', 'from'],
  ['sometime after', 'after'],
  ['some time after', 'after'],
  ['later than', 'after'],
  ['after', 'after'], // the president speaks after Thanksgiving
  ['ever since', 'since'],
  ['since', 'since'], // contested since 2014
]

const BOUNDS_BY_FIRST = byFirstWord(BOUNDS)

/** "By Friday", "not before February", "until the end of March", "next month at the earliest", "2012 or later" */
export function readBounded(words: Words, i: number): Found<TimeRead> | null {
  for (const entry of BOUNDS_BY_FIRST.get(wordAt(words, i)) ?? []) {
    const after = phraseAt(words, i, entry.words)
    if (!after) continue
    const of = readBoundOf(words, after)
    if (!of) continue
    const negated =
      entry.meaning === 'until'
        ? isNegated(words, i) || hasNo(words, i)
        : entry.meaning === 'before' && isNegated(words, i)
    const bound = negated ? 'from' : entry.meaning
    const closing = bound === 'by' ? readClosing(words, of.past) : null
    return found(
      { time: { kind: 'bound', bound, of: of.value, event: isDressed(words, after, of) }, rule: `bound-${bound}` },
      closing?.past ?? of.past,
    )
  }
  return readClosed(words, i)
}

/** What is bounded: a calendar phrase, a day with its hour, "the month's end", or "the holiday of the year"; the clock itself bounds no day. */
function readBoundOf(words: Words, i: number): Found<Named> | null {
  const at = /^(?:the)$/.test(wordAt(words, i)) && readNamed(words, i) === null ? i + 1 : i
  const dayTime = readDayTime(words, at)
  if (dayTime?.value.time.kind === 'calendar') return found(dayTime.value.time.named, dayTime.past)
  const named = readNamed(words, at)
  // "since the 1950-1953 war": no year, but a range.
  if (named && words[named.past]?.glued && /^\d{4}$/.test(wordAt(words, named.past))) return null
  if (named) return named
  // "until the weekend", "through the month", "before the year is out"
  const unit = at > i ? UNITS.get(wordAt(words, at)) : undefined
  if (unit && /^(?:week|month|year)$/.test(unit) && phraseAt(words, at + 1, ['is', 'out']))
    return found(
      {
        calendar: {
          kind: 'part',
          part: 'end',
          of: { calendar: { kind: 'unit', unit, shift: 0 }, span: spanOf(words, i, at + 1) },
        },
        span: spanOf(words, i, at + 3),
      },
      at + 3,
    )
  return null
}

/** "Monday's vote", "the 1999 shooting", "the October 7 attack" */
function isDressed(words: Words, i: number, of: Found<Named>): boolean {
  const next = wordAt(words, of.past)
  if (/^['’]s$/.test(next)) return !/^(?:end|start|close|beginning)$/.test(wordAt(words, of.past + 1))
  const the = wordAt(words, i) === 'the' && of.value.span.start > words[i]!.start
  return the && /^\p{L}/u.test(next) && !/^(?:and|or|in|at|on|to|of|with|when|but|that|if|as|for)$/.test(next)
}

const CLOSINGS: readonly (readonly [words: string, bound: Bound])[] = [
  ['at the earliest', 'from'],
  ['at the very earliest', 'from'],
  ['at the latest', 'by'],
  ['at the very latest', 'by'],
  ['or later', 'from'],
  ['or after', 'from'],
  ['and later', 'from'],
  ['and beyond', 'from'],
  ['onwards', 'from'],
  ['onward', 'from'],
  ['or earlier', 'by'],
  ['or sooner', 'by'],
  ['or before', 'by'],
]

const CLOSINGS_BY_FIRST = byFirstWord(CLOSINGS)

function readClosing(words: Words, i: number): Found<Bound> | null {
  for (const { words: phrase, meaning } of CLOSINGS_BY_FIRST.get(wordAt(words, i)) ?? []) {
    const past = phraseAt(words, i, phrase)
    if (past) return found(meaning, past)
  }
  return null
}

/** "Next month at the earliest", "from Monday onwards" */
function readClosed(words: Words, i: number): Found<TimeRead> | null {
  const from = wordAt(words, i) === 'from'
  const named = readNamed(words, from ? i + 1 : i)
  if (!named) return null
  const on =
    from &&
    phraseAt(words, named.past, ['on']) &&
    !/^(?:the|monday|tuesday|wednesday|thursday|friday)$/.test(wordAt(words, named.past + 1))
  const closing = on ? found('from' as const, named.past + 1) : readClosing(words, named.past)
  if (!closing) return null
  return found(
    { time: { kind: 'bound', bound: closing.value, of: named.value, event: false }, rule: `bound-${closing.value}` },
    closing.past,
  )
}

const CLAUSE_END = /^(?:[.,;:"“”()]|''|``|but|and|that|who|which|while|because)$/

/** "No observers will come until January" */
function hasNo(words: Words, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    if (CLAUSE_END.test(words[k]!.word)) return false
    if (/^(?:no|none|nobody|neither)$/.test(words[k]!.word)) return true
  }
  return false
}

/** "Will not happen before February", "is unlikely before May"; "no vote before the new year" speaks of the time before. */
function isNegated(words: Words, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const { word } = words[k]!
    if (CLAUSE_END.test(word)) return false
    if (/^(?:not|n['’]t|never|unlikely|cannot|hardly|scarcely)$/.test(word)) return true
  }
  return false
}
