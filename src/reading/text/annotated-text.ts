import type { QuoteState } from './mark-quotes.ts'

/**
 * A text taken apart: paragraphs hold sentences, sentences hold tokens, and each is numbered in text order.
 * Offsets are UTF-16 units into the article's text; token ranges are half-open.
 */
export type AnnotatedText = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
}

export type Token = {
  readonly index: number
  readonly start: number
  readonly end: number
  /** The words as written. */
  readonly text: string
  readonly lower: string
  /** Penn Treebank tag: NN, NNP, VBD, MD, IN, … (English treebank conventions, as in UD's XPOS). */
  readonly tag: string
  readonly sentence: number
  readonly paragraph: number
  /** How it stands to quotation marks. */
  readonly quote: QuoteState
  /** Inside quotation marks, double or single. The marks themselves count as inside. */
  readonly quoted: boolean
}

export type Sentence = {
  readonly index: number
  readonly start: number
  readonly end: number
  /** First token, and the token after the last. */
  readonly first: number
  readonly past: number
  readonly paragraph: number
}

export type Paragraph = {
  readonly index: number
  readonly start: number
  readonly end: number
  /** First sentence, and the sentence after the last. */
  readonly first: number
  readonly past: number
  /** A line without a final stop, short enough to be a heading: "A Promising Start Stalls". */
  readonly heading: boolean
}

/** Gives every token of a sentence its Penn tag. `words` are the tokens as written. */
export type TagWords = (words: readonly string[]) => readonly string[]
