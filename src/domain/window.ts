import type { Span } from './span.ts'

/** A calendar day, `2025-10-21`. Never an instant: a day alone has no zone and never shifts. */
export type IsoDay = string

/**
 * When something is said to happen: the earliest and latest day that the words allow, both inclusive; null is an open end.
 * `anchor` is the day from which relative words were reckoned. `edtf` is the same window in EDTF (ISO 8601-2), for export.
 */
export type Window = {
  readonly edtf: string
  readonly earliest: IsoDay | null
  readonly latest: IsoDay | null
  readonly text: Span
  readonly anchor: IsoDay | null
  /** Ids of the rules that made it. */
  readonly because: readonly string[]
  /** Which edges the words themselves call approximate ("or so", "about"). */
  readonly soft?: { readonly earliest: boolean; readonly latest: boolean }
  /** Other windows that the same words allow, the likelier first, where they leave past or future open. */
  readonly alternatives?: readonly Window[]
  /** "Two days after the ceremony": the event that it hangs on, and how. Such a window has no edges of its own. */
  readonly relation?: TimeRelation
  /** How long something lasts, as an ISO 8601 duration, where the words tell a length and no date ("for two weeks"); null without a number. */
  readonly duration?: string | null
  /** The time of day as written, `15:30`, and its zone ("GMT", "local time") or null where the words give none. It never moves the day. */
  readonly clock?: { readonly time: string; readonly zone: string | null }
}

export type TimeRelation = {
  readonly event: Span
  readonly direction: 'before' | 'after' | 'during'
  /** ISO 8601 duration, `P2D`, or null where the words give none. */
  readonly offset: string | null
}
