import type { Mention } from '../entities/index.ts'
import type { AnnotatedText, Sentence } from '../text/index.ts'
import type { TimeExpression } from '../times/index.ts'
import type { Clauses } from './clause.ts'

/** What is known of the whole text when its sentences are read one by one. */
export type Scene = {
  readonly doc: AnnotatedText
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  /** Whether a token lies inside what somebody is reported to say. */
  readonly isReported: (token: number) => boolean
  /** Whether a time, reckoned from the day of the text, lies ahead of it. */
  readonly isAhead: (time: TimeExpression) => boolean
}

/** One phrase of one sentence, as the place where an encounter may be. */
export type Spot = {
  readonly scene: Scene
  readonly sentence: Sentence
  readonly clauses: Clauses
  readonly at: number
}
