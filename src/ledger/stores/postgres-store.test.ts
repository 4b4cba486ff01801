import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { FoldedRecord } from '../folded.ts'
import { canonicalJson } from '../hash.ts'
import { openLedger } from '../open-ledger.ts'
import { EVERYTHING } from '../search/match.ts'
import { numbered } from './crash-writer.ts'
import { type Cluster, startCluster, whyNoPostgres } from './postgres-cluster.ts'
import { openPostgresStore } from './postgres-store.ts'
import { openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-postgres-test-'))
after(() => rmSync(folder, { recursive: true }))
const at = '2025-11-01T00:00:00.000Z'
const QUERY = { match: EVERYTHING, kinds: ['statement'], offset: 0, limit: 10 } as const
const some = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => numbered(from + i))
const told = ({ meetings }: FoldedRecord): string => canonicalJson([...meetings.values()])

async function run(address: string, sql: string): Promise<void> {
  const client = new pg.Client(address)
  await client.connect()
  await client.query(sql)
  await client.end()
}

test('a server that is not there, or no database of that name, is said in a sentence without the password', async () => {
  await assert.rejects(openPostgresStore('postgres://me:secret@127.0.0.1:9/none'), {
    kind: 'network',
    message: 'postgres://me@127.0.0.1:9/none cannot be reached; check its address and that the server runs.',
  })
})

const skip = whyNoPostgres() ?? false
let cluster: Cluster
before(async () => {
  if (!skip) cluster = await startCluster()
})
after(() => cluster?.stop())

test('a record in PostgreSQL is found again as it was left, and whole', { skip }, async () => {
  const address = await cluster.newDatabase()
  const ledger = await openLedger(await openPostgresStore(address))
  await ledger.add(some(0, 20), at)
  const left = told(await ledger.folded())
  await ledger.close()
  const again = await openLedger(await openPostgresStore(address))
  assert.equal(told(await again.folded()), left)
  assert.deepEqual(
    (await again.doctor(at)).filter(({ ok }) => !ok),
    [],
  )
  assert.equal((await again.find(QUERY)).total, 20)
  await again.close()
})

test('a record in PostgreSQL takes in from several programs at once', { skip }, async () => {
  const address = await cluster.newDatabase()
  const ledgers = await Promise.all(Array.from({ length: 4 }, async () => openLedger(await openPostgresStore(address))))
  await Promise.all(ledgers.flatMap((ledger, i) => some(i * 5, i * 5 + 10).map(reading => ledger.add([reading], at))))
  const records = await Promise.all(ledgers.map(ledger => ledger.folded()))
  assert.deepEqual(new Set(records.map(({ articles }) => articles.size)), new Set([25]))
  assert.equal(new Set(records.map(told)).size, 1)
  assert.deepEqual(
    (await ledgers[0]!.doctor(at)).filter(({ ok }) => !ok),
    [],
  )
  await Promise.all(ledgers.map(ledger => ledger.close()))
})

test('a record in PostgreSQL is backed up to a file that is a record of its own', { skip }, async () => {
  const ledger = await openLedger(await openPostgresStore(await cluster.newDatabase()))
  await ledger.add(some(0, 5), at)
  const file = join(folder, 'copy.sqlite')
  await ledger.backup(file)
  const copy = await openLedger(await openSqliteStore(file))
  assert.equal(told(await copy.folded()), told(await ledger.folded()))
  assert.deepEqual(
    (await copy.doctor(at)).filter(({ ok }) => !ok),
    [],
  )
  await assert.rejects(ledger.backup(file), { kind: 'refused', message: /is there already/ })
  await Promise.all([copy.close(), ledger.close()])
})

test('a record in PostgreSQL is not made among the tables of another program', { skip }, async () => {
  const address = await cluster.newDatabase()
  await run(address, 'create table entries (x text)')
  await assert.rejects(openPostgresStore(address), { kind: 'unsupported', message: /tables of another program/ })
})

test('a record in PostgreSQL that a newer Readout wrote is refused, and an altered entry is seen', {
  skip,
}, async () => {
  const address = await cluster.newDatabase()
  const ledger = await openLedger(await openPostgresStore(address))
  await ledger.add(some(0, 3), at)
  await run(address, "update entries set at = '2020-01-01T00:00:00.000Z' where seq = 2")
  assert.match((await ledger.doctor(at)).find(({ ok }) => !ok)?.what ?? '', /^Entry 2 is not the one/)
  await ledger.close()
  await run(address, 'update record set version = 999')
  await assert.rejects(openPostgresStore(address), { kind: 'unsupported', message: /a newer Readout/ })
})

for (const [version, gone] of [
  [1, 'drop table cards; drop table passages'],
  [2, "update cards set form = '2'; drop table passages"],
] as const)
  test(`a record in PostgreSQL of version ${version} becomes one of this version, and its entries are kept beside it`, {
    skip,
  }, async () => {
    const address = await cluster.newDatabase()
    const ledger = await openLedger(await openPostgresStore(address))
    await ledger.add(some(0, 3), at)
    const left = told(await ledger.folded())
    await ledger.close()
    await run(address, `${gone}; update record set version = ${version}`)
    const opened = await openLedger(await openPostgresStore(address))
    assert.equal(told(await opened.folded()), left)
    assert.equal((await opened.find(QUERY)).total, 3)
    await opened.close()
    await run(address, `select body from entries_of_version_${version} where seq = 6`)
  })
