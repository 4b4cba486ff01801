import type { IsoDay } from '#domain'
import type { Instant } from '../instant.ts'

/** What a search can find: what somebody said, what an article says of a meeting in its own voice, or an article whole. */
export type PassageKind = 'statement' | 'report' | 'article'

/** The words that a search looks in, by field. */
export type Field = 'words' | 'source' | 'side' | 'place' | 'status'
export const FIELDS: readonly Field[] = ['words', 'source', 'side', 'place', 'status']

/** A stretch of an article that a search can find, with its words by field as searches compare them. */
export type Passage = PassageRef & {
  /** The day since which the article can be seen: published, or learnt where it has no date. */
  readonly shown: IsoDay
  /** From when until when the record knew it so; it is no longer so where a later reading took the place of this one. */
  readonly learnt: Instant
  readonly until: Instant | null
  readonly fields: Readonly<Record<Field, readonly string[]>>
}

/** Which passage it is: `key` is the statement's id in its reading, the report's key, or nothing for an article. */
export type PassageRef = {
  readonly kind: PassageKind
  readonly article: string
  readonly key: string
  /** When it was said, or published; null where that is not known. */
  readonly day: IsoDay | null
}
