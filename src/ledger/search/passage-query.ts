import type { IsoDay } from '#domain'
import type { Instant } from '../instant.ts'
import type { Match } from './match.ts'
import type { PassageKind, PassageRef } from './passage.ts'

/** Passages are found newest first; `from` and `to` are days, both inclusive. */
export type PassageQuery = {
  readonly match: Match
  readonly kinds: readonly PassageKind[]
  readonly from?: IsoDay
  readonly to?: IsoDay
  readonly asOf?: IsoDay
  readonly knownAt?: Instant
  readonly offset: number
  readonly limit: number
}

/** `total` counts what there is beyond the page, up to `COUNTED`. */
export type FoundPassages = { readonly passages: readonly PassageRef[]; readonly total: number }

/** Counting ends here: more is said to be "more than". */
export const COUNTED = 1000
