import type { Kysely } from 'kysely'

/** One step of the tables' history. Steps are never changed once released; a new shape is a new step. */
export type Migration = (db: Kysely<never>) => Promise<void>

// 1: the ledger itself.
const entries: Migration = async db => {
  await db.schema
    .createTable('entries')
    .addColumn('seq', 'integer', column => column.primaryKey())
    .addColumn('id', 'text', column => column.notNull().unique())
    .addColumn('at', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('article', 'text')
    .addColumn('hash', 'text', column => column.notNull())
    .addColumn('body', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('entries_by_article').on('entries').columns(['article', 'seq']).execute()
}

// 2: cards, kept beside the entries that they can always be made from again.
const cards: Migration = async db => {
  await db.schema
    .createTable('cards')
    .addColumn('article', 'text', column => column.primaryKey())
    .addColumn('seq', 'integer', column => column.notNull())
    .addColumn('form', 'text', column => column.notNull())
    .addColumn('card', 'text', column => column.notNull())
    .execute()
}

/** In order: the record's version is how many of them it has had. */
export const MIGRATIONS: readonly Migration[] = [entries, cards]
