import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLedger } from './open-ledger.ts'
import { readings } from './reading-fixtures.ts'
import { openMemoryStore } from './stores/memory-store.ts'

const MONDAY = '2025-10-20T08:00:00.000Z'
const TUESDAY = '2025-10-21T08:00:00.000Z'
const WEDNESDAY = '2025-10-22T08:00:00.000Z'
const [first, second, undated] = readings(`
2025-10-16 Morning Wire
  M summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    agreed Donald Trump/US: We shall meet.
2025-10-18 Evening Post
  M summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    doubtful Dmitry Peskov/RU said 2025-10-17: We shall see.
    scheduled Donald Trump/US: It stands.
- Harbour Gazette
  M summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    called-off Donald Trump/US: It is off.`)

const openFilled = async () => {
  const ledger = await openLedger(openMemoryStore())
  await ledger.add([first!], MONDAY)
  await ledger.add([second!, undated!], TUESDAY)
  return ledger
}

test('an article taken in and read later counts as learnt when it was taken in', async () => {
  const ledger = await openLedger(openMemoryStore())
  const { id } = first!.article
  assert.deepEqual(await ledger.take([first!.article], MONDAY), { taken: [id], known: [] })
  assert.deepEqual(await ledger.unread([id, 'unknown'], '1.0.0'), [id, 'unknown'])
  assert.equal(await ledger.reading(id), null)
  assert.equal((await ledger.article(id))?.text, first!.article.text)
  assert.deepEqual(await ledger.add([first!], TUESDAY), { taken: [], known: [id], read: [id] })
  assert.deepEqual(await ledger.unread([id], '1.0.0'), [])
  assert.deepEqual(await ledger.unread([id], '1.1.0'), [id])
  assert.deepEqual(await ledger.reading(id), first)
  assert.equal((await ledger.folded()).articles.get(id)?.learnt, MONDAY)
})

test('as known at a moment, nothing learnt later is there', async () => {
  const ledger = await openFilled()
  const monday = await ledger.folded(MONDAY)
  assert.deepEqual([...monday.articles.keys()], [first!.article.id])
  assert.equal([...monday.meetings.values()][0]!.accounts.length, 1)
  assert.equal((await ledger.folded('2025-10-19T00:00:00.000Z')).meetings.size, 0)
  assert.equal(await ledger.reading(second!.article.id, MONDAY), null)
  assert.equal((await ledger.statements({ knownAt: MONDAY })).length, 1)
  await ledger.correct(
    { by: 'A. Editor', because: 'a test', change: { kind: 'dismiss', what: `folding:${second!.article.id}` } },
    WEDNESDAY,
  )
  assert.equal((await ledger.folded(TUESDAY)).corrections.length, 0)
})

test('an article without a date had been published once it was learnt, and not before', async () => {
  const record = await (await openFilled()).folded()
  assert.equal(record.asOf('2025-10-20').articles.has(undated!.article.id), false)
  assert.equal(record.asOf('2025-10-21').articles.has(undated!.article.id), true)
})

test('statements are found by source, side and day, newest first', async () => {
  const ledger = await openFilled()
  const words = async (query: Parameters<typeof ledger.statements>[0]) =>
    (await ledger.statements(query)).map(({ content }) => content.map(part => part.words).join(' '))
  assert.deepEqual(await words({}), ['It stands.', 'We shall see.', 'We shall meet.', 'It is off.'])
  assert.deepEqual(await words({ limit: 2 }), ['It stands.', 'We shall see.'])
  assert.deepEqual(await words({ source: 'dmitry PÉSKOV' }), ['We shall see.'])
  assert.deepEqual(await words({ side: 'United States', from: '2025-10-17' }), ['It stands.'])
  assert.deepEqual(await words({ to: '2025-10-17' }), ['We shall see.', 'We shall meet.'])
  assert.deepEqual(await words({ asOf: '2025-10-17' }), ['We shall meet.'])
})

test('a preview shows what other readings would make of the record, and records nothing', async () => {
  const ledger = await openFilled()
  const newer = { ...second!, reader: { version: '1.1.0', models: {} }, meetings: [] }
  const preview = await ledger.preview([newer], WEDNESDAY)
  assert.equal([...preview.meetings.values()][0]!.accounts.length, 2)
  assert.equal([...(await ledger.folded()).meetings.values()][0]!.accounts.length, 3)
  await ledger.add([newer], WEDNESDAY)
  const after = await ledger.folded()
  assert.deepEqual([...after.meetings.values()], [...preview.meetings.values()])
})
