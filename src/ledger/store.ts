import type { Draft, Entry, EntryBody } from './entry.ts'
import type { Instant } from './instant.ts'
import type { Passage } from './search/passage.ts'
import type { FoundPassages, PassageQuery } from './search/passage-query.ts'

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
  /** What entries are there with `seq` greater than `after`, in order, without what they say. */
  readonly outline: (after: number, limit: number) => Promise<readonly EntryOutline[]>
  /** How many entries there are; the last one's `seq`. */
  readonly size: () => Promise<number>
  /**
   * Keeps cards, and what a search can find of their articles, beside the entries, so that they need not be made again. What
   * was made from fewer entries never replaces what was made from more.
   */
  readonly keep: (cards: readonly Keeping[]) => Promise<void>
  /** Kept cards of this form, in order of article, after `article`. */
  readonly kept: (form: string, article: string, limit: number) => Promise<readonly KeptCard[]>
  /** Forgets all cards, so that they and what a search finds are made again. */
  readonly forget: () => Promise<void>
  /** The passages that answer a query, newest first: by day, undated ones last. */
  readonly find: (query: PassageQuery) => Promise<FoundPassages>
  /** Writes a copy of the whole store, as of one moment, to a file that does not exist yet. */
  readonly backup: (file: string) => Promise<void>
  /** Sentences about what is wrong with the file itself; none where all is well. */
  readonly check: () => Promise<readonly string[]>
  /** Bytes free where it is kept, or null where that cannot be seen. */
  readonly room: () => Promise<number | null>
  readonly close: () => Promise<void>
}

export type EntryOutline = {
  readonly seq: number
  readonly at: Instant
  readonly kind: EntryBody['kind']
  readonly article: string | null
}

/** An article's card as text, made from its entries up to `seq` by a program that makes cards of this form. */
export type KeptCard = { readonly article: string; readonly seq: number; readonly form: string; readonly card: string }

/** A card to be kept, with what a search can find of its article. */
export type Keeping = KeptCard & { readonly passages: readonly Passage[] }
