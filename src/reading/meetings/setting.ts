import type { Span, Window } from '#domain'
import type { AnnotatedText } from '../text/index.ts'
import type { Encounter, Predicate } from './encounter.ts'
import type { Voice } from './voice.ts'

/** What a meeting needs to know of the article around it. */
export type Setting = {
  readonly id: string
  readonly doc: AnnotatedText
  readonly voiceAt: (offset: number) => Voice
  readonly windowOf: (encounter: Encounter, predicate?: Predicate, known?: boolean | null) => Window | null
  readonly waitsOn: readonly string[]
}

export const spanOf = (doc: AnnotatedText, first: number, past: number): Span => ({
  start: doc.tokens[first]!.start,
  end: doc.tokens[Math.max(first, past - 1)]!.end,
})
