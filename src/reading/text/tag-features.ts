import { hashText, mix, mix2, mix3, rememberWords, wordShape } from '../linear/index.ts'

// What the tagger looks at. Features of the word alone are apart from features of its place, so that the first need adding up
// only once for each word of a language; training and tagging use the same lists.

export type Capitals = 'as usual' | 'every word' | 'every letter'

/** "Envoys Meet in Oslo as Talks Resume" says little by its capitals, "LIVE UPDATES" nothing. */
export function capitalsOf(words: readonly string[]): Capitals {
  let long = 0
  let capital = 0
  let lower = 0
  for (const word of words) {
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue
    long++
    if (/^\p{Lu}/u.test(word)) capital++
    if (/\p{Ll}/u.test(word)) lower++
  }
  if (long > 0 && lower === 0) return 'every letter'
  return long >= 3 && capital === long ? 'every word' : 'as usual'
}

const CAPITALS = { 'as usual': 1, 'every word': 2, 'every letter': 3 } as const

/** A word as hashes. */
export type WordHashes = {
  readonly lower: number
  readonly shape: number
  readonly ending: number
  /** The class of the word among words that keep the same company, or -1. */
  readonly kind: number
  readonly own: Int32Array
}

/** Gives the class of a word in normal form, or -1. */
export type ClassOf = (word: string) => number

/** As the models know words: lower case, every digit 0, straight apostrophes. */
export const normalForm = (word: string): string => word.toLowerCase().replace(/\p{N}/gu, '0').replaceAll('’', "'")

/**
 * Where every word has a capital, its form and outline are kept apart from those of usual print, so that neither misleads the other.
 */
export function hashWord(word: string, capitals: Capitals, classOf: ClassOf): WordHashes {
  const lower = normalForm(word)
  const kind = classOf(lower)
  const shape = mix(CAPITALS[capitals], hashText(wordShape(word)))
  const ending = hashText(lower.slice(-3))
  const own = [
    mix(0, hashText(lower)),
    mix2(1, CAPITALS[capitals], hashText(word)),
    mix(2, hashText(lower.slice(-1))),
    mix(3, hashText(lower.slice(-2))),
    mix(4, ending),
    mix(5, hashText(lower.slice(-4))),
    mix(6, hashText(lower.slice(-5))),
    mix(7, hashText(lower.slice(0, 1))),
    mix(8, hashText(lower.slice(0, 2))),
    mix(9, hashText(lower.slice(0, 3))),
    mix(10, shape),
    mix2(11, shape, hashText(lower.slice(-2))),
    mix(12, hashText(lower.slice(Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('–')) + 1))),
    mix(13, kind),
  ]
  return { lower: hashText(lower), shape, ending, kind, own: Int32Array.from(own) }
}

const OUTSIDE: WordHashes = { lower: 1, shape: 2, ending: 3, kind: -2, own: new Int32Array() }

export const PLACE_FEATURES = 26

/** Writes into `into` the features of the word at `i` that hang on its place. `before` and `before2` are the tags already given. */
export function placeFeatures(
  words: readonly WordHashes[],
  i: number,
  said: { readonly before: number; readonly before2: number },
  into: Int32Array,
): void {
  const word = words[i]!
  const last = words[i - 1] ?? OUTSIDE
  const last2 = words[i - 2] ?? OUTSIDE
  const next = words[i + 1] ?? OUTSIDE
  const next2 = words[i + 2] ?? OUTSIDE
  const { before, before2 } = said
  into[0] = mix(20, before)
  into[1] = mix2(21, before, before2)
  into[2] = mix(22, last.lower)
  into[3] = mix(23, next.lower)
  into[4] = mix(24, last2.lower)
  into[5] = mix(25, next2.lower)
  into[6] = mix2(26, before, word.lower)
  into[7] = mix2(27, word.lower, next.lower)
  into[8] = mix2(28, last.lower, word.lower)
  into[9] = mix(29, next.ending)
  into[10] = mix(30, last.ending)
  into[11] = mix2(31, before, next.lower)
  into[12] = mix2(32, word.shape, i === 0 ? 1 : 0)
  into[13] = mix2(33, word.ending, next.ending)
  into[14] = mix3(34, before, before2, word.lower)
  into[15] = mix2(35, last.lower, next.lower)
  into[16] = mix2(36, before, word.ending)
  into[17] = mix2(37, next.shape, word.shape)
  into[18] = mix2(38, next.lower, next2.lower)
  into[19] = mix2(39, word.lower, next.ending)
  into[20] = mix2(40, before, word.shape)
  into[21] = mix2(42, word.shape, next.ending)
  into[22] = mix(43, last.kind)
  into[23] = mix(44, next.kind)
  into[24] = mix3(45, last.kind, word.kind, next.kind)
  into[25] = mix3(46, before, word.kind, next.kind)
}

/** As `rememberWords`, apart for each way of printing. */
export function rememberInPrint<T>(
  describe: (word: string, capitals: Capitals) => T,
  limit: number,
): (word: string, capitals: Capitals) => T {
  const usual = rememberWords(word => describe(word, 'as usual'), limit)
  const everyWord = rememberWords(word => describe(word, 'every word'), limit)
  const everyLetter = rememberWords(word => describe(word, 'every letter'), limit)
  return (word, capitals) =>
    capitals === 'as usual' ? usual(word) : capitals === 'every word' ? everyWord(word) : everyLetter(word)
}
