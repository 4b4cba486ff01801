import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '#domain'
import { oneReading } from '../ledger/reading-fixtures.ts'
import { article } from './article.ts'
import { meeting } from './meeting.ts'
import { markGone, markGoneInStory, newerVersions, newestVersions } from './versions.ts'
import { ledgerOf } from './view-fixtures.ts'

const at = (reading: Reading, published = reading.article.published): Reading => ({
  ...reading,
  article: { ...reading.article, ...(published && { published }), url: 'https://post.example/summit' },
})
const MORNING = at(
  oneReading(`
2025-10-21 Evening Post
  M summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    scheduled Donald Trump/US: It stands.
    denied Dmitry Peskov/RU: Nothing was "ever" fixed.`),
)
const EVENING = at(
  oneReading(`
2025-10-21 Evening Post
  M summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    denied Dmitry Peskov/RU: Nothing was “ever” fixed.`),
)
const NOW = { now: '2025-11-01' }

test('of two versions of an address the older says which of its words are gone; the newer, that there is an older', async () => {
  const ledger = await ledgerOf([MORNING])
  await ledger.add([EVENING], '2025-12-05T00:00:00.000Z')
  const record = await ledger.folded()
  const texts = new Map([MORNING, EVENING].map(reading => [reading.article.id, reading.article.text]))
  const told = (reading: Reading) => {
    const answer = article(record, reading.article.id, reading, NOW)!
    const versions = markGone(answer, new Map(newerVersions(answer).map(id => [id, texts.get(id)!]))).versions
    return versions.map(({ article: id, isNewer, gone }) => [id, isNewer, gone.map(({ words }) => words)])
  }
  assert.deepEqual(told(MORNING), [[EVENING.article.id, true, ['It stands.']]])
  assert.deepEqual(told(EVENING), [[MORNING.article.id, false, []]])
  const answer = meeting(record, [...record.meetings.keys()][0]!, NOW)!
  const newest = newestVersions(record, answer, NOW)
  const { story } = markGoneInStory(answer, newest, texts)
  assert.deepEqual(
    story.map(({ evidence, gone }) => [evidence.words, gone ?? null]),
    [
      ['Nothing was “ever” fixed.', null],
      ['It stands.', EVENING.article.id],
      ['Nothing was "ever" fixed.', null],
    ],
  )
})

test('as known before the newer version was learnt, nothing is gone', async () => {
  const ledger = await ledgerOf([MORNING])
  await ledger.add([EVENING], '2025-12-05T00:00:00.000Z')
  const record = await ledger.folded('2025-12-04T00:00:00.000Z')
  const answer = meeting(record, [...record.meetings.keys()][0]!, NOW)!
  assert.equal(newestVersions(record, answer, NOW).size, 0)
  assert.deepEqual(article(record, MORNING.article.id, MORNING, NOW)?.versions, [])
})

test('which version is newer is told by the day of publication, then by which was learnt first', async () => {
  const later = at(EVENING, '2025-10-22')
  const ledger = await ledgerOf([later])
  await ledger.add([MORNING], '2025-12-05T00:00:00.000Z')
  const record = await ledger.folded()
  assert.deepEqual(
    article(record, MORNING.article.id, MORNING, NOW)?.versions.map(({ isNewer }) => isNewer),
    [true],
  )
  const asOf = { ...NOW, asOf: '2025-10-21' }
  assert.deepEqual(article(record, MORNING.article.id, MORNING, asOf)?.versions, [])
})
