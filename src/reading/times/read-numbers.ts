import type { Amount, Hedge, Unit } from './expression.ts'
import { type Words, wordAt } from './lexeme.ts'
import { BARE_PLURAL, CARDINALS, HEDGES, isTens, ORDINALS, UNITS, VAGUE_COUNTS } from './words.ts'

/** Something read from the words, and the index after its last word. */
export type Found<T> = { readonly value: T; readonly past: number }

export const found = <T>(value: T, past: number): Found<T> => ({ value, past })

/** Whether the words of a phrase stand here; gives the index after them, or 0. */
export function phraseAt(words: Words, i: number, phrase: readonly string[]): number {
  for (let k = 0; k < phrase.length; k++) if (words[i + k]?.word !== phrase[k]) return 0
  return i + phrase.length
}

/** Phrases by their first word, so that only those are compared that can begin here; their order stays. */
export function byFirstWord<T>(
  phrases: readonly (readonly [words: string, meaning: T])[],
): ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly meaning: T }[]> {
  return Map.groupBy(
    phrases.map(([words, meaning]) => ({ words: words.split(' '), meaning })),
    ({ words }) => words[0]!,
  )
}

/** "21", "twenty-one", "twenty one", "2.5": a whole or decimal number. */
export function readCardinal(words: Words, i: number): Found<number> | null {
  const word = wordAt(words, i)
  if (startsWithDigit(word)) {
    if (/^\d{1,4}(?:\.\d)?$/.test(word)) return found(Number(word), i + 1)
    return /^\d{1,3},\d{3}$/.test(word) ? found(Number(word.replace(',', '')), i + 1) : null
  }
  const value = CARDINALS.get(word)
  if (value === undefined) return word === 'hundred' ? found(100, i + 1) : null
  const unit = isTens(word) ? CARDINALS.get(wordAt(words, i + 1)) : undefined
  return unit !== undefined && unit > 0 && unit < 10 ? found(value + unit, i + 2) : found(value, i + 1)
}

export const startsWithDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57

/** "21st", "first", "twenty-first". */
export function readOrdinal(words: Words, i: number): Found<number> | null {
  const word = wordAt(words, i)
  const digits = startsWithDigit(word) ? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word) : null
  if (digits) return found(Number(digits[1]), i + 1)
  const value = ORDINALS.get(word)
  if (value !== undefined) return found(value, i + 1)
  const unit = isTens(word) ? ORDINALS.get(wordAt(words, i + 1)) : undefined
  return unit !== undefined && unit > 0 && unit < 10 ? found(CARDINALS.get(word)! + unit, i + 2) : null
}

/** "two", "a", "a few", "half a", "two to three", "a dozen", "one or two": least and most. */
export function readCount(words: Words, i: number): Found<readonly [number, number]> | null {
  const word = wordAt(words, i)
  if (word === 'half') return found([0.5, 0.5], /^an?$/.test(wordAt(words, i + 1)) ? i + 2 : i + 1)
  const vagueAt = /^an?$|^the$/.test(word) ? i + 1 : i
  const vague = VAGUE_COUNTS.get(wordAt(words, vagueAt))
  if (vague) return found(vague, wordAt(words, vagueAt + 1) === 'of' ? vagueAt + 2 : vagueAt + 1)
  if (/^an?$/.test(word)) return found([1, 1], wordAt(words, i + 1) === 'single' ? i + 2 : i + 1)
  const between = word === 'between' ? i + 1 : i
  const first = readCardinal(words, between)
  if (!first) return null
  const link = wordAt(words, first.past)
  const second = /^(?:to|or|and|-)$/.test(link) ? readCardinal(words, first.past + 1) : gluedCardinal(words, first.past)
  if (second && second.value > first.value && second.value < 10 * first.value + 10 && (link !== 'and' || between > i))
    return found([first.value, second.value], second.past)
  if (phraseAt(words, first.past, ['and', 'a', 'half']))
    return found([first.value + 0.5, first.value + 0.5], first.past + 3)
  return between > i ? null : found([first.value, first.value], first.past)
}

