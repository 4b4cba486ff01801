import type { Span, Statement } from '#domain'
import type { AnnotatedText } from '../text/index.ts'
import { tokensAt } from './token-range.ts'

/** Direct where all words stand in quotation marks, mixed where some do, else indirect. Signs count for neither. */
export function statementForm(doc: AnnotatedText, content: readonly Span[]): Statement['form'] {
  let quoted = 0
  let plain = 0
  for (const piece of content) {
    const { first, past } = tokensAt(doc, piece)
    for (let i = first; i < past; i++) {
      const token = doc.tokens[i]!
      if (!/[\p{L}\p{N}]/u.test(token.text)) continue
      if (token.quoted) quoted++
      else plain++
    }
  }
  if (quoted === 0) return 'indirect'
  return plain === 0 ? 'direct' : 'mixed'
}
