import type { Span } from './span.ts'
import type { Window } from './window.ts'

export type ChannelKind = 'told' | 'readout' | 'post' | 'briefing' | 'interview' | 'letter' | 'speech' | 'statement'

/** How a statement reached us: `{ kind: 'told', name: 'CNN' }`, `{ kind: 'post', name: 'Truth Social' }`. */
export type Channel = { readonly kind: ChannelKind; readonly name?: string }

/** Who said what. `speaker` is a source's id. */
export type Statement = {
  readonly id: string
  readonly speaker: string | null
  /** The words that name the speaker: "he", "the official", "Kremlin spokesman Dmitry Peskov". */
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly channel: Channel | null
  /** When it was said, where the article tells; a time inside the statement is reckoned from here. */
  readonly said: Window | null
}
