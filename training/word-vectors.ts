import { seeded } from './seeded.ts'

// Words that stand beside the same words mean and do alike (Firth). Each word is described by how much more often than chance its
// left and right neighbours are certain frequent words (positive pointwise mutual information), and these descriptions are
// brought down to a few dimensions by a randomised singular value decomposition (Halko, Martinsson and Tropp 2011).

const NEIGHBOURS = 2000
const DIMENSIONS = 96
const ROUNDS = 3
/** Contexts are smoothed by this power, so that rare neighbours do not weigh too much (Levy, Goldberg and Dagan 2015). */
const SMOOTHING = 0.75

export type Vocabulary = {
  /** From the most frequent on. */
  readonly words: readonly string[]
  readonly counts: readonly number[]
}

/** A sparse row for every word. */
type Rows = readonly { readonly columns: Int32Array; readonly values: Float32Array }[]

/** One vector of unit length for every word of the vocabulary, end to end. */
export function wordVectors(sentences: readonly (readonly string[])[], vocabulary: Vocabulary): Float32Array {
  const rows = association(countNeighbours(sentences, vocabulary))
  const width = 2 * NEIGHBOURS + 2
  const trust = vocabulary.counts.map(count => Math.min(1, Math.sqrt(count) / 20))
  let basis = orthogonal(randomMatrix(width), width)
  for (let round = 0; round < ROUNDS; round++)
    basis = orthogonal(multiplyBack(rows, multiply(rows, basis), { trust, width }), width)
  return scaled(multiply(rows, basis))
}

export const VECTOR_LENGTH = DIMENSIONS

type NeighbourCounts = readonly Map<number, number>[]

/** For every word, how often each frequent word (or the sentence's edge) stands at its left and at its right. */
function countNeighbours(sentences: readonly (readonly string[])[], { words }: Vocabulary): NeighbourCounts {
  const numberOf = new Map(words.map((word, i) => [word, i]))
  const counts = words.map(() => new Map<number, number>())
  const count = (word: number, column: number) => counts[word]!.set(column, (counts[word]!.get(column) ?? 0) + 1)
  for (const sentence of sentences) {
    const numbers = sentence.map(word => numberOf.get(word) ?? Infinity)
    numbers.forEach((word, i) => {
      if (word === Infinity) return
      const left = numbers[i - 1] ?? 2 * NEIGHBOURS
      const right = numbers[i + 1] ?? Infinity
      if (i === 0 || left < NEIGHBOURS) count(word, left)
      if (i === numbers.length - 1) count(word, 2 * NEIGHBOURS + 1)
      else if (right < NEIGHBOURS) count(word, NEIGHBOURS + right)
    })
  }
  return counts
}

function association(counts: NeighbourCounts): Rows {
  const columnSums = new Float64Array(2 * NEIGHBOURS + 2)
  const rowSums = counts.map(row => [...row.values()].reduce((a, b) => a + b, 0))
  for (const row of counts) for (const [column, count] of row) columnSums[column]! += count
  const all = rowSums.reduce((a, b) => a + b, 0)
  return counts.map((row, word) => {
    const kept = [...row].flatMap(([column, count]) => {
      if (count < 2 && rowSums[word]! > 40) return []
      const chance = rowSums[word]! * columnSums[column]! ** SMOOTHING * all ** (1 - SMOOTHING)
      const value = Math.log((count * all) / chance)
      return value > 0 ? [{ column, value }] : []
    })
    return { columns: Int32Array.from(kept, each => each.column), values: Float32Array.from(kept, each => each.value) }
  })
}

function randomMatrix(height: number): Float32Array {
  const random = seeded(5)
  const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random())
  return Float32Array.from({ length: height * DIMENSIONS }, normal)
}

function multiply(rows: Rows, basis: Float32Array): Float32Array {
  const product = new Float32Array(rows.length * DIMENSIONS)
  rows.forEach(({ columns, values }, word) => {
    for (let j = 0; j < columns.length; j++)
      for (let d = 0; d < DIMENSIONS; d++)
        product[word * DIMENSIONS + d]! += values[j]! * basis[columns[j]! * DIMENSIONS + d]!
  })
  return product
}

/** The transposed rows times `product`, each word counted by how far it is trusted. */
function multiplyBack(
  rows: Rows,
  product: Float32Array,
  { trust, width }: { readonly trust: readonly number[]; readonly width: number },
): Float32Array {
  const back = new Float32Array(width * DIMENSIONS)
  rows.forEach(({ columns, values }, word) => {
    for (let j = 0; j < columns.length; j++)
      for (let d = 0; d < DIMENSIONS; d++)
        back[columns[j]! * DIMENSIONS + d]! += values[j]! * trust[word]! * product[word * DIMENSIONS + d]!
  })
  return back
}

/** Columns made orthogonal and of unit length (Gram and Schmidt). */
function orthogonal(matrix: Float32Array, height: number): Float32Array {
  const dot = (a: number, b: number) => {
    let sum = 0
    for (let row = 0; row < height; row++) sum += matrix[row * DIMENSIONS + a]! * matrix[row * DIMENSIONS + b]!
    return sum
  }
  for (let d = 0; d < DIMENSIONS; d++) {
    for (let e = 0; e < d; e++) {
      const share = dot(d, e)
      for (let row = 0; row < height; row++) matrix[row * DIMENSIONS + d]! -= share * matrix[row * DIMENSIONS + e]!
    }
    const length = Math.sqrt(dot(d, d)) || 1
    for (let row = 0; row < height; row++) matrix[row * DIMENSIONS + d]! /= length
  }
  return matrix
}

/** Dimensions evened out by the square root of their spread, then every vector brought to unit length. */
function scaled(vectors: Float32Array): Float32Array {
  const squares = new Float64Array(DIMENSIONS)
  vectors.forEach((x, i) => {
    squares[i % DIMENSIONS]! += x * x
  })
  const words = vectors.length / DIMENSIONS
  const even = vectors.map((x, i) => x / Math.sqrt(Math.sqrt(squares[i % DIMENSIONS]! / words)))
  for (let word = 0; word < words; word++) {
    const vector = even.subarray(word * DIMENSIONS, (word + 1) * DIMENSIONS)
    const length = Math.hypot(...vector) || 1
    vector.forEach((x, d) => {
      vector[d] = x / length
    })
  }
  return even
}
