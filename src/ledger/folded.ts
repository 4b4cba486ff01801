import type {
  Certainty,
  IsoDay,
  MeetingKind,
  Origin,
  Participant,
  Reader,
  SourceKind,
  Span,
  Status,
  Window,
} from '#domain'
import type { Correction, Setting } from './correction.ts'
import type { Instant } from './instant.ts'

/** Words of an article with their place in it: `text.slice(span.start, span.end) === words`. */
export type Quote = { readonly article: string; readonly span: Span; readonly words: string }

/** A window with the words it came from; null words where a person set it. */
export type ToldWindow = Omit<Window, 'text' | 'alternatives' | 'relation'> & { readonly quote: Quote | null }

/** A place with the words it came from; null words where a person set it. */
export type ToldPlace = { readonly name: string; readonly country?: string; readonly quote: Quote | null }

/** Who speaks in a report, as its article names them. */
export type Speaker = {
  readonly name: string
  readonly named: boolean
  readonly kind: SourceKind
  readonly role?: string
  readonly side: string | null
}

/** One voice giving one meeting one status, in one article. `speaker: null` is the article's own voice. */
export type Report = {
  /** Names the report for ever: depends on the article, the words and the status. */
  readonly key: string
  readonly article: string
  readonly outlet: string | null
  readonly published: IsoDay | null
  readonly learnt: Instant
  readonly status: Status
  readonly certainty: Certainty
  readonly speaker: Speaker | null
  readonly side: string | null
  readonly window: ToldWindow | null
  /** The day it was said where the article tells, else the day it was published, else null. */
  readonly day: IsoDay | null
  /** True where `day` is the day it was said. */
  readonly dayIsSaid: boolean
  readonly condition: Quote | null
  readonly evidence: Quote
  readonly because: readonly string[]
}

/** What one article tells of one meeting. */
export type Account = {
  /** Names the account for ever: depends on the article and on where it first speaks of the meeting. */
  readonly key: string
  readonly article: string
  readonly outlet: string | null
  readonly published: IsoDay | null
  readonly learnt: Instant
  readonly label: string
  readonly kind: MeetingKind
  readonly participants: readonly Participant[]
  readonly parties: readonly string[]
  readonly place: ToldPlace | null
  readonly window: ToldWindow | null
  readonly mentions: readonly Quote[]
  readonly reports: readonly Report[]
  /** Keys of this article's accounts of the meetings that have to happen first. */
  readonly waitsOn: readonly string[]
}

/** What the record keeps at hand of an article: everything but its text and its statements. */
export type ArticleCard = {
  readonly id: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: IsoDay | null
  readonly language: string
  readonly learnt: Instant
  readonly textHash: string
  /** Null where the article is taken in and not read yet. */
  readonly reader: Reader | null
  readonly accounts: readonly Account[]
  readonly origins: readonly (Origin & { readonly words: string })[]
  /** How many statements its reading holds. */
  readonly statements: number
  /** Who makes them, each once. */
  readonly speakers: readonly { readonly name: string; readonly side: string | null }[]
  /** Hashes of its text's word shingles, the smallest of each of many orders (MinHash): alike for near-copies. */
  readonly sketch: readonly number[]
  /** Keys of accounts and reports in readings since replaced, each with what it is now, or null where nothing is left of it. */
  readonly former: readonly (readonly [string, string | null])[]
}

/** Why an account belongs to its meeting: what spoke for joining it, in words for a person. */
export type Join = {
  readonly account: string
  /** Null for the account that founded the meeting. */
  readonly joined: string | null
  readonly because: readonly string[]
}

/** Accounts of several articles that are one meeting. */
export type FoldedMeeting = {
  /** Words for people, then the key of the account that founded it: `trump-putin-summit-budapest-1k9x0v3mqd`. */
  readonly id: string
  readonly label: string
  readonly kind: MeetingKind
  readonly participants: readonly Participant[]
  readonly parties: readonly string[]
  readonly place: ToldPlace | null
  /** The window that the latest report with one gives; each voice's own is in its standing. */
  readonly window: ToldWindow | null
  /** In order of publication, then article id. */
  readonly accounts: readonly Account[]
  readonly joins: readonly Join[]
  /** Fields that a person set, with the entry that did. */
  readonly set: readonly { readonly entry: string; readonly setting: Setting }[]
}

/**
 * The record, folded from its entries. Answers to every question are views of this. It follows the ledger: ask the ledger
 * again rather than keep one, and do not wait for anything between two looks at it.
 */
export type FoldedRecord = {
  /** Up to which moment the record's knowledge reaches, where a question asked for an earlier one. */
  readonly knownAt: Instant | null
  readonly articles: ReadonlyMap<string, ArticleCard>
  /** The articles taken in from an address: versions of one article. */
  readonly atAddress: (url: string) => readonly string[]
  /** By id. */
  readonly meetings: ReadonlyMap<string, FoldedMeeting>
  /** The meeting for any id or account key that ever named it, or null. */
  readonly find: (idOrKey: string) => FoldedMeeting | null
  /** In the order they were made. */
  readonly corrections: readonly Correction[]
  /** Keys of reports, accounts and foldings that a person dismissed, with the entry that did. */
  readonly dismissed: ReadonlyMap<string, string>
  /** The same record, but only of what had been published by the end of that day. */
  readonly asOf: (day: IsoDay) => FoldedRecord
}
