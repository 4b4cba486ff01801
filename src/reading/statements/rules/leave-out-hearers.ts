import type { Token } from '../../text/index.ts'
import type { Draft, Rule, WordRange } from '../draft.ts'
import { phraseFrom } from '../noun-phrase.ts'
import { speechVerb, TELLING } from '../speech-verbs.ts'

/** "He reassured the king that the treaty would hold": the king hears it; what is said begins with "that". */
export const leaveOutHearers: Rule = {
  id: 'hearer-left-out',
  amend: (drafts, { tokens }) =>
    drafts.map(draft => {
      const that = afterHearer(draft, tokens)
      if (that < 0) return draft
      const content = draft.content.map(
        (piece): WordRange => (piece.first === draft.cue.past ? { first: that, past: piece.past } : piece),
      )
      return { ...draft, content, because: [...draft.because, leaveOutHearers.id] }
    }),
}

/** Place of the "that" after the hearer with which a content begins, or -1. */
function afterHearer({ cue, content }: Draft, tokens: readonly Token[]): number {
  const verb = speechVerb(tokens[cue.past - 1]!.lower)
  const piece = content.find(({ first }) => first === cue.past)
  if (!piece || verb === null || !TELLING.has(verb)) return -1
  const hearer = phraseFrom(tokens, piece.first, piece.past)
  return hearer && hearer.past < piece.past - 1 && tokens[hearer.past]!.lower === 'that' ? hearer.past : -1
}
