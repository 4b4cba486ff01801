import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openLedger } from '../open-ledger.ts'
import { killOnce, meetingsOf, startWriter, undisturbed } from './crash-rounds.ts'
import { openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-crash-'))
after(() => rmSync(folder, { recursive: true }))
/** `bench/crash.ts` kills a hundred times. */
const ROUNDS = 4

test(`killed ${ROUNDS} times at random moments, a record loses nothing it had acknowledged and keeps nothing by half`, async () => {
  const file = join(folder, 'killed.readout')
  let next = 0
  for (let round = 0; round < ROUNDS; round++) {
    const { kept, faults } = await killOnce(file, next)
    assert.deepEqual(faults, [])
    next = kept
  }
})

test('two programs may add at once', async () => {
  const file = join(folder, 'shared.readout')
  const writers = [startWriter(file, 0, 60), startWriter(file, 30, 60)]
  const codes = await Promise.all(writers.map(async ({ child }) => (await once(child, 'close'))[0]))
  assert.deepEqual(codes, [0, 0], writers.map(({ errors }) => errors()).join('\n'))
  const ledger = await openLedger(await openSqliteStore(file))
  assert.equal(meetingsOf(await ledger.folded()), await undisturbed(90))
  assert.ok((await ledger.doctor('2025-12-01T00:00:00.000Z')).every(({ ok }) => ok))
  await ledger.close()
})
