import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Article, Failure, type Reading } from '#domain'
import { openLedger } from './open-ledger.ts'
import { type Rereading, reread } from './reread.ts'
import { numbered } from './stores/crash-writer.ts'
import { openMemoryStore } from './stores/memory-store.ts'

const AT = '2025-11-01T00:00:00.000Z'
const OLD = [0, 1, 2].map(numbered)
const READER = { version: '1.1.0', models: {} }

/** A reader that finds no meeting any more in article 1, and fails at article 2. */
async function read(article: Article): Promise<Reading | Failure> {
  const [, one, two] = OLD
  if (article.id === two!.article.id) return new Failure('unreadable', 'It cannot be read.')
  const old = OLD.find(reading => reading.article.id === article.id)!
  return { ...old, reader: READER, meetings: article.id === one!.article.id ? [] : old.meetings }
}

const how = (isDry: boolean): Rereading => ({
  reader: READER,
  read,
  languages: new Set(['en']),
  now: () => '2025-11-02T00:00:00.000Z',
  isDry,
})

async function run(ledger: Awaited<ReturnType<typeof openLedger>>, isDry: boolean) {
  const outcomes: string[] = []
  const reading = reread(ledger, how(isDry))
  for (let step = await reading.next(); ; step = await reading.next()) {
    if (step.done) return { outcomes: outcomes.sort(), ...step.value }
    outcomes.push(step.value.failure?.message ?? 'read')
  }
}

const accounts = (record: { readonly meetings: ReadonlyMap<string, { readonly accounts: readonly unknown[] }> }) =>
  [...record.meetings.values()].map(meeting => meeting.accounts.length)

test('a dry run tells what would be and records nothing; the real one comes to the same, once', async () => {
  const ledger = await openLedger(openMemoryStore())
  await ledger.add(OLD, AT)
  const dry = await run(ledger, true)
  assert.deepEqual([dry.outcomes, accounts(dry.record)], [['It cannot be read.', 'read', 'read'], [2]])
  assert.deepEqual(accounts(await ledger.folded()), [3])
  const real = await run(ledger, false)
  assert.deepEqual([real.outcomes, accounts(real.record)], [dry.outcomes, [2]])
  assert.deepEqual(accounts(await ledger.folded(AT)), [3])
  const again = await run(ledger, false)
  assert.deepEqual(again.outcomes, ['It cannot be read.'])
})

test('what a newer reader read is left alone, and so is what is in another language', async () => {
  const ledger = await openLedger(openMemoryStore())
  await ledger.add([{ ...OLD[0]!, reader: { version: '1.10.0', models: {} } }], AT)
  await ledger.take([{ ...OLD[1]!.article, language: 'fr' }], AT)
  const { outcomes, kept } = await run(ledger, false)
  assert.deepEqual([outcomes, kept], [[], 1])
})

test('an article that was taken in and not read is read', async () => {
  const ledger = await openLedger(openMemoryStore())
  await ledger.take([OLD[0]!.article], AT)
  assert.deepEqual((await run(ledger, false)).outcomes, ['read'])
  assert.deepEqual(accounts(await ledger.folded()), [1])
})
