/** A word as searches compare it, and where it stands in the text. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number }

/** Stands between two names of one field, so that no phrase reaches from one into the next. */
export const BOUNDARY = '·'

// Letters with their marks, and digits; "U.S." in one.
const RUN = /[\p{L}\p{N}\p{M}]+(?:\.\p{L}(?![\p{L}\p{N}\p{M}]))*/gu
const ASCII = /^[A-Za-z0-9]+$/
// Scripts that set no space between words, or hang particles on them: every two neighbours are a word.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu
// Marks that are accents or leave out vowels: Latin, Greek, Cyrillic, Hebrew, Arabic, Syriac. Elsewhere marks are letters.
const ACCENTS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a]+/gu
// Letters that no normal form takes apart.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ς: 'σ',
} // biome-ignore format: a table

/** The words of a text as searches compare them: lower case, without accents, in any script. */
export function searchWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!ASCII.test(run)) addRun(words, run, index)
    else if (run.length > 1 || !isPossessive(text, run, index))
      words.push({ word: run.toLowerCase(), start: index, end: index + run.length })
  }
  return words
}

// The s of "Peskov's" is no word.
const isPossessive = (text: string, run: string, at: number): boolean =>
  (run === 's' || run === 'S') && at > 1 && /[’']/.test(text[at - 1]!) && /[\p{L}\p{N}]/u.test(text[at - 2]!)

function addRun(words: PlacedWord[], run: string, index: number): void {
  let at = 0
  for (const { 0: part, index: inRun } of run.matchAll(UNSPACED)) {
    addSpaced(words, run.slice(at, inRun), index + at)
    addPairs(words, part, index + inRun)
    at = inRun + part.length
  }
  addSpaced(words, run.slice(at), index + at)
}

// "U.S." is one word; "end.A" are two, with a space forgotten.
function addSpaced(words: PlacedWord[], run: string, start: number): void {
  if (run.indexOf('.') > 1) {
    let at = start
    for (const part of run.split('.')) {
      addWord(words, part, at)
      at += part.length + 1
    }
  } else addWord(words, run, start)
}

/** The words alone. */
export const wordsAlone = (text: string): readonly string[] => searchWords(text).map(({ word }) => word)

/**
 * The words that a query names, one after the other; with `isPrefix` the last may go on. Unlike in a text, the last
 * letter of a script without spaces is no word of its own there.
 */
export function queriedWords(text: string): { readonly words: readonly string[]; readonly isPrefix: boolean } {
  const words = searchWords(text)
  const last = words.at(-1)
  const before = words.at(-2)
  const isTail = last !== undefined && before !== undefined && before.end === last.end && before.start < last.start
  const kept = isTail ? words.slice(0, -1) : words
  const isOneLetter =
    !isTail && last !== undefined && last.word.length <= 2 && new RegExp(UNSPACED.source, 'u').test(last.word)
  return { words: kept.map(({ word }) => word), isPrefix: isOneLetter || /[\p{L}\p{N}]\*$/u.test(text.trim()) }
}

function addWord(words: PlacedWord[], text: string, start: number): void {
  const word = folded(text.replaceAll('.', ''))
  if (word !== '') words.push({ word, start, end: start + text.length })
}

// 国务卿: 国务, 务卿, and 卿, so that each letter begins a word.
function addPairs(words: PlacedWord[], text: string, start: number): void {
  const letters = [...text]
  let at = start
  letters.forEach((letter, i) => {
    const pair = letter + (letters[i + 1] ?? '')
    words.push({ word: pair.normalize('NFKC'), start: at, end: at + pair.length })
    at += letter.length
  })
}

const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(/[ßæœøđðþłıħς]/gu, letter => LETTERS[letter] ?? letter)
    .normalize('NFKC')