/** "2-3 weeks" */
const gluedCardinal = (words: Words, i: number) => (words[i]?.glued ? readCardinal(words, i) : null)

const HEDGES_BY_FIRST = byFirstWord(HEDGES)

export function readHedge(words: Words, i: number): Found<Hedge | null> | null {
  for (const { words: phrase, meaning } of HEDGES_BY_FIRST.get(wordAt(words, i)) ?? []) {
    const past = phraseAt(words, i, phrase)
    if (past) return found(meaning, past)
  }
  return null
}

/** "Two weeks", "about 18 months", "nearly three years", "two weeks or so", "a year and a half", "a matter of days", "weeks". */
export function readAmount(words: Words, i: number, allowBare = false): Found<Amount> | null {
  const hedge = readHedge(words, i)
  const at = hedge ? hedge.past : i
  const count = readCount(words, at)
  const unitAt = count ? afterAdjective(words, count.past) : at
  const unit = UNITS.get(wordAt(words, unitAt))
  if (count && unit) {
    const [least, most] = count.value
    const amount = { least, most, unit, hedge: hedge?.value ?? null, vague: false }
    return readSmaller(words, unitAt + 1, amount) ?? closeAmount(words, unitAt + 1, amount)
  }
  if (!allowBare) return null
  const matter = phraseAt(words, at, ['a', 'matter', 'of']) || phraseAt(words, at, ['matter', 'of'])
  const bareAt = matter || (/^(?:mere|many)$/.test(wordAt(words, at)) ? at + 1 : at)
  const bare = UNITS.get(wordAt(words, bareAt))
  if (!bare || !wordAt(words, bareAt).endsWith('s')) return null
  const [least, most] = BARE_PLURAL[bare]
  return found({ least, most, unit: bare, hedge: hedge?.value ?? null, vague: true }, bareAt + 1)
}

const SMALLER: ReadonlyMap<Unit, readonly [unit: Unit, each: number]> = new Map([
  ['decade', ['year', 10]],
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
])

/** "Two years and eight months", "two weeks and two days": told in the smaller unit. */
function readSmaller(words: Words, i: number, amount: Amount): Found<Amount> | null {
  const at = /^(?:and|,)$/.test(wordAt(words, i)) ? i + 1 : i
  const [unit, each] = SMALLER.get(amount.unit) ?? [amount.unit, 0]
  const more = each > 0 && amount.least === amount.most ? readCardinal(words, at) : null
  if (!more || more.value >= each || UNITS.get(wordAt(words, more.past)) !== unit) return null
  const total = amount.least * each + more.value
  return found({ ...amount, least: total, most: total, unit }, more.past + 1)
}

/** "Two full weeks", "three more days", "four business days". */
const afterAdjective = (words: Words, i: number): number =>
  /^(?:more|full|whole|long|short|straight|consecutive|further|additional|business|working|calendar|of)$/.test(
    wordAt(words, i),
  )
    ? i + 1
    : i

const LOOSE = ['or so', 'or thereabouts', 'or a bit later', 'or a little later', 'or a bit longer', 'give or take'].map(
  phrase => phrase.split(' '),
)

/** "… or so", "… or more", "… and a half" */
function closeAmount(words: Words, past: number, amount: Amount): Found<Amount> {
  for (const phrase of LOOSE) {
    const end = phraseAt(words, past, phrase)
    if (end) return found({ ...amount, hedge: 'about' }, end)
  }
  // "A month or two"
  if (
    amount.least === 1 &&
    amount.most === 1 &&
    phraseAt(words, past, ['or', 'two']) &&
    !UNITS.has(wordAt(words, past + 2))
  )
    return found({ ...amount, most: 2 }, past + 2)
  if (phraseAt(words, past, ['or', 'more'])) return found({ ...amount, hedge: 'over' }, past + 2)
  if (phraseAt(words, past, ['or', 'less'])) return found({ ...amount, hedge: 'under' }, past + 2)
  if (amount.least === 1 && phraseAt(words, past, ['and', 'a', 'half']))
    return found({ ...amount, least: 1.5, most: 1.5 }, past + 3)
  return found(amount, past)
}
