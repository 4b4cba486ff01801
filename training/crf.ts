/**
 * A text ready for training: features by word (`features[offsets[word]]` to `offsets[word + 1]`, the word's own before `own[word]`),
 * what lies before each word, the right labels.
 */
export type Example = {
  readonly count: number
  readonly offsets: Int32Array
  readonly own: Int32Array
  readonly features: Int32Array
  readonly boundaries: Uint8Array
  readonly labels: Uint8Array
}

export type CrfShape = {
  readonly labels: number
  readonly features: number
  readonly boundaryKinds: number
  /** Whether a label may follow another (-1 at the start of a text). */
  readonly mayFollow: (previous: number, label: number) => boolean
}

export type CrfWeights = {
  /** `emissions[feature * ROW + label]` */
  readonly emissions: Float32Array
  /** `transitions[(boundary * labels + previous) * labels + label]` */
  readonly transitions: Float64Array
}

export type CrfOptions = {
  readonly epochs: number
  readonly rate: number
  /** Ridge penalty, applied where a weight is touched. */
  readonly ridge: number
  /** Lasso penalty: weights that do not earn it become zero. */
  readonly lasso: number
  /**
   * The share of a word's features, other than its own, that a step does not see, so that none leans on another (dropout; for
   * linear models Wang & Manning 2013).
   */
  readonly blindness: number
  /** What each step's damping starts from (AdaGrad's accumulator). */
  readonly damping: number
  /** From this epoch on, the weights given are the mean over epochs. */
  readonly averageFrom: number
  readonly seed: number
  readonly report: (epoch: number, weights: CrfWeights) => void
}

export const IMPOSSIBLE = -1e4

/** Room for a feature's weights: one line of a processor's cache. */
export const ROW = 16

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) whose transitions depend on what lies
 * between two words, by AdaGrad (Duchi, Hazan, Singer 2011) over texts in an order that the seed fixes.
 */
export function trainCrf(examples: readonly Example[], shape: CrfShape, options: CrfOptions): CrfWeights {
  const weights = startWeights(shape)
  const squares = {
    emissions: new Float32Array(weights.emissions.length).fill(options.damping),
    transitions: new Float64Array(weights.transitions.length).fill(0.01),
  }
  const sums = startWeights(shape)
  sums.transitions.fill(0)
  const order = [...examples.keys()]
  const random = randomNumbers(options.seed)
  let summed = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = order[i]!
      order[i] = order[j]!
      order[j] = kept
    }
    for (const i of order)
      step(hideFeatures(examples[i]!, options.blindness, random), shape, { weights, squares }, options)
    if (epoch >= options.averageFrom) {
      addTo(sums.emissions, weights.emissions)
      addTo(sums.transitions, weights.transitions)
      summed++
    }
    options.report(epoch, weights)
  }
  if (summed === 0) return weights
  return {
    emissions: scaleHidden(examples, sums.emissions, 1 / summed, (1 - options.blindness) / summed),
    transitions: sums.transitions.map(sum => sum / summed),
  }
}

function hideFeatures(example: Example, blindness: number, random: () => number): Example {
  if (blindness === 0) return example
  const { count, offsets, own, features } = example
  const seen = new Int32Array(features.length)
  const seenOffsets = new Int32Array(count + 1)
  let n = 0
  for (let word = 0; word < count; word++) {
    for (let k = offsets[word]!; k < own[word]!; k++) seen[n++] = features[k]!
    for (let k = own[word]!; k < offsets[word + 1]!; k++) if (random() >= blindness) seen[n++] = features[k]!
    seenOffsets[word + 1] = n
  }
  return { ...example, offsets: seenOffsets, features: seen }
}

/** Features that were hidden now and then stand together once nothing is hidden: each counts for less. */
function scaleHidden(examples: readonly Example[], emissions: Float32Array, own: number, hidden: number): Float32Array {
  const scale = new Float32Array(emissions.length / ROW).fill(own)
  for (const { count, offsets, own: past, features } of examples)
    for (let word = 0; word < count; word++)
      for (let k = past[word]!; k < offsets[word + 1]!; k++) scale[features[k]!] = hidden
  return emissions.map((sum, at) => sum * scale[Math.floor(at / ROW)]!)
}

function startWeights({ labels, features, boundaryKinds, mayFollow }: CrfShape): CrfWeights {
  const transitions = new Float64Array(boundaryKinds * labels * labels)
  for (let k = 0; k < transitions.length; k++) {
    if (!mayFollow(Math.floor(k / labels) % labels, k % labels)) transitions[k] = IMPOSSIBLE
  }
  return { emissions: new Float32Array(features * ROW), transitions }
}

function addTo(sums: Float32Array | Float64Array, values: Float32Array | Float64Array): void {
  for (let k = 0; k < sums.length; k++) sums[k]! += values[k]!
}

