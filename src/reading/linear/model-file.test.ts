import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asLines, fingerprint, linesOf, readSections, sectionOf, writeSections } from './index.ts'

const file = writeSections(
  new Map([
    ['labels', asLines(['NN', 'NNP', 'façade'])],
    ['weights', Uint8Array.of(1, 2, 3)],
  ]),
)

test('sections come back by name', () => {
  assert.deepEqual(linesOf(readSections(file), 'labels'), ['NN', 'NNP', 'façade'])
  assert.deepEqual([...sectionOf(readSections(file), 'weights')], [1, 2, 3])
})

test('a file that is none, or is cut short, or lacks a section, is refused in words', () => {
  assert.throws(() => readSections(Uint8Array.of(1, 2, 3, 4)), /does not begin with ROUT/)
  assert.throws(() => readSections(file.subarray(0, file.length - 1)), /cut short in section "weights"/)
  assert.throws(() => sectionOf(readSections(file), 'clusters'), /without a section "clusters"; it has labels, weights/)
})

test('the fingerprint changes with any byte', () => {
  const other = file.slice()
  other[20]! ^= 1
  assert.notEqual(fingerprint(other), fingerprint(file))
  assert.match(fingerprint(file), /^[0-9a-f]{8}$/)
})
