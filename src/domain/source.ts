import type { Span } from './span.ts'

/** What kind of speaker a source is. */
export type SourceKind = 'person' | 'office' | 'institution' | 'group' | 'document' | 'outlet'

/**
 * Whoever speaks in an article: one source for the same speaker throughout.
 * `side` is the state or organisation whose position the source voices or, with `speaksForSide` false, to which it belongs,
 * by its common English name, or null.
 */
export type Source = {
  readonly id: string
  readonly name: string
  /** False for "a White House official", "sources": someone who speaks without a name of their own. */
  readonly named: boolean
  readonly kind: SourceKind
  readonly role?: string
  readonly side: string | null
  /** False for one who belongs to a side and does not voice its position: a lawmaker. Missing for all others. */
  readonly speaksForSide?: false
  readonly mentions: readonly Span[]
}
