import { is, type Sense, WORD_CLASSES } from '../lexicon/index.ts'
import type { AnnotatedText, Token } from '../text/index.ts'

/** A phrase of the lexicon found in the text, as a half-open token range. */
export type Phrase = { readonly first: number; readonly past: number; readonly sense: Sense }

/** A stretch of capitals that names a person, without title: "Xi Jinping", "von der Leyen", "Rubio". */
export type NameRun = { readonly first: number; readonly past: number }

/** The article as the passes of this folder see it: what each token can be, and which phrase or name it lies in. */
export type Scan = {
  readonly doc: AnnotatedText
  readonly tokens: readonly Token[]
  /** Word classes of each token; see the lexicon. */
  readonly classes: Int32Array
  readonly phrases: readonly Phrase[]
  /** Which phrase a token lies in, or -1. */
  readonly phraseAt: Int32Array
  readonly runs: readonly NameRun[]
  /** Which name a token lies in, or -1. */
  readonly runAt: Int32Array
}

export function classesOf(doc: AnnotatedText): Int32Array {
  const classes = new Int32Array(doc.tokens.length)
  for (const { index, lower, tag } of doc.tokens) {
    // "said that officials": the "that" belongs to the saying
    classes[index] = lower === 'that' && tag === 'IN' ? 0 : (WORD_CLASSES.get(lower) ?? 0)
  }
  return classes
}

/** "Putin", "O'Neill", "Łódź": the first letter is a capital. */
export function isCapitalized(token: Token | undefined): boolean {
  if (token === undefined) return false
  const code = token.text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return token.text !== token.lower && /^\p{Lu}/u.test(token.text)
}

/** "WHITE HOUSE", "PUTIN": two letters or more, all capitals. */
export const isAllCapitals = (token: Token): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.lower

export const phraseOf = (scan: Scan, i: number): Phrase | undefined => scan.phrases[scan.phraseAt[i] ?? -1]

export const runOf = (scan: Scan, i: number): NameRun | undefined => scan.runs[scan.runAt[i] ?? -1]

/** True where the token stands in the same sentence as its neighbour and is the word asked for. */
export function isWord(scan: Scan, i: number, lower: string): boolean {
  return scan.tokens[i]?.lower === lower
}

/** First token of the sentence that holds token `i`. */
export const sentenceStart = (scan: Scan, i: number): number => scan.doc.sentences[scan.tokens[i]!.sentence]!.first

/** The token after the last of the sentence that holds token `i`. */
export const sentencePast = (scan: Scan, i: number): number => scan.doc.sentences[scan.tokens[i]!.sentence]!.past

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === "'s" || token.lower === '’s' || token.text === "'" || token.text === '’')

/** A word that its tag calls a verb or a modal: "he heads home" names no head. Capitals are trusted more than tags. */
export const isVerb = (token: Token): boolean => /^(?:VB|MD)/.test(token.tag) && !isCapitalized(token)

export const has = (scan: Scan, i: number, bits: number): boolean => ((scan.classes[i] ?? 0) & bits) !== 0

export { is }
