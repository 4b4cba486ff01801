import type { Span } from '#domain'

/** Who said what, as stretches of words only: the statement before anyone has asked who its source is. */
export type Attribution = {
  readonly source: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
  /** The finder's own confidence, 0 to 1. */
  readonly confidence: number
  /** Ids of the models or rules that made it. */
  readonly because: readonly string[]
}
