import type { Draft, Entry } from './entry.ts'

/**
 * Where entries are kept. A store appends and reads; it decides nothing. Every store passes the same contract suite.
 * A method fails with `Failure` of kind `storage`, `busy` or `unsupported`, in a sentence that says what to do.
 */
export type Store = {
  /**
   * Appends the drafts whose ids are not here yet, all or none, and gives the entries that are new, in order.
   * When it returns they are on disk.
   */
  readonly append: (drafts: readonly Draft[]) => Promise<readonly Entry[]>
  /** Entries with `seq` greater than `after`, in order, at most `limit`. */
  readonly read: (after: number, limit: number) => Promise<readonly Entry[]>
  /** The article's own entry and its readings, in order. */
  readonly ofArticle: (article: string) => Promise<readonly Entry[]>
  /** Which of these entry ids are here. */
  readonly has: (ids: readonly string[]) => Promise<ReadonlySet<string>>
  /** How many entries there are; the last one's `seq`. */
  readonly size: () => Promise<number>
  /** Writes a copy of the whole store, as of one moment, to a file that does not exist yet. */
  readonly backup: (file: string) => Promise<void>
  /** Sentences about what is wrong with the file itself; none where all is well. */
  readonly check: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}
