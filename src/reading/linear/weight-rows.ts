import { type NumberWriter, numbersOf, putNumber, readNumbers, writeNumbers } from './varints.ts'

/**
 * The weights of a sparse linear model, row by row. Row `r` belongs to the feature `keys[r]` and holds the weights
 * `offsets[r]` to `offsets[r + 1]` (half-open), each for the class in `classes` at the same place. Keys rise.
 */
export type WeightRows = {
  readonly classCount: number
  /** What a weight of 1 stands for: models are kept as small whole numbers, so that sums are exact on every machine. */
  readonly step: number
  readonly keys: Uint32Array
  readonly offsets: Uint32Array
  readonly classes: Uint8Array
  readonly weights: Int16Array
}

const HEAD = 32

/**
 * The bytes of these rows: a head of little-endian numbers (classes, rows, weights, step, the lengths of three blocks), then the
 * blocks, each of one kind so that it packs well: gaps between keys, counts of weights, weights; and a byte a class.
 */
export function encodeRows(rows: WeightRows): Uint8Array {
  const [gaps, counts, weights] = [writeNumbers(), writeNumbers(), writeNumbers()]
  let last = 0
  rows.keys.forEach((key, r) => {
    putNumber(gaps, key - last)
    putNumber(counts, rows.offsets[r + 1]! - rows.offsets[r]!)
    last = key
  })
  for (const weight of rows.weights) putNumber(weights, weight < 0 ? -2 * weight - 1 : 2 * weight)
  const blocks = [gaps, counts, weights].map((each: NumberWriter) => numbersOf(each))
  const head = new DataView(new ArrayBuffer(HEAD))
  head.setUint32(0, rows.classCount, true)
  head.setUint32(4, rows.keys.length, true)
  head.setUint32(8, rows.weights.length, true)
  head.setFloat64(12, rows.step, true)
  blocks.forEach((block, i) => {
    head.setUint32(20 + 4 * i, block.length, true)
  })
  return joined([new Uint8Array(head.buffer), ...blocks, rows.classes])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** The rows that `encodeRows` wrote. */
export function decodeRows(bytes: Uint8Array): WeightRows {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rowCount = head.getUint32(4, true)
  const weightCount = head.getUint32(8, true)
  const [gapsPast, countsPast, weightsPast] = blockEnds(head)
  const keys = readNumbers(bytes.subarray(HEAD, gapsPast), rowCount)
  for (let r = 1; r < rowCount; r++) keys[r]! += keys[r - 1]!
  const counts = readNumbers(bytes.subarray(gapsPast, countsPast), rowCount)
  const offsets = new Uint32Array(rowCount + 1)
  for (let r = 0; r < rowCount; r++) offsets[r + 1] = offsets[r]! + counts[r]!
  const zigzag = readNumbers(bytes.subarray(countsPast, weightsPast), weightCount)
  const weights = new Int16Array(weightCount)
  for (let i = 0; i < weightCount; i++) weights[i] = (zigzag[i]! >>> 1) ^ -(zigzag[i]! & 1)
  const classes = bytes.subarray(weightsPast, weightsPast + weightCount)
  return { classCount: head.getUint32(0, true), step: head.getFloat64(12, true), keys, offsets, classes, weights }
}

function blockEnds(head: DataView): readonly [number, number, number] {
  const gapsPast = HEAD + head.getUint32(20, true)
  const countsPast = gapsPast + head.getUint32(24, true)
  return [gapsPast, countsPast, countsPast + head.getUint32(28, true)]
}
