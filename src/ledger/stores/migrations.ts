import { type Kysely, sql } from 'kysely'

/** One step of the tables' history. Steps are never changed once released; a new shape is a new step. */
export type Migration = (db: Kysely<never>, database: 'sqlite' | 'postgres') => Promise<void>

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

// 3: what a search finds.
const passages: Migration = async (db, database) => {
  await db.schema
    .createTable('passages')
    .addColumn('id', database === 'sqlite' ? 'integer' : 'bigint', column => column.primaryKey())
    .addColumn('nth', 'integer', column => column.notNull().unique())
    .addColumn('article', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('key', 'text', column => column.notNull())
    .addColumn('day', 'text')
    .addColumn('shown', 'text', column => column.notNull())
    .addColumn('learnt', 'text', column => column.notNull())
    .addColumn('until', 'text')
    .execute()
  await db.schema.createIndex('passages_by_article').on('passages').column('article').execute()
  if (database === 'sqlite')
    await sql`create virtual table passage_words using fts5 (words, source, side, place, status, kind,
      content = '', contentless_delete = 1, tokenize = 'ascii')`.execute(db)
  else {
    await sql`alter table passages add column words tsvector not null`.execute(db)
    await sql`create index passages_by_words on passages using gin (words)`.execute(db)
  }
}

/** In order: the record's version is how many of them it has had. */
export const MIGRATIONS: readonly Migration[] = [entries, cards, passages]
