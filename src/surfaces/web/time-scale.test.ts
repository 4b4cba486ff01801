import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { timeScale } from './time-scale.ts'

const day = (iso: string) => ({ from: iso, to: iso })

describe('a common axis for days', () => {
  test('puts days in order and within its width', () => {
    const scale = timeScale([{ from: '2025-10-16', to: '2025-11-03' }], 300)
    const places = ['2025-10-16', '2025-10-21', '2025-11-03'].map(scale.at)
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a! - b!),
    )
    for (const at of places) assert.ok(at !== null && at > 0 && at < 300)
  })

  test('leaves out the years in which nothing falls, and shows both ends at a useful size', () => {
    const scale = timeScale([day('2018-06-12'), { from: '2025-10-16', to: '2025-11-03' }], 300)
    assert.equal(scale.stretches.length, 2)
    assert.equal(scale.at('2021-01-01'), null)
    for (const { left, right } of scale.stretches) assert.ok(right - left > 50)
  })

  test('never breaks into more than four stretches', () => {
    const days = [2001, 2004, 2008, 2013, 2019, 2025].map(year => day(`${year}-06-01`))
    const scale = timeScale(days, 300)
    assert.equal(scale.stretches.length, 4)
    for (const { from } of days) assert.notEqual(scale.at(from), null)
  })

  test('labels every stretch with a year, and labels never run into each other', () => {
    const { ticks } = timeScale([day('2018-06-12'), { from: '2025-09-01', to: '2026-02-28' }], 300)
    const labels = ticks.filter(tick => tick.label)
    assert.ok(labels.some(({ label }) => label.includes('2018')) && labels.some(({ label }) => label.includes('2025')))
    for (const [i, { at }] of labels.slice(1).entries()) assert.ok(at - labels[i]!.at >= 30)
  })

  test('leaves out what is no day', () => assert.deepEqual(timeScale([day('soon')], 300).stretches, []))

  test('without days is an axis without stretches', () => assert.deepEqual(timeScale([], 300).stretches, []))
})
