import {
  CODE_LENGTHS,
  codeLengths,
  countNumber,
  countNumbers,
  finishBits,
  numberReader,
  numberWriter,
  readBits,
  writeBits,
} from './number-code.ts'

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

const HEAD = 20
const CODES = 4

/** The bytes of these rows. Numbers are little-endian; then four codes; then gap, count, and (class, weight)… for every row. */
export function encodeRows(rows: WeightRows): Uint8Array {
  const counts = Array.from({ length: CODES }, countNumbers)
  visit(rows, (kind, value) => countNumber(counts[kind]!, value))
  const lengths = counts.map(codeLengths)
  const bits = writeBits()
  const writers = lengths.map(each => numberWriter(bits, each))
  visit(rows, (kind, value) => writers[kind]!(value))
  const body = finishBits(bits)
  const bytes = new Uint8Array(HEAD + CODES * CODE_LENGTHS + body.length)
  const head = new DataView(bytes.buffer)
  head.setUint32(0, rows.classCount, true)
  head.setUint32(4, rows.keys.length, true)
  head.setUint32(8, rows.weights.length, true)
  head.setFloat64(12, rows.step, true)
  lengths.forEach((each, code) => {
    bytes.set(each, HEAD + code * CODE_LENGTHS)
  })
  bytes.set(body, HEAD + CODES * CODE_LENGTHS)
  return bytes
}

function visit(rows: WeightRows, number: (kind: number, value: number) => void): void {
  let last = 0
  rows.keys.forEach((key, r) => {
    number(0, key - last)
    last = key
    const past = rows.offsets[r + 1]!
    number(1, past - rows.offsets[r]!)
    for (let i = rows.offsets[r]!; i < past; i++) {
      number(2, rows.classes[i]!)
      number(3, zigzag(rows.weights[i]!))
    }
  })
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n)

/** The rows that `encodeRows` wrote. */
export function decodeRows(bytes: Uint8Array): WeightRows {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rowCount = head.getUint32(4, true)
  const weightCount = head.getUint32(8, true)
  const bits = readBits(bytes.subarray(HEAD + CODES * CODE_LENGTHS))
  const reader = (code: number) =>
    numberReader(bits, bytes.slice(HEAD + code * CODE_LENGTHS, HEAD + (code + 1) * CODE_LENGTHS))
  const [nextGap, nextCount, nextClass, nextWeight] = [reader(0), reader(1), reader(2), reader(3)]
  const keys = new Uint32Array(rowCount)
  const offsets = new Uint32Array(rowCount + 1)
  const classes = new Uint8Array(weightCount)
  const weights = new Int16Array(weightCount)
  let key = 0
  let i = 0
  for (let r = 0; r < rowCount; r++) {
    key += nextGap()
    keys[r] = key
    const past = i + nextCount()
    for (; i < past; i++) {
      classes[i] = nextClass()
      const n = nextWeight()
      weights[i] = n & 1 ? -(n + 1) >> 1 : n >> 1
    }
    offsets[r + 1] = i
  }
  return { classCount: head.getUint32(0, true), step: head.getFloat64(12, true), keys, offsets, classes, weights }
}
