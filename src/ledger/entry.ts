import type { Article, Reader, Reading } from '#domain'
import type { Change } from './correction.ts'
import type { Instant } from './instant.ts'

/** What a reading holds beside its article and its reader, which the entry names. */
export type ReadingFacts = Omit<Reading, 'article' | 'reader'>

/**
 * What an entry says. `textHash` is the SHA-256 of the article's text in UTF-8: the text that every span points into.
 */
export type EntryBody =
  | { readonly kind: 'article-taken'; readonly article: Article; readonly textHash: string }
  | { readonly kind: 'reading-made'; readonly article: string; readonly reader: Reader; readonly facts: ReadingFacts }
  | { readonly kind: 'correction'; readonly by: string; readonly because: string; readonly change: Change }

/** An entry that is not in a record yet. `id` depends on its content; `at` is when this record learnt it. */
export type Draft = { readonly id: string; readonly at: Instant; readonly body: EntryBody }

/** One line of the ledger: appended, and never changed after. */
export type Entry = Draft & {
  /** Place in the ledger, from 1. It tells in which order this record learnt things and decides nothing else. */
  readonly seq: number
  /** SHA-256 over the entry before it and this one, so that no entry can be altered, dropped or moved unseen. */
  readonly hash: string
}
