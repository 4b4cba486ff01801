import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { addScores, decodeRows, encodeRows, keyOf, tableOf, type WeightRows } from './index.ts'

type Row = { hash: number; weights: Map<number, number> }

function rowsOf(rows: readonly Row[]): WeightRows {
  const byKey = new Map(rows.map(row => [keyOf(row.hash), row.weights]))
  const sorted = [...byKey].sort(([a], [b]) => a - b)
  const entries = sorted.flatMap(([, weights]) => [...weights])
  const offsets = [0]
  for (const [, weights] of sorted) offsets.push(offsets.at(-1)! + weights.size)
  return {
    classCount: 256,
    step: 0.25,
    keys: Uint32Array.from(sorted, ([key]) => key),
    offsets: Uint32Array.from(offsets),
    classes: Uint8Array.from(entries, ([each]) => each),
    weights: Int16Array.from(entries, ([, weight]) => weight),
  }
}

const weights = fc
  .array(fc.tuple(fc.nat(255), fc.oneof(fc.integer({ min: -127, max: 127 }), fc.integer({ min: -32768, max: 32767 }))))
  .map(pairs => new Map(pairs))
const rows = fc.array(fc.record({ hash: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), weights }))

test('rows come back from their bytes as they were', () => {
  fc.assert(
    fc.property(rows, made => {
      const before = rowsOf(made)
      assert.deepEqual(decodeRows(encodeRows(before)), before)
    }),
  )
})

test('rows are read at any place in a larger file', () => {
  const before = rowsOf([{ hash: 77, weights: new Map([[3, -300]]) }])
  const bytes = encodeRows(before)
  const file = new Uint8Array(bytes.length + 3)
  file.set(bytes, 3)
  assert.deepEqual(decodeRows(file.subarray(3)), before)
})

test('a score is the sum of the weights of the features that have a row, each feature counted as often as it is given', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (made, strangers) => {
      const rows = rowsOf(made)
      const expected = new Int32Array(256)
      const hashes = [...made.map(row => row.hash), ...strangers]
      for (const hash of hashes) {
        const r = rows.keys.indexOf(keyOf(hash))
        if (r < 0) continue
        for (let i = rows.offsets[r]!; i < rows.offsets[r + 1]!; i++) expected[rows.classes[i]!]! += rows.weights[i]!
      }
      const scores = new Int32Array(256)
      addScores(tableOf(rows), Int32Array.from(hashes), hashes.length, scores)
      assert.deepEqual(scores, expected)
    }),
  )
})

test('a hundred thousand rows of one weight take less than six bytes each, less than four gzipped', () => {
  const made = Array.from({ length: 100_000 }, (_, i) => ({
    hash: Math.imul(i, 0x9e3779b1),
    weights: new Map([[i % 40, (i % 7) - 3]]),
  }))
  const bytes = encodeRows(rowsOf(made))
  assert.ok(bytes.length < 600_000)
  assert.ok(gzipSync(bytes).length < 400_000)
})
