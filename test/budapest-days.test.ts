import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import type { Reading } from '#domain'
import { type FoldedRecord, openLedger, openMemoryStore } from '#ledger'
import { readInputs } from '#readout'
import { type DocketRow, docket } from '#views'
import { root } from './run-readout.ts'

// The Budapest story as the demonstration's dispatches tell it, read by the reader itself, day by day in October 2025.

const NOW = '2025-11-30'
const AT = '2025-11-30T00:00:00.000Z'
const DAYS = Array.from({ length: 11 }, (_, i) => `2025-10-${15 + i}`)
let readings: readonly Reading[] = []
let whole: FoldedRecord

async function recordOf(some: readonly Reading[]): Promise<FoldedRecord> {
  const ledger = await openLedger(openMemoryStore())
  await ledger.add(some, AT)
  return ledger.folded()
}

before(async () => {
  const folder = join(root, 'demo')
  const names = readdirSync(folder)
    .filter(name => name.startsWith('2025-'))
    .map(name => join(folder, name))
  const read: Reading[] = []
  for await (const outcome of readInputs({ names, given: {}, standardInput: process.stdin }))
    if (outcome.kind === 'read') read.push(outcome.reading)
  readings = read
  whole = await recordOf(readings)
})

for (const day of DAYS)
  test(`as of ${day} the docket is as if nothing later had been published`, async () => {
    const early = await recordOf(readings.filter(({ article }) => (article.published ?? '9999') <= day))
    const question = { now: NOW, asOf: day }
    assert.deepEqual(docket(whole, {}, question), docket(early, {}, question))
  })

/** The summit of the two presidents in Budapest as of a day; of several, the one told most often. */
function summit(day: string): DocketRow | undefined {
  const { rows } = docket(whole, { sides: ['Russia', 'United States'], place: 'Budapest' }, { now: NOW, asOf: day })
  const ofTwo = rows.filter(({ participants }) =>
    ['Trump', 'Putin'].every(name => participants.some(person => person.name.endsWith(name))),
  )
  return ofTwo.sort((a, b) => b.counts.documents - a.counts.documents)[0]
}

const says = (row: DocketRow | undefined, side: string): string | undefined =>
  row?.standings.find(({ voice }) => voice.kind === 'side' && voice.name === side)?.status

test('on the 15th nobody has spoken of it', () => assert.equal(summit('2025-10-15'), undefined))

test('by the 17th the United States has it scheduled, or agreed', () =>
  assert.ok(['scheduled', 'agreed'].includes(says(summit('2025-10-17'), 'United States') ?? '')))

test('on the 21st Russia denies that anything was fixed, and what had to come first is on hold', () => {
  const row = summit('2025-10-21')
  assert.equal(says(row, 'Russia'), 'denied')
  assert.equal(row?.disputed, true)
  assert.match(row?.waitsOn[0]?.label ?? '', /Rubio–Lavrov/)
})

test('on the 22nd the United States calls it off', () =>
  assert.equal(says(summit('2025-10-22'), 'United States'), 'called-off'))

test('on the 23rd Russia calls it postponed, and the two are in dispute', () => {
  const row = summit('2025-10-23')
  assert.deepEqual([says(row, 'Russia'), says(row, 'United States'), row?.disputed], ['postponed', 'called-off', true])
})
