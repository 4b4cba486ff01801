import type { Span } from '#domain'
import type { AnnotatedText, Token } from '../text/index.ts'

/** Tokens of a text, half-open. */
export type TokenRange = { readonly first: number; readonly past: number }

/** The tokens that a span touches; empty where it touches none. */
export function tokensAt(doc: AnnotatedText, { start, end }: Span): TokenRange {
  const first = firstEndingAfter(doc.tokens, start)
  let past = first
  while (past < doc.tokens.length && doc.tokens[past]!.start < end) past++
  return { first, past }
}

export function spanOf(doc: AnnotatedText, { first, past }: TokenRange): Span {
  return { start: doc.tokens[first]!.start, end: doc.tokens[past - 1]!.end }
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
