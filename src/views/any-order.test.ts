import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reading } from '#domain'
import { type FoldedRecord, type Ledger, openLedger, openMemoryStore } from '#ledger'
import { anyReadings } from '../ledger/reading-arbitrary.ts'
import type { DocketQuery } from './answers.ts'
import { docket } from './docket.ts'
import { meeting } from './meeting.ts'
import type { Question } from './question.ts'

const AT = '2025-11-01T00:00:00.000Z'
const ASKED: Question = { now: '2025-11-01' }
const RUNS = { numRuns: 300 }

const QUERIES: readonly DocketQuery[] = [
  { disputed: true },
  { sides: ['Russia'], sort: 'window' },
  { statuses: ['postponed', 'held'], sort: 'label', offset: 1, limit: 2 },
]

/** Everything that the docket and each meeting's page say. */
function allTold(record: FoldedRecord, question: Question): string {
  const found = docket(record, {}, question)
  const narrowed = QUERIES.map(query => docket(record, query, question))
  return JSON.stringify([found, narrowed, found.rows.map(({ id }) => meeting(record, id, question))], null, 1)
}

async function ledgerFed(
  batches: readonly (readonly Reading[])[],
  look: (ledger: Ledger) => Promise<void> = async () => {},
) {
  const ledger = await openLedger(openMemoryStore())
  for (const batch of batches) {
    await ledger.add(batch, AT)
    await look(ledger)
  }
  return ledger
}

test('any order and any batches of the same articles give the same record', async () => {
  const shuffled = anyReadings.chain(readings =>
    fc.record({
      readings: fc.constant(readings),
      order: fc.shuffledSubarray([...readings], { minLength: readings.length }),
      cuts: fc.array(fc.nat({ max: readings.length }), { maxLength: 4 }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ({ readings, order, cuts }) => {
      const atOnce = await ledgerFed([readings])
      const ends = [...cuts.sort((a, b) => a - b), order.length]
      const batches = ends.map((end, i) => order.slice(ends[i - 1] ?? 0, end))
      // Somebody looks between the batches, so that the record and its answers go on from there.
      const bitByBit = await ledgerFed(batches, async ledger => void allTold(await ledger.folded(), ASKED))
      assert.equal(allTold(await bitByBit.folded(), ASKED), allTold(await atOnce.folded(), ASKED))
    }),
    RUNS,
  )
})

test('the same articles once more change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyReadings, async readings => {
      const ledger = await ledgerFed([readings])
      const before = allTold(await ledger.folded(), ASKED)
      const again = await ledger.add(readings, '2025-11-02T00:00:00.000Z')
      assert.deepEqual([again.taken, again.read], [[], []])
      assert.equal(allTold(await ledger.folded(), ASKED), before)
    }),
    RUNS,
  )
})

test('as of a day, the record is as if nothing later had been published', async () => {
  const asked = fc.tuple(anyReadings, fc.integer({ min: 1, max: 28 }))
  await fc.assert(
    fc.asyncProperty(asked, async ([readings, n]) => {
      const asOf = `2025-10-${String(n).padStart(2, '0')}`
      const all = await ledgerFed([readings])
      const early = await ledgerFed([readings.filter(({ article }) => (article.published ?? '9999') <= asOf)])
      const question = { ...ASKED, asOf }
      assert.equal(allTold(await all.folded(), question), allTold(await early.folded(), question))
    }),
    RUNS,
  )
})

test('as known at a moment, the record is as it was then', async () => {
  await fc.assert(
    fc.asyncProperty(anyReadings, fc.nat({ max: 12 }), async (readings, cut) => {
      const ledger = await ledgerFed([readings.slice(0, cut)])
      const then = allTold(await ledger.folded(), ASKED)
      await ledger.add(readings.slice(cut), '2025-11-03T00:00:00.000Z')
      const known = await ledger.folded('2025-11-02T00:00:00.000Z')
      assert.equal(allTold({ ...known, knownAt: null }, ASKED), then)
    }),
    RUNS,
  )
})
