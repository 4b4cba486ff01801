import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { canonicalJson } from '../hash.ts'
import { openLedger } from '../open-ledger.ts'
import { EVERYTHING } from '../search/match.ts'
import { numbered } from './crash-writer.ts'
import { openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-sqlite-'))
after(() => rmSync(folder, { recursive: true }))
const at = '2025-11-01T00:00:00.000Z'
const QUERY = { match: EVERYTHING, kinds: ['statement'], offset: 0, limit: 10 } as const

/** A record of some articles in a file of this name. */
async function recordAt(name: string, articles = 3) {
  const file = join(folder, name)
  const ledger = await openLedger(await openSqliteStore(file))
  await ledger.add(
    Array.from({ length: articles }, (_, n) => numbered(n)),
    at,
  )
  return { file, ledger }
}

function tamper(file: string, sql: string): void {
  const db = new DatabaseSync(file)
  db.exec(sql)
  db.close()
}

test('a record is found again where it was left', async () => {
  const { file, ledger } = await recordAt('again')
  await ledger.close()
  const again = await openLedger(await openSqliteStore(file))
  assert.equal((await again.folded()).articles.size, 3)
  await again.close()
})

test('another program’s file is left alone', async () => {
  const file = join(folder, 'foreign')
  tamper(file, 'create table kept (x)')
  await assert.rejects(openSqliteStore(file), { kind: 'unsupported', message: /database of another program/ })
  const text = join(folder, 'text')
  writeFileSync(text, 'no database at all, but long enough to look like something '.repeat(20))
  await assert.rejects(openSqliteStore(text), { kind: 'unsupported', message: /not a record of Readout/ })
})

test('a record of a newer Readout is refused with what to do', async () => {
  const { file, ledger } = await recordAt('newer')
  await ledger.close()
  tamper(file, 'update record set version = 999')
  await assert.rejects(openSqliteStore(file), {
    kind: 'unsupported',
    message: /written by a newer Readout.*use the newer one/,
  })
})

test('a folder that is missing is said to be', async () => {
  await assert.rejects(openSqliteStore(join(folder, 'no', 'such')), {
    kind: 'storage',
    message: /check that its folder exists/,
  })
})

// The superuser may write everywhere.
test('a folder that cannot be written to is said to be', { skip: process.getuid?.() === 0 }, async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0o500)
  await assert.rejects(openSqliteStore(join(closed, 'record')), { kind: 'storage' })
  chmodSync(closed, 0o700)
})

test('a backup of a record in use is a whole record', async () => {
  const { ledger } = await recordAt('in-use', 20)
  const copy = join(folder, 'copy')
  await ledger.backup(copy)
  await ledger.add([numbered(99)], at)
  const opened = await openLedger(await openSqliteStore(copy))
  assert.equal((await opened.folded()).articles.size, 20)
  assert.ok((await opened.doctor(at)).every(({ ok }) => ok))
  await assert.rejects(ledger.backup(copy), { kind: 'refused', message: /is there already/ })
  await Promise.all([opened.close(), ledger.close()])
})

for (const [what, sql] of [
  ['an altered entry', "update entries set body = replace(body, '2th', '9th') where seq = 5"],
  ['a dropped entry', 'delete from entries where seq = 3'],
  [
    'entries that changed places',
    'update entries set seq = case seq when 3 then 4 else 3 end + 100 where seq in (3, 4); update entries set seq = seq - 100 where seq > 100',
  ],
  ['a moment that was moved', "update entries set at = '2020-01-01T00:00:00.000Z' where seq = 1"],
] as const)
  test(`doctor sees ${what}`, async () => {
    const { file, ledger } = await recordAt(`tampered ${what}`)
    assert.ok((await ledger.doctor(at)).every(({ ok }) => ok))
    await ledger.close()
    tamper(file, sql)
    const opened = await openLedger(await openSqliteStore(file))
    const faults = (await opened.doctor(at)).filter(({ ok }) => !ok)
    assert.match(faults[0]?.what ?? '', /^Entry \d+ is not the one that was appended/)
    assert.ok(faults[0]?.todo)
    await opened.close()
  })

