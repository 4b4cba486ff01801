import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readings } from '../ledger/reading-fixtures.ts'
import { meeting } from './meeting.ts'
import { recordWith } from './view-fixtures.ts'

const NOW = { now: '2025-11-01' }
const CHAIN = `
2025-10-20 Morning Wire
  CALL call: Marco Rubio/US, Sergey Lavrov/RU
    mooted press: A call may come first.
  RL ministerial: Marco Rubio/US, Sergey Lavrov/RU after CALL
    agreed press: The ministers are to meet.
  BUD summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary after RL
    agreed press: The presidents are to meet.
2025-10-21 Evening Post
  RL ministerial: Marco Rubio/US, Sergey Lavrov/RU
    called-off Marco Rubio/US: We shall not meet.
  BUD summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary after RL
    doubtful press: That leaves it in doubt.`

test('the chain of what a meeting waits on is followed to its end, and shows which link has fallen', async () => {
  const record = await recordWith(readings(CHAIN))
  const summit = [...record.meetings.values()].find(({ kind }) => kind === 'summit')!
  const { chain, waitsOn } = meeting(record, summit.id, NOW)!
  assert.deepEqual(
    chain.map(({ label, depth, fallen }) => [label, depth, fallen]),
    [
      ['Rubio–Lavrov ministerial', 1, true],
      ['Rubio–Lavrov call', 2, false],
    ],
  )
  assert.deepEqual(
    waitsOn.map(({ label }) => label),
    ['Rubio–Lavrov ministerial'],
  )
  assert.equal(chain[0]!.words[0]!.words, 'Rubio–Lavrov ministerial (RL).')
})

test('what is affected if a meeting falls is whatever waits on it, directly or through others', async () => {
  const record = await recordWith(readings(CHAIN))
  const call = [...record.meetings.values()].find(({ kind }) => kind === 'call')!
  assert.deepEqual(
    meeting(record, call.id, NOW)!.affects.map(({ label, depth }) => [label, depth]),
    [
      ['Rubio–Lavrov ministerial', 1],
      ['Trump–Putin summit in Budapest', 2],
    ],
  )
})

test('meetings that wait on each other make no endless chain', async () => {
  const record = await recordWith(
    readings(`
2025-10-20 Morning Wire
  A talks: Marco Rubio/US, Sergey Lavrov/RU after B
    mooted press: They may meet.
  B summit: Donald Trump/US, Vladimir Putin/RU after A
    mooted press: They may meet.`),
  )
  const [first] = [...record.meetings.values()]
  const { chain, affects } = meeting(record, first!.id, NOW)!
  assert.deepEqual([chain.length, affects.length], [1, 1])
})
