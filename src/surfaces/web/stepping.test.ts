import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { packDays, stepsFrom } from './stepping.ts'

const DAYS = ['2025-10-16', '2025-10-17', '2025-10-21']
const from = (asOf?: string) => stepsFrom({ days: DAYS, asked: { now: '2025-12-01', ...(asOf && { asOf }) } })

describe('one change back or on', () => {
  test('from today leads to the change before the last, for the last is what today shows', () =>
    assert.deepEqual(from(), { back: '2025-10-17', on: null }))
  test('from a day leads to its neighbours, and at the end to today', () => {
    assert.deepEqual(from('2025-10-16'), { back: null, on: '2025-10-17' })
    assert.deepEqual(from('2025-10-17'), { back: '2025-10-16', on: '' })
    assert.deepEqual(from('2025-10-21'), { back: '2025-10-17', on: '' })
  })
  test('from a day on which nothing changed leads to the changes about it', () => {
    assert.deepEqual(from('2025-10-19'), { back: '2025-10-16', on: '' })
    assert.deepEqual(from('2025-01-01'), { back: null, on: '2025-10-16' })
  })
  test('in a record without days leads nowhere', () =>
    assert.deepEqual(stepsFrom({ days: [], asked: { now: '2025-12-01' } }), { back: null, on: null }))
})

test('days are packed as steps, ten years of them in a few letters', () => {
  assert.equal(packDays(DAYS), 'fq1 1 4')
  const first = Date.UTC(2016, 0, 1)
  const all = Array.from({ length: 3650 }, (_, i) => new Date(first + i * 86_400_000).toISOString().slice(0, 10))
  assert.ok(packDays(all).length < 20, packDays(all))
})
