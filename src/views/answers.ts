import type { Article, IsoDay, MeetingKind, Participant, Reader, Reading, Status } from '#domain'
import type {
  Account,
  Correction,
  Instant,
  Join,
  Quote,
  Report,
  Speaker,
  StatementCard,
  ToldPlace,
  ToldWindow,
} from '#ledger'
import type { Standing, Voice } from './standing.ts'

/** Two reports that cannot both hold, or of which one presupposes what the other denies. */
export type Dispute = {
  readonly meeting: string
  readonly label: string
  readonly how: 'contradiction' | 'presupposition'
  readonly a: { readonly voice: Voice; readonly report: Report }
  readonly b: { readonly voice: Voice; readonly report: Report }
  /** A sentence for a person: what cannot both hold, and why. */
  readonly why: string
}

/** A meeting named in passing. `status` are the words of each voice on it. */
export type MeetingLink = {
  readonly id: string
  readonly label: string
  readonly standings: readonly { readonly voice: Voice; readonly status: Status }[]
  /** True where some voice has put it off, called it off, denied or declined it. */
  readonly fallen: boolean
}

/** How many reports that really is. `origins` is a range where it is not known whose reporting an article relies on. */
export type Counts = {
  readonly documents: number
  readonly outlets: number
  readonly origins: { readonly min: number; readonly max: number }
}

export type DocketRow = {
  readonly id: string
  readonly label: string
  readonly kind: MeetingKind
  readonly participants: readonly Participant[]
  readonly parties: readonly string[]
  readonly place: ToldPlace | null
  readonly window: ToldWindow | null
  /** Sides by name, then others; the press last. */
  readonly standings: readonly Standing[]
  readonly disputed: boolean
  /** Set where every window given has passed without a word: the last of those days. */
  readonly lapsed: IsoDay | null
  readonly waitsOn: readonly MeetingLink[]
  readonly counts: Counts
  readonly firstDay: IsoDay | null
  readonly lastChange: MeetingChange | null
}

export type DocketQuery = {
  readonly sides?: readonly string[]
  readonly statuses?: readonly Status[]
  readonly kinds?: readonly MeetingKind[]
  readonly place?: string
  /** Words to be found in label, participants, parties or place, without regard to case and accents. */
  readonly words?: string
  readonly disputed?: boolean
  readonly lapsed?: boolean
  readonly waiting?: boolean
  /** Only meetings whose window may fall on or after `from`, and on or before `to`. */
  readonly from?: IsoDay
  readonly to?: IsoDay
  readonly changedSince?: IsoDay
  /** Only meetings whose last change the record learnt after that moment. */
  readonly learntAfter?: Instant
  /** `window`: what comes next first; the default is `changed`, the latest first. */
  readonly sort?: 'changed' | 'window' | 'label' | 'reports'
  readonly offset?: number
  readonly limit?: number
}

/** A value to filter by and how many of the meetings found have it. */
export type Facet = { readonly value: string; readonly count: number }

export type Docket = {
  readonly asOf: IsoDay | null
  readonly knownAt: Instant | null
  /** How many meetings match; `rows` is the page of them asked for. */
  readonly total: number
  readonly rows: readonly DocketRow[]
  readonly facets: {
    readonly sides: readonly Facet[]
    readonly statuses: readonly Facet[]
    readonly kinds: readonly Facet[]
    readonly places: readonly Facet[]
    /** How many are disputed, lapsed, and waiting on another. */
    readonly flags: Readonly<Record<'disputed' | 'lapsed' | 'waiting', number>>
  }
}

/** Something moved: a voice's status or window. */
export type MeetingChange = {
  readonly meeting: string
  readonly label: string
  readonly voice: Voice
  readonly from: Status | null
  readonly to: Status
  readonly windowFrom: ToldWindow | null
  readonly windowTo: ToldWindow | null
  readonly day: IsoDay | null
  readonly learnt: Instant
  readonly report: Report
}

