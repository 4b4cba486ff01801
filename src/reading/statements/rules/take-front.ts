import type { AnnotatedText, Token } from '../../text/index.ts'
import { claimedWords, type Draft, type Rule, type WordRange } from '../draft.ts'

const CLAUSE_VERB = /^(?:VB[DZP]|MD)$/

/**
 * "The visit will go ahead, his office said, in a show of support": what is said stands in front, where all that follows the cue is
 * an aside without a verb of its own.
 */
export const takeFront: Rule = {
  id: 'content-in-front',
  amend: (drafts, text) => {
    const claimed = claimedWords(drafts, text.tokens.length)
    return drafts.map(draft => {
      const front = frontOf(draft, text, claimed)
      return front ? { ...draft, content: [front], because: [...draft.because, takeFront.id] } : draft
    })
  },
}

function frontOf({ source, cue, content }: Draft, text: AnnotatedText, claimed: Uint8Array): WordRange | null {
  const { tokens } = text
  const [aside] = content
  if (!source || !aside || content.length > 1 || source.past > cue.first || aside.first <= cue.past) return null
  const isAside =
    tokens[cue.past]!.text === ',' &&
    aside.first === cue.past + 1 &&
    tokens[aside.first]!.tag === 'IN' &&
    tokens[aside.first]!.lower !== 'that' &&
    !hasVerb(tokens, aside)
  if (!isAside || tokens[source.first - 1]?.text !== ',') return null
  const front = { first: text.sentences[tokens[cue.first]!.sentence]!.first, past: source.first - 1 }
  const isFree = !claimed.subarray(front.first, front.past).includes(1)
  return front.past - front.first > 3 && isFree && hasVerb(tokens, front) ? front : null
}

const hasVerb = (tokens: readonly Token[], { first, past }: WordRange): boolean =>
  tokens.slice(first, past).some(({ tag }) => CLAUSE_VERB.test(tag))
