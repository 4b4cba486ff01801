import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterAnswer, afterFailure } from './when-next.ts'

const NOW = Date.UTC(2026, 2, 3, 12)
const minutes = (moment: number) => (moment - NOW) / 60_000
const busy = (retryAfter?: string) => ({ status: 503, retryAfter })

test('a feed is asked again in half an hour, or later where its answer says how long it is fresh, but within a day', () => {
  assert.equal(minutes(afterAnswer(NOW, {})), 30)
  assert.equal(minutes(afterAnswer(NOW, { 'cache-control': 'public, max-age=7200' })), 120)
  assert.equal(minutes(afterAnswer(NOW, { 'cache-control': 'max-age=1' })), 30)
  assert.equal(minutes(afterAnswer(NOW, { 'cache-control': 'max-age=99999999' })), 24 * 60)
})

test('one that fails is asked ever later, up to a day', () => {
  assert.deepEqual(
    [1, 2, 3, 6, 7, 200].map(failures => minutes(afterFailure(NOW, failures, undefined))),
    [30, 60, 120, 960, 1440, 1440],
  )
})

test('never before its server says, in seconds or as a moment, but within a week', () => {
  assert.equal(minutes(afterFailure(NOW, 1, busy('7200'))), 120)
  assert.equal(minutes(afterFailure(NOW, 1, busy('Tue, 03 Mar 2026 15:00:00 GMT'))), 180)
  assert.equal(minutes(afterFailure(NOW, 1, busy('60'))), 30)
  assert.equal(minutes(afterFailure(NOW, 1, busy('soon'))), 30)
  assert.equal(minutes(afterFailure(NOW, 1, busy('99999999'))), 7 * 24 * 60)
})
