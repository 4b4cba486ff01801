import type { AnnotatedText } from '../text/index.ts'

/** Words of a text by number, half-open. */
export type WordRange = { readonly first: number; readonly past: number }

/** An attribution while it is being made: ranges of words, which the last step turns into spans. */
export type Draft = {
  readonly source: WordRange | null
  readonly cue: WordRange
  readonly content: readonly WordRange[]
  readonly because: readonly string[]
}

/** One amendment of what the labeller found. Rules are pure: they give a new list, in the order of its cues. */
export type Rule = {
  readonly id: string
  readonly amend: (drafts: readonly Draft[], text: AnnotatedText) => readonly Draft[]
}

/** For every word of a text, 1 where a draft's source, cue or content has it. */
export function claimedWords(drafts: readonly Draft[], count: number): Uint8Array {
  const claimed = new Uint8Array(count)
  for (const { source, cue, content } of drafts)
    for (const { first, past } of [...(source ? [source] : []), cue, ...content]) claimed.fill(1, first, past)
  return claimed
}

/** Pieces of content in the order of the text. */
export const inTextOrder = (pieces: readonly WordRange[]): WordRange[] => pieces.toSorted((a, b) => a.first - b.first)

export const inCueOrder = (drafts: readonly Draft[]): Draft[] => drafts.toSorted((a, b) => a.cue.first - b.cue.first)
