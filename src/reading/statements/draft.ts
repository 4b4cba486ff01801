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

export const holds = (range: WordRange, word: number): boolean => range.first <= word && word < range.past

export const meets = (a: WordRange, b: WordRange): boolean => a.first < b.past && b.first < a.past

/** Whether a draft's source, cue or content has a word of this range. */
export const claims = (draft: Draft, range: WordRange): boolean =>
  meets(draft.cue, range) ||
  (draft.source !== null && meets(draft.source, range)) ||
  draft.content.some(part => meets(part, range))

export const inCueOrder = (drafts: readonly Draft[]): Draft[] => drafts.toSorted((a, b) => a.cue.first - b.cue.first)
