import type { Kysely, Transaction } from 'kysely'
import type { EntryBody } from '../entry.ts'
import type { PassageKind } from '../search/passage.ts'

/** The tables of a record, the same in every database. */
export type Tables = {
  readonly entries: {
    readonly seq: number
    readonly id: string
    readonly at: string
    readonly kind: EntryBody['kind']
    /** The article that the entry is about, where there is one. */
    readonly article: string | null
    readonly hash: string
    /** The body as canonical JSON. */
    readonly body: string
  }
  readonly cards: { readonly article: string; readonly seq: number; readonly form: string; readonly card: string }
  readonly passages: {
    /** Sorts as passages are found: by day, then as they came. */
    readonly id: number
    readonly nth: number
    readonly article: string
    readonly kind: PassageKind
    readonly key: string
    readonly day: string | null
    readonly shown: string
    readonly learnt: string
    readonly until: string | null
  }
  readonly record: { readonly version: number }
}

export type Database = Kysely<Tables> | Transaction<Tables>
