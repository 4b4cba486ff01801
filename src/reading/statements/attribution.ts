import type { Span } from '#domain'

/** Who said what, as stretches of words only: the statement before anyone has asked who its source is. */
export type Attribution = {
  readonly source: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
  /** Ids of the models or rules that made it. */
  readonly because: readonly string[]
}