test('what one program adds, another that has the record open sees', async () => {
  const { file, ledger } = await recordAt('both')
  const other = await openLedger(await openSqliteStore(file))
  assert.equal((await other.folded()).articles.size, 3)
  await ledger.add([numbered(7)], at)
  assert.equal((await other.folded()).articles.size, 4)
  await Promise.all([ledger.close(), other.close()])
  assert.equal(existsSync(`${file}-wal`), false)
})

test('kept cards that are of another form, or gone, are made again', async () => {
  const { file, ledger } = await recordAt('kept')
  const told = canonicalJson([...(await ledger.folded()).meetings.values()])
  await ledger.close()
  for (const harm of ["update cards set form = 'old', card = '{}'", 'delete from cards']) {
    tamper(file, harm)
    const again = await openLedger(await openSqliteStore(file))
    assert.equal(canonicalJson([...(await again.folded()).meetings.values()]), told)
    await again.close()
  }
})

test('doctor sees a kept card that its entries do not give', async () => {
  const { file, ledger } = await recordAt('wrong card')
  await ledger.folded()
  await ledger.close()
  tamper(file, 'update cards set card = replace(card, \'"scheduled"\', \'"postponed"\')')
  const opened = await openLedger(await openSqliteStore(file))
  const faults = (await opened.doctor(at)).filter(({ ok }) => !ok)
  assert.match(faults[0]?.what ?? '', /differ from those folded afresh/)
  await opened.mend()
  assert.deepEqual(
    (await opened.doctor(at)).filter(({ ok }) => !ok),
    [],
  )
  await opened.close()
})

test('doctor sees articles that no search finds; mended, all are found', async () => {
  const { file, ledger } = await recordAt('unfound')
  await ledger.folded()
  await ledger.close()
  tamper(file, "delete from passages where nth = (select min(nth) from passages where kind = 'article')")
  const opened = await openLedger(await openSqliteStore(file))
  const faults = (await opened.doctor(at)).filter(({ ok }) => !ok)
  assert.equal(faults[0]?.what, 'Searches do not find 1 of the 3 articles.')
  await opened.mend()
  assert.ok((await opened.doctor(at)).every(({ ok }) => ok))
  assert.equal((await opened.find(QUERY)).total, 3)
  await opened.close()
})

// The tables as earlier versions made them.
const ENTRIES = `create table entries (seq integer primary key, id text not null unique, at text not null,
  kind text not null, article text, hash text not null, body text not null);
  create index entries_by_article on entries (article, seq)`
const CARDS = `create table cards (article text primary key, seq integer not null, form text not null, card text not null)`

for (const [version, tables] of [
  [1, [ENTRIES]],
  [2, [ENTRIES, CARDS]],
] as const)
  test(`a record of version ${version} becomes one of this version, and is kept as it was beside it`, async () => {
    const { file: new_, ledger } = await recordAt(`new-${version}`)
    const told = canonicalJson([...(await ledger.folded()).meetings.values()])
    await ledger.close()
    const file = join(folder, `version-${version}`)
    tamper(
      file,
      `${tables.join(';')}; create table record (version integer not null); insert into record values (${version});
       attach '${new_}' as new; insert into entries select * from new.entries; detach new;
       pragma application_id = 0x52454144; pragma journal_mode = wal`,
    )
    const opened = await openLedger(await openSqliteStore(file))
    assert.equal(canonicalJson([...(await opened.folded()).meetings.values()]), told)
    assert.ok((await opened.doctor(at)).every(({ ok }) => ok))
    assert.equal((await opened.find(QUERY)).total, 3)
    await opened.close()
    const kept = new DatabaseSync(`${file}.version-${version}`)
    assert.deepEqual({ ...kept.prepare('select version from record').get() }, { version })
    assert.equal(kept.prepare('select count(*) as n from entries').get()?.n, 6)
    kept.close()
  })
