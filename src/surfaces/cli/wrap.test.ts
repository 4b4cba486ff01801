import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnsOf, wrap } from './wrap.ts'

test('a text is broken at spaces and hangs under its first line', () => {
  const lines = wrap('the summit may be held a bit later', { width: 20, first: 'doubtful  ', hang: 10 })
  assert.equal(lines, 'doubtful  the summit\n          may be\n          held a bit\n          later')
})

test('a word wider than the line is cut, never pushed over the edge', () => {
  for (const line of wrap(`see ${'x'.repeat(95)} now`, { width: 20, hang: 2 }).split('\n')) assert.ok(line.length <= 20)
})

test('Chinese signs take two columns, combining marks none', () => {
  assert.equal(columnsOf('外长'), 4)
  assert.equal(columnsOf('e\u0301'), 1)
  for (const line of wrap('外长会晤推迟举行外长会晤推迟举行', { width: 10 }).split('\n'))
    assert.ok(columnsOf(line) <= 10)
})

test('an empty text is its first line alone', () => assert.equal(wrap('', { width: 10, first: 'a ' }), 'a'))
