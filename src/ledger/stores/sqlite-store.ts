import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { backup, DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { Failure } from '#domain'
import type { Keeping, Store } from '../store.ts'
import { MIGRATIONS } from './migrations.ts'
import { asSqliteDatabase } from './node-sqlite.ts'
import { forgetCards, fresherCards, keepCards, keptCards } from './sql-cards.ts'
import { appendEntries, entriesOfArticle, outlineEntries, readEntries, sizeOf } from './sql-entries.ts'
import { asFailure } from './sqlite-failure.ts'
import { findPassages, forgetPassages, keepPassages } from './sqlite-passages.ts'
import type { Tables } from './tables.ts'

/** "READ" in ASCII: marks the file as a record of Readout. */
const APPLICATION = 0x52454144

/** A store in one SQLite file, made where there is none. */
export async function openSqliteStore(file: string): Promise<Store> {
  const guard = <T>(work: () => Promise<T>): Promise<T> => work().catch(error => Promise.reject(asFailure(error, file)))
  const { native, db } = await guard(async () => open(file))
  return {
    append: drafts =>
      guard(async () => (drafts.length === 0 ? [] : alone(db, connection => appendEntries(connection, drafts)))),
    read: (after, limit) => guard(() => readEntries(db, after, limit)),
    ofArticle: article => guard(() => entriesOfArticle(db, article)),
    outline: (after, limit) => guard(() => outlineEntries(db, after, limit)),
    keep: cards =>
      guard(async () => {
        if (cards.length > 0) await alone(db, connection => keepAll(connection, cards))
      }),
    forget: () =>
      guard(() =>
        alone(db, async connection => {
          await forgetCards(connection)
          await forgetPassages(connection)
        }),
      ),
    find: query => guard(() => findPassages(db, query)),
    kept: (form, article, limit) => guard(() => keptCards(db, form, article, limit)),
    size: () => guard(() => sizeOf(db)),
    backup: target =>
      guard(async () => {
        if (existsSync(target)) throw new Failure('refused', `${target} is there already; name a file that is not.`)
        await backup(native, target)
      }),
    check: () => guard(async () => faultsOf(db)),
    room: () => guard(async () => roomAt(file)),
    close: () => guard(() => db.destroy()),
  }
}

async function keepAll(db: Kysely<Tables>, cards: readonly Keeping[]): Promise<void> {
  const fresh = await fresherCards(db, cards)
  await keepCards(db, fresh)
  await keepPassages(
    db,
    fresh.map(({ article }) => article),
    fresh.flatMap(({ passages }) => passages),
  )
}

type Opened = { readonly native: DatabaseSync; readonly db: Kysely<Tables> }

async function open(file: string): Promise<Opened> {
  const native = new DatabaseSync(file, { timeout: 10_000 })
  try {
    refuseStranger(native, file)
    native.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: asSqliteDatabase(native) }) })
    await migrate(db, native, file)
    return { native, db }
  } catch (error) {
    native.close()
    throw error
  }
}

function refuseStranger(native: DatabaseSync, file: string): void {
  const tables = native.prepare('select count(*) as n from sqlite_schema').get()
  const mark = native.prepare('pragma application_id').get()
  if (tables?.n !== 0 && mark?.application_id !== APPLICATION)
    throw new Failure('unsupported', `${file} is a database of another program; name another file for the record.`)
}

async function migrate(db: Kysely<Tables>, native: DatabaseSync, file: string): Promise<void> {
  const before = await versionOf(db)
  if (before > MIGRATIONS.length)
    throw new Failure(
      'unsupported',
      `${file} was written by a newer Readout (its version is ${before}, this program knows ${MIGRATIONS.length}); use the newer one.`,
    )
  if (before === MIGRATIONS.length) return
  if (before > 0) await backup(native, `${file}.version-${before}`)
  await alone(db, async connection => {
    // Another process may have been faster.
    const version = await versionOf(connection)
    for (const migration of MIGRATIONS.slice(version)) await migration(connection.withTables<never>(), 'sqlite')
    await sql`create table if not exists record (version integer not null)`.execute(connection)
    await sql`delete from record`.execute(connection)
    await sql`insert into record (version) values (${MIGRATIONS.length})`.execute(connection)
    await sql.raw(`pragma application_id = ${APPLICATION}`).execute(connection)
  })
}

async function versionOf(db: Kysely<Tables>): Promise<number> {
  const tables = await sql<{ name: string }>`select name from sqlite_schema where name = 'record'`.execute(db)
  if (tables.rows.length === 0) return 0
  return (await db.selectFrom('record').select('version').executeTakeFirst())?.version ?? 0
}

/** Does something as the only writer, all of it or none. */
function alone<T>(db: Kysely<Tables>, work: (connection: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async connection => {
    await sql`begin immediate`.execute(connection)
    try {
      const result = await work(connection)
      await sql`commit`.execute(connection)
      return result
    } catch (error) {
      // A full disk has rolled back by itself; then there is nothing left to roll back.
      await sql`rollback`.execute(connection).catch(() => {})
      throw error
    }
  })
}

async function roomAt(file: string): Promise<number> {
  const { bavail, bsize } = await statfs(file)
  return bavail * bsize
}

async function faultsOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  return rows.map(row => row.integrity_check).filter(line => line !== 'ok')
}
