import type { AnnotatedText } from '../../text/index.ts'
import { claimedWords, type Draft, type Rule, type WordRange } from '../draft.ts'
import { auxiliaryStart, phraseFrom, subjectBefore } from '../noun-phrase.ts'

/**
 * A source for cues that the labeller left without one: "Citing two aides, the paper reported …" (the source to come), "The
 * ministry later denied …" (the subject beside the verb), "The visit is off, said the embassy" (after it).
 */
export const giveSources: Rule = {
  id: 'given-source',
  amend: (drafts, text) => {
    if (drafts.every(({ source }) => source !== null)) return drafts
    const claimed = claimedWords(drafts, text.tokens.length)
    return drafts.map((draft, i) => {
      if (draft.source) return draft
      const found =
        sourceToCome(draft, drafts[i + 1], text) ??
        subjectOf(draft, claimed, text) ??
        subjectAfter(draft, claimed, text)
      const given = found ? { ...draft, source: found } : sourceInContent(draft, text)
      return given ? { ...given, because: [...draft.because, giveSources.id] } : draft
    })
  },
}

function sourceToCome({ cue }: Draft, next: Draft | undefined, { tokens }: AnnotatedText): WordRange | null {
  const { tag, sentence } = tokens[cue.first]!
  return tag === 'VBG' && next?.source && tokens[next.source.first]!.sentence === sentence ? next.source : null
}

const isFree = ({ first, past }: WordRange, claimed: Uint8Array): boolean => !claimed.subarray(first, past).includes(1)

function subjectOf({ cue }: Draft, claimed: Uint8Array, { tokens, sentences }: AnnotatedText): WordRange | null {
  const { tag, sentence } = tokens[cue.first]!
  if (!/^(?:VB[DPZN]|MD)$/.test(tag)) return null
  const { first } = sentences[sentence]!
  const subject = subjectBefore(tokens, auxiliaryStart(tokens, cue.first, first), first)
  return subject && isFree(subject, claimed) ? subject : null
}

function subjectAfter({ cue }: Draft, claimed: Uint8Array, { tokens, sentences }: AnnotatedText): WordRange | null {
  const { sentence, tag } = tokens[cue.first]!
  if (!/^VB[DPZ]$/.test(tag) || !/^[,”"’]$/.test(tokens[cue.first - 1]?.text ?? '')) return null
  const source = phraseFrom(tokens, cue.past, sentences[sentence]!.past)
  return source && isFree(source, claimed) ? source : null
}

/** "The visit is off, said the embassy": what follows the cue is no content but who says it. */
function sourceInContent(draft: Draft, { tokens }: AnnotatedText): Draft | null {
  const { cue, content } = draft
  const last = content.at(-1)!
  if (content.length < 2 || last.first !== cue.past || !/^[,”"’]$/.test(tokens[cue.first - 1]?.text ?? '')) return null
  const source = phraseFrom(tokens, last.first, last.past)
  return source?.past === last.past ? { ...draft, source, content: content.slice(0, -1) } : null
}
