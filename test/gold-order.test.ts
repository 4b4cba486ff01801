import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reading } from '#domain'
import { openLedger, openMemoryStore } from '#ledger'
import { readInputs } from '#readout'
import { docket, meeting } from '#views'
import { corporaFolder } from '../training/corpora.ts'

// The order in which real articles arrive decides nothing: shown over the labelled articles where they are at hand.

const folder = join(dirname(corporaFolder()), 'gold', 'articles')
const skip = !existsSync(folder) && 'the labelled articles are not here'
const ASKED = { now: '2026-01-01' }

async function readAll(): Promise<readonly Reading[]> {
  const names = readdirSync(folder).map(name => join(folder, name))
  const readings: Reading[] = []
  for await (const outcome of readInputs({ names, given: {}, standardInput: process.stdin }))
    if (outcome.kind === 'read') readings.push(outcome.reading)
  return readings
}

/** Everything that the docket and each meeting's page say, after these batches. */
async function told(batches: readonly (readonly Reading[])[]): Promise<string> {
  const ledger = await openLedger(openMemoryStore())
  for (const batch of batches) {
    await ledger.add(batch, '2026-01-01T00:00:00.000Z')
    await ledger.folded()
  }
  const record = await ledger.folded()
  const found = docket(record, {}, ASKED)
  return JSON.stringify([found, found.rows.map(({ id }) => meeting(record, id, ASKED))])
}

test('the labelled articles in any order, in any batches, some of them twice, give the same record', {
  skip,
}, async () => {
  const readings = await readAll()
  assert.ok(readings.length > 20)
  const atOnce = await told([readings])
  const order = fc.shuffledSubarray([...readings], { minLength: readings.length })
  const cuts = fc.array(fc.nat({ max: readings.length }), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(order, cuts, fc.nat({ max: 10 }), async (shuffled, ends, again) => {
      const edges = [...ends.sort((a, b) => a - b), shuffled.length]
      const batches = edges.map((end, i) => shuffled.slice(edges[i - 1] ?? 0, end))
      assert.equal(await told([...batches, shuffled.slice(0, again)]), atOnce)
    }),
    { numRuns: 15 },
  )
})
