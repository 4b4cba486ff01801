import { type AnnotatedText, CLOSING, OPENING, type Token } from '../../text/index.ts'
import { claimedWords, type Rule, type WordRange } from '../draft.ts'

/**
 * “Is this a serious offer?” the chancellor asked. A content that ends with a quotation begins where it does, and the other way
 * round, unless someone else has the words between.
 */
export const completeQuotations: Rule = {
  id: 'completed-quotation',
  amend: (drafts, { tokens }) => {
    const claimed = claimedWords(drafts, tokens.length)
    return drafts.map(draft => {
      const content = draft.content.map(piece => complete(piece, tokens, claimed))
      const same = content.every((piece, i) => piece === draft.content[i])
      return same ? draft : { ...draft, content, because: [...draft.because, completeQuotations.id] }
    })
  },
}

function complete(piece: WordRange, tokens: AnnotatedText['tokens'], claimed: Uint8Array): WordRange {
  const { first, past } = piece
  if (tokens[past - 1]!.quote === CLOSING && !holdsMark(piece, tokens, OPENING)) {
    const open = markBefore(tokens, first)
    return open >= 0 && !claimed.subarray(open, first).includes(1) ? { first: open, past } : piece
  }
  if (tokens[first]!.quote === OPENING && !holdsMark(piece, tokens, CLOSING)) {
    const close = markAfter(tokens, past)
    return close >= 0 && !claimed.subarray(past, close + 1).includes(1) ? { first, past: close + 1 } : piece
  }
  return piece
}

function holdsMark({ first, past }: WordRange, tokens: readonly Token[], mark: number): boolean {
  for (let i = first; i < past; i++) if (tokens[i]!.quote === mark) return true
  return false
}

function markBefore(tokens: readonly Token[], from: number): number {
  let i = from - 1
  while (i >= 0 && tokens[i]!.quoted && tokens[i]!.quote !== OPENING) i--
  return i >= 0 && tokens[i]!.quote === OPENING ? i : -1
}

function markAfter(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < tokens.length && tokens[i]!.quoted && tokens[i]!.quote !== CLOSING) i++
  return tokens[i]?.quote === CLOSING ? i : -1
}