/** An article of a meeting and whose reporting it is. */
export type Document = {
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: IsoDay | null
  readonly learnt: Instant
  /** The origin that it counts under, or null where it does not say. */
  readonly origin: string | null
  /** Why it counts there, as sentences. */
  readonly because: readonly string[]
  /** The article whose text it repeats, or null. */
  readonly copyOf: string | null
  /** Key with which a person can dismiss this folding. */
  readonly folding: string | null
}

/** A link in the chain of what waits on what; `depth` 1 is next to the meeting. */
export type ChainLink = MeetingLink & { readonly depth: number; readonly words: readonly Quote[] }

export type MeetingAnswer = DocketRow & {
  readonly asOf: IsoDay | null
  readonly knownAt: Instant | null
  /** Every report in the order said, dismissed ones included and marked. */
  readonly story: readonly (Report & {
    readonly voice: Voice
    readonly dismissed: Correction | null
    /** The newer version of its article in which its words no longer stand; absent where they do. */
    readonly gone?: string
  })[]
  readonly disputes: readonly Dispute[]
  /** Each window a voice gave, in order, where it differs from that voice's one before. */
  readonly windows: readonly { readonly voice: Voice; readonly window: ToldWindow; readonly report: Report }[]
  readonly chain: readonly ChainLink[]
  /** What waits on this meeting, and so is affected if it falls. */
  readonly affects: readonly ChainLink[]
  readonly documents: readonly Document[]
  readonly changes: readonly MeetingChange[]
  /** Why these accounts are one meeting. */
  readonly joins: readonly Join[]
  readonly accounts: readonly Account[]
  /** Corrections that touch it, undone ones included. */
  readonly corrections: readonly Correction[]
}

/** Somebody who speaks, over all articles. */
export type SourceRow = {
  readonly name: string
  readonly named: boolean
  readonly kind: Speaker['kind']
  readonly sides: readonly string[]
  readonly roles: readonly { readonly role: string; readonly first: IsoDay | null; readonly last: IsoDay | null }[]
  readonly reports: number
  readonly meetings: number
  readonly first: IsoDay | null
  readonly last: IsoDay | null
}

export type SideRow = {
  readonly side: string
  readonly meetings: number
  readonly reports: number
  readonly disputed: number
  readonly last: IsoDay | null
}

export type StatementsAnswer = {
  readonly asOf: IsoDay | null
  readonly statements: readonly StatementCard[]
}

/** What a reader wrote on an article, by name. */
export type ReaderNote = {
  readonly entry: string
  readonly at: Instant
  readonly by: string
  readonly text: string
  /** The words that it hangs on, or null where it is on the whole article. */
  readonly quote: Quote | null
  /** False where it was taken back. */
  readonly stands: boolean
}

/** An article with what was made of it. */
export type ArticleAnswer = {
  readonly article: Article
  readonly learnt: Instant
  readonly reading: Reading | null
  readonly meetings: readonly {
    readonly account: Account
    readonly meeting: string
    readonly label: string
    readonly join: Join
  }[]
  /** Why it is not in the docket, or null where it is. */
  readonly absent: string | null
  /** Other articles about the same meetings, the closest first. */
  readonly related: readonly {
    readonly article: string
    readonly title: string | null
    readonly outlet: string | null
    readonly published: IsoDay | null
  }[]
  /** Other versions of the same address, the oldest first, and what of this one's facts a newer one no longer has in words. */
  readonly versions: readonly {
    readonly article: string
    readonly learnt: Instant
    readonly isNewer: boolean
    readonly gone: readonly Quote[]
  }[]
  /** Notes by readers, in the order written, those taken back included. */
  readonly notes: readonly ReaderNote[]
}

export type AboutRecord = {
  readonly asOf: IsoDay | null
  readonly articles: number
  readonly unread: number
  readonly meetings: number
  readonly reports: number
  readonly statements: number
  readonly outlets: number
  readonly corrections: number
  readonly undated: number
  readonly firstPublished: IsoDay | null
  readonly lastPublished: IsoDay | null
  readonly readers: readonly { readonly reader: Reader; readonly articles: number }[]
  /** Days on which something was published, for a slider. */
  readonly days: readonly IsoDay[]
}
