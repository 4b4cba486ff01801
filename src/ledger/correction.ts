import type { IsoDay, MeetingKind, Span } from '#domain'
import type { Instant } from './instant.ts'

/**
 * What a person's correction does. Meetings are named by any id they ever had; accounts, reports and foldings by their keys.
 * `undo` names the entry it undoes, which may itself be an undo. A `note` changes nothing that was read: it stands beside an
 * article, or beside the words of its text that the span names.
 */
export type Change =
  | { readonly kind: 'merge'; readonly meeting: string; readonly into: string }
  | { readonly kind: 'split'; readonly meeting: string; readonly accounts: readonly string[] }
  | { readonly kind: 'set'; readonly meeting: string; readonly to: Setting }
  | { readonly kind: 'dismiss'; readonly what: string }
  | { readonly kind: 'restore'; readonly what: string }
  | { readonly kind: 'note'; readonly article: string; readonly text: string; readonly span: Span | null }
  | { readonly kind: 'undo'; readonly entry: string }

/** A field of a meeting and the value a person gives it. */
export type Setting =
  | { readonly field: 'label'; readonly value: string }
  | { readonly field: 'kind'; readonly value: MeetingKind }
  | { readonly field: 'parties'; readonly value: readonly string[] }
  | { readonly field: 'place'; readonly value: { readonly name: string; readonly country?: string } | null }
  | {
      readonly field: 'window'
      readonly value: { readonly earliest: IsoDay | null; readonly latest: IsoDay | null } | null
    }

/** A correction as the record shows it. */
export type Correction = {
  readonly entry: string
  readonly at: Instant
  readonly by: string
  /** Empty where a note was written without a reason: it says all in its text. */
  readonly because: string
  readonly change: Change
  /** False where a later entry undid it. */
  readonly stands: boolean
}
