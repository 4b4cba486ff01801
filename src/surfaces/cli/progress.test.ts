import assert from 'node:assert/strict'
import { test } from 'node:test'
import { progressLine, showProgress } from './progress.ts'

test('a line of progress tells the share, the number, the rate and the time left', () => {
  assert.equal(progressLine(50, 0.25, 10_000), '██████░░░░░░░░░░░░░░░░░░ 25 % · 50 done, 5.0 a second · 30 s left')
  assert.match(progressLine(20_000, 0.5, 600_000), /20,000 done, 33 a second · 10 min left$/)
  assert.match(progressLine(9, 0.1, 3_600_000), / 9 h 0 min left$/)
})

test('where nobody knows how much there is, it tells the number and the rate', () => {
  assert.equal(progressLine(3, undefined, 1_000), '3 done, 3.0 a second')
})

test('in a pipe there is no progress, and on a terminal the line is cleared at the end', () => {
  showProgress(undefined).step(1, 0.5)
  const lines: string[] = []
  const progress = showProgress(line => lines.push(line))
  progress.step(1, 0.5)
  progress.step(2, 0.6)
  progress.end()
  assert.equal(lines.length, 2)
  assert.equal(lines.at(-1), '')
})
