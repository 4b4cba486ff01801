import type { Kysely, Transaction } from 'kysely'

/** The tables of a record, the same in every database. */
export type Tables = {
  readonly entries: {
    readonly seq: number
    readonly id: string
    readonly at: string
    readonly kind: string
    /** The article that the entry is about, where there is one. */
    readonly article: string | null
    readonly hash: string
    /** The body as canonical JSON. */
    readonly body: string
  }
  readonly record: { readonly version: number }
}

export type Database = Kysely<Tables> | Transaction<Tables>
