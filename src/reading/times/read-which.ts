import type { Which, YearName } from './expression.ts'
import { type Words, wordAt } from './lexeme.ts'
import { type Found, found, startsWithDigit } from './read-numbers.ts'

const WHICH: ReadonlySet<string> = new Set(
  'this last previous preceding past current coming upcoming next following'.split(' '),
)

/** "Last", "this past" · "this", "this very" · "next", "the following" · "coming", "this coming". */
export function readWhich(words: Words, i: number): Found<Which | 'coming'> | null {
  const at = wordAt(words, i) === 'the' ? i + 1 : i
  const word = wordAt(words, at)
  if (!WHICH.has(word)) return null
  const next = wordAt(words, at + 1)
  if (word === 'this' && /^(?:past|last)$/.test(next)) return found('last', at + 2)
  if (word === 'this' && /^(?:coming|upcoming|next)$/.test(next)) return found('coming', at + 2)
  if (word === 'this' && /^(?:same|very|current)$/.test(next)) return found('this', at + 2)
  if (/^(?:last|previous|preceding)$/.test(word) || (word === 'past' && at > i)) return found('last', at + 1)
  if (/^(?:this|current)$/.test(word)) return found('this', at + 1)
  if (/^(?:coming|upcoming)$/.test(word)) return found('coming', at + 1)
  if (word === 'next' || (word === 'following' && at > i)) return found('next', at + 1)
  return null
}

/** "Last", "this", "next" as a number of steps. */
export const stepOf = (which: Which | 'coming'): number => (which === 'last' ? -1 : which === 'this' ? 0 : 1)

/** A year in digits where a year may stand: 1000 to 2199. */
export function readYearNumber(words: Words, i: number): Found<number> | null {
  const word = wordAt(words, i)
  return startsWithDigit(word) && /^(?:1\d|2[01])\d\d$/.test(word) ? found(Number(word), i + 1) : null
}

/** What may follow a day, month, season or quarter: "2027", ", 2027", "of 2027", "last year", "of next year", "this year". */
export function readYearName(words: Words, i: number): Found<YearName> | null {
  const of = /^(?:of|in)$/.test(wordAt(words, i))
  const at = of || wordAt(words, i) === ',' ? i + 1 : i
  const year = readYearNumber(words, wordAt(words, at) === 'the' && wordAt(words, at + 1) === 'year' ? at + 2 : at)
  if (year && !(words[year.past]?.glued && /^\d/.test(wordAt(words, year.past))))
    return found({ kind: 'named', year: year.value }, year.past)
  if (wordAt(words, i) === ',') return null
  const told = readToldYear(words, at)
  if (told) return told
  const which = readWhich(words, at)
  const unitAt = which ? which.past : wordAt(words, at) === 'the' && of ? at + 1 : 0
  if (!unitAt || wordAt(words, unitAt) !== 'year' || /^['’]s$/.test(wordAt(words, unitAt + 1))) return null
  return found({ kind: 'shifted', by: which ? stepOf(which.value) : 0 }, unitAt + 1)
}

/** "That year", "the same year", "the following year", "the previous year": counted from the date told before. */
function readToldYear(words: Words, i: number): Found<YearName> | null {
  const that = wordAt(words, i) === 'that'
  const at = that || wordAt(words, i) === 'the' ? i + 1 : i
  if (at === i) return null
  const by = that ? 0 : STEPS.get(wordAt(words, at))
  const unit = that ? at : at + 1
  if (by === undefined || wordAt(words, unit) !== 'year' || /^['’]s$/.test(wordAt(words, unit + 1))) return null
  return found({ kind: 'told', by }, unit + 1)
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
])

/** What may come before: "next year's", "this year's", "last year's", "the 2027". */
export function readYearBefore(words: Words, i: number): Found<YearName> | null {
  const which = readWhich(words, i)
  if (which && wordAt(words, which.past) === 'year' && /^['’]s$/.test(wordAt(words, which.past + 1)))
    return found({ kind: 'shifted', by: stepOf(which.value) }, which.past + 2)
  const year = readYearNumber(words, wordAt(words, i) === 'the' ? i + 1 : i)
  return year && found({ kind: 'named', year: year.value }, year.past)
}
