import { Kysely, PostgresDialect, sql } from 'kysely'
import { Failure } from '#domain'
import type { Keeping, Store } from '../store.ts'
import { copyEntries } from './copy-entries.ts'
import { MIGRATIONS } from './migrations.ts'
import { asPostgresFailure, shownAddress } from './postgres-failure.ts'
import { findPassages, forgetPassages, keepPassages } from './postgres-passages.ts'
import { forgetCards, fresherCards, keepCards, keptCards } from './sql-cards.ts'
import { appendEntries, entriesOfArticle, outlineEntries, readEntries, sizeOf } from './sql-entries.ts'
import type { Tables } from './tables.ts'

/** Connections at once: questions wait for each other no longer than need be, and a server has enough for many programs. */
const CONNECTIONS = 4
const OLDEST_SERVER = 150_000

/** A store in a PostgreSQL database (15 or newer), whose tables are made where there are none. */
export async function openPostgresStore(address: string): Promise<Store> {
  const record = shownAddress(address)
  const guard = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch(error => Promise.reject(asPostgresFailure(error, record)))
  const db = await guard(() => open(address, record))
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
    kept: (form, article, limit) => guard(() => keptCards(db, form, article, limit)),
    forget: () =>
      guard(() =>
        alone(db, async connection => {
          await forgetCards(connection)
          await forgetPassages(connection)
        }),
      ),
    find: query => guard(() => findPassages(db, query)),
    size: () => guard(() => sizeOf(db)),
    backup: target => guard(() => copyEntries((after, limit) => readEntries(db, after, limit), target)),
    check: () => guard(async () => faultsOf(db)),
    room: async () => null,
    close: () => guard(() => db.destroy()),
  }
}

async function open(address: string, record: string): Promise<Kysely<Tables>> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    application_name: 'readout',
  })
  // A connection that breaks while nobody uses it is made anew when somebody does.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await refuseOldServer(db, record)
    await migrate(db, record)
    return db
  } catch (error) {
    await db.destroy()
    throw error
  }
}

async function refuseOldServer(db: Kysely<Tables>, record: string): Promise<void> {
  const { rows } = await sql<{ version: string; encoding: string }>`select
    current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`.execute(db)
  const [server] = rows
  if (Number(server?.version) < OLDEST_SERVER)
    throw new Failure('unsupported', `${record} runs a PostgreSQL older than 15; Readout needs 15 or newer.`)
  if (server?.encoding !== 'UTF8')
    throw new Failure('unsupported', `${record} is encoded in ${server?.encoding}; make a database with encoding UTF8.`)
}

async function migrate(db: Kysely<Tables>, record: string): Promise<void> {
  if ((await versionOf(db)) === MIGRATIONS.length) return
  await alone(db, async connection => {
    const before = await versionOf(connection)
    if (before > MIGRATIONS.length)
      throw new Failure(
        'unsupported',
        `${record} was written by a newer Readout (its version is ${before}, this program knows ${MIGRATIONS.length}); use the newer one.`,
      )
    // Everything else can be made from the entries.
    if (before > 0 && before < MIGRATIONS.length)
      await sql`create table ${sql.table(`entries_of_version_${before}`)} as table entries`.execute(connection)
    for (const migration of MIGRATIONS.slice(before)) await migration(connection.withTables<never>(), 'postgres')
    await sql`create table if not exists record (version integer not null)`.execute(connection)
    await sql`delete from record`.execute(connection)
    await sql`insert into record (version) values (${MIGRATIONS.length})`.execute(connection)
  })
}

// Looked up as rows, which every transaction sees as they are, where PostgreSQL's own look-up of names may lag behind.
async function versionOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relname in ('record', 'entries') and relnamespace = current_schema()::regnamespace`.execute(db)
  const names = rows.map(({ name }) => name)
  if (names.includes('record'))
    return (await db.selectFrom('record').select('version').executeTakeFirst())?.version ?? 0
  if (!names.includes('entries')) return 0
  throw new Failure('unsupported', 'The database holds tables of another program; name another one for the record.')
}

/** "READ" in ASCII: whoever writes to a record holds this lock until it is on disk. */
const WRITING = 0x52454144

/** Does something as the only writer, all of it or none. */
function alone<T>(db: Kysely<Tables>, work: (connection: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async connection => {
    await sql`set local synchronous_commit = on`.execute(connection)
    await sql`select pg_advisory_xact_lock(${WRITING}, hashtext(current_schema()))`.execute(connection)
    return work(connection)
  })
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

/** PostgreSQL keeps its own files whole; what can be seen from here is whether numbers are missing. */
async function faultsOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{
    n: string
    last: number | null
  }>`select count(*) as n, max(seq) as last from entries`.execute(db)
  const [counted] = rows
  const last = counted?.last ?? 0
  return Number(counted?.n ?? 0) === last ? [] : [`Of ${last} entries, ${counted?.n} are there.`]
}
