import type { Article, Reading } from '#domain'
import type { Change } from './correction.ts'
import type { Entry } from './entry.ts'
import type { FoldedRecord } from './folded.ts'
import type { Instant } from './instant.ts'
import type { FoundPassages, PassageQuery } from './search/passage-query.ts'
import type { StatementCard, StatementQuery } from './statements.ts'

/** The record: takes in, corrects, and gives what it holds, folded. Holds a store until closed. */
export type Ledger = {
  /** Takes articles in. Bytes that are here already give nothing new. */
  readonly take: (articles: readonly Article[], at: Instant) => Promise<Taken>
  /** Adds readings, and their articles where they are not here yet, all in one step. */
  readonly add: (readings: readonly Reading[], at: Instant) => Promise<Added>
  /** Of these articles, the ids of those not here, or not read by this reader version. */
  readonly unread: (articles: readonly string[], readerVersion: string) => Promise<readonly string[]>
  /** Appends a correction. Throws `Failure` of kind `not-found` or `usage` where it names nothing that can be corrected. A note needs no reason. */
  readonly correct: (correction: CorrectionDraft, at: Instant) => Promise<Entry>
  /** The record as it is now, or as it was known at a moment. */
  readonly folded: (knownAt?: Instant) => Promise<FoldedRecord>
  /** The record as it would be with these readings in place of those it has: nothing is recorded. */
  readonly preview: (readings: Iterable<Reading> | AsyncIterable<Reading>, at: Instant) => Promise<FoldedRecord>
  /** The whole reading of an article as known now or at a moment, or null where there is none. */
  readonly reading: (article: string, knownAt?: Instant) => Promise<Reading | null>
  /** An article, read or not, or null where it is not here (or was not yet). */
  readonly article: (article: string, knownAt?: Instant) => Promise<Article | null>
  /** Statements that answer the query, newest first. */
  readonly statements: (query: StatementQuery) => Promise<readonly StatementCard[]>
  /** The passages that answer a search, newest first. */
  readonly find: (query: PassageQuery) => Promise<FoundPassages>
  /** What is wrong with the record and what to do about it; nothing where all is well. */
  readonly doctor: (now: Instant) => Promise<readonly Finding[]>
  /** Makes anew what is kept beside the entries and was made from them. */
  readonly mend: () => Promise<void>
  readonly backup: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

export type CorrectionDraft = { readonly by: string; readonly because: string; readonly change: Change }

/** Ids of the articles that were new, and of those that were here already. */
export type Taken = { readonly taken: readonly string[]; readonly known: readonly string[] }

/** As `Taken`; `read` are the ids of articles whose reading is new. */
export type Added = Taken & { readonly read: readonly string[] }

/** One thing that `doctor` looked at. */
export type Finding = { readonly ok: boolean; readonly what: string; readonly todo?: string }
