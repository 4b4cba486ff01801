import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkClock, checkNode, checkRoom } from './doctor.ts'

test('a disk that is nearly full is said to be, with what to do', () => {
  assert.deepEqual(checkRoom(3_400_000_000), [{ ok: true, what: 'The disk has 3 GB left.' }])
  assert.match(checkRoom(5_000_000)[0]?.what ?? '', /only 5 MB left/)
  assert.ok(checkRoom(5_000_000)[0]?.todo)
  assert.deepEqual(checkRoom(null), [])
})

test('a clock that is behind the record is said to be', () => {
  assert.equal(checkClock('2025-11-01T00:00:00.000Z', '2025-10-31T00:00:00.000Z').ok, true)
  assert.equal(checkClock('2025-11-01T00:00:00.000Z', '').ok, true)
  const behind = checkClock('2025-11-01T00:00:00.000Z', '2025-11-03T09:00:00.000Z')
  assert.equal(behind.ok, false)
  assert.match(behind.what, /^The clock says 2025-11-01T00:00, and an entry was recorded at 2025-11-03T09:00/)
})

test('a Node that is too old is said to be', () => {
  assert.equal(checkNode('24.0.1').ok, true)
  assert.match(checkNode('22.13.0').todo ?? '', /Node 24 or newer/)
})