/** Numerical Recipes' linear congruential generator: enough to shuffle, and the same everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 4294967296
  }
}

export function emissionScores(example: Example, emissions: Float32Array, labels: number): Float64Array {
  const { count, offsets, features } = example
  const scores = new Float64Array(count * labels)
  for (let word = 0; word < count; word++) {
    const row = word * labels
    for (let k = offsets[word]!; k < offsets[word + 1]!; k++) {
      const from = features[k]! * ROW
      for (let label = 0; label < labels; label++) scores[row + label]! += emissions[from + label]!
    }
  }
  return scores
}

type Learner = { readonly weights: CrfWeights; readonly squares: CrfWeights }

function step(example: Example, shape: CrfShape, { weights, squares }: Learner, options: CrfOptions): void {
  const { labels } = shape
  const { marginals, expected } = marginalsOf(example, shape, weights)
  const { count, offsets, features, boundaries } = example
  const { rate, ridge, lasso } = options
  for (let word = 0; word < count; word++) {
    for (let label = 0; label < labels; label++) {
      const slope = marginals[word * labels + label]! - (example.labels[word] === label ? 1 : 0)
      if (slope < 1e-3 && slope > -1e-3) continue
      const square = slope * slope
      for (let k = offsets[word]!; k < offsets[word + 1]!; k++) {
        const at = features[k]! * ROW + label
        const old = weights.emissions[at]!
        squares.emissions[at]! += square
        const pace = rate / Math.sqrt(squares.emissions[at]!)
        const moved = old - pace * (slope + ridge * old)
        const shrink = pace * lasso
        weights.emissions[at] =
          lasso === 0 ? moved : moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0
      }
    }
    if (word === 0) continue
    expected[(boundaries[word]! * labels + example.labels[word - 1]!) * labels + example.labels[word]!]! -= 1
  }
  for (let k = 0; k < expected.length; k++) {
    const slope = expected[k]!
    if (slope === 0 || weights.transitions[k]! <= IMPOSSIBLE / 2) continue
    squares.transitions[k]! += slope * slope
    weights.transitions[k]! -= (rate * slope) / Math.sqrt(squares.transitions[k]!)
  }
}

type Marginals = { readonly marginals: Float64Array; readonly expected: Float64Array }

/** Forward and backward sums (Rabiner 1989, scaled): each word's chances of each label, and how often each transition is expected. */
export function marginalsOf(example: Example, shape: CrfShape, weights: CrfWeights): Marginals {
  const { labels } = shape
  const { count, boundaries } = example
  const chances = relativeChances(emissionScores(example, weights.emissions, labels), labels)
  const steps = weights.transitions.map(Math.exp)
  const forward = new Float64Array(count * labels)
  const scale = new Float64Array(count)
  for (let word = 0; word < count; word++) {
    const row = word * labels
    const kind = (boundaries[word] ?? 0) * labels * labels
    for (let label = 0; label < labels; label++) {
      let sum = word === 0 ? (shape.mayFollow(-1, label) ? 1 : 0) : 0
      if (word > 0)
        for (let p = 0; p < labels; p++) sum += forward[row - labels + p]! * steps[kind + p * labels + label]!
      forward[row + label] = sum * chances[row + label]!
      scale[word]! += forward[row + label]!
    }
    for (let label = 0; label < labels; label++) forward[row + label]! /= scale[word]!
  }
  return sumBackward(example, { labels, chances, steps, forward, scale })
}

type Forward = {
  readonly labels: number
  readonly chances: Float64Array
  readonly steps: Float64Array
  readonly forward: Float64Array
  readonly scale: Float64Array
}

function sumBackward({ count, boundaries }: Example, { labels, chances, steps, forward, scale }: Forward): Marginals {
  const marginals = new Float64Array(count * labels)
  const expected = new Float64Array(steps.length)
  let after = new Float64Array(labels).fill(1)
  for (let word = count - 1; word >= 0; word--) {
    const row = word * labels
    for (let label = 0; label < labels; label++) marginals[row + label] = forward[row + label]! * after[label]!
    if (word === 0) break
    const kind = boundaries[word]! * labels * labels
    const before = new Float64Array(labels)
    for (let label = 0; label < labels; label++) {
      const reach = (chances[row + label]! * after[label]!) / scale[word]!
      if (reach === 0) continue
      for (let p = 0; p < labels; p++) {
        const share = steps[kind + p * labels + label]! * reach
        before[p]! += share
        expected[kind + p * labels + label]! += forward[row - labels + p]! * share
      }
    }
    after = before
  }
  return { marginals, expected }
}

/** Scores as chances relative to each word's best label. */
function relativeChances(scores: Float64Array, labels: number): Float64Array {
  for (let row = 0; row < scores.length; row += labels) {
    let top = -Infinity
    for (let label = 0; label < labels; label++) top = Math.max(top, scores[row + label]!)
    for (let label = 0; label < labels; label++) scores[row + label] = Math.exp(scores[row + label]! - top)
  }
  return scores
}
