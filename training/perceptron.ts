import { keyOf, type WeightRows } from '#reading'

/**
 * An averaged perceptron that is learning (Freund and Schapire 1999; averaging as in Daumé 2006). A feature gets a row of weights
 * when it is first corrected. Holds resources: tens to hundreds of megabytes.
 */
export class Perceptron {
  readonly classCount: number
  #slotOf: Int32Array = new Int32Array(1 << 17)
  #keys: Uint32Array = new Uint32Array(1 << 16)
  #weights: Float32Array
  /** Corrections times the moment at which they came. */
  #moments: Float32Array
  #rows = 0
  #now = 1
  /** Features seen in fewer corrections than this have no row yet; kept by a filter that now and then counts one too many. */
  readonly #corrections: number
  readonly #seen: Uint8Array

  constructor(classCount: number, corrections = 1) {
    this.classCount = classCount
    this.#weights = new Float32Array(classCount * this.#keys.length)
    this.#moments = new Float32Array(classCount * this.#keys.length)
    this.#corrections = corrections
    this.#seen = new Uint8Array(corrections > 1 ? 1 << 25 : 0)
  }

  get rows(): number {
    return this.#rows
  }

  /** One decision has passed. */
  tick(): void {
    this.#now++
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0)
    const { classCount } = this
    const weights = this.#weights
    for (let f = 0; f < count; f++) {
      const row = this.#find(keyOf(features[f]!))
      if (row < 0) continue
      const from = row * classCount
      for (let c = 0; c < classCount; c++) scores[c]! += weights[from + c]!
    }
  }

  correct(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.#findOrAdd(keyOf(features[f]!))
      if (row < 0) continue
      const from = row * this.classCount
      this.#weights[from + right]! += 1
      this.#moments[from + right]! += this.#now
      this.#weights[from + wrong]! -= 1
      this.#moments[from + wrong]! -= this.#now
    }
  }

  #find(key: number): number {
    const mask = this.#slotOf.length - 1
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = this.#slotOf[slot]! - 1
      if (row < 0 || this.#keys[row] === key) return row
    }
  }

  #findOrAdd(key: number): number {
    const found = this.#find(key)
    if (found >= 0) return found
    if (this.#corrections > 1 && ++this.#seen[key & 0x1ffffff]! < this.#corrections) return -1
    if (this.#rows === this.#keys.length) this.#grow()
    const row = this.#rows++
    this.#keys[row] = key
    this.#place(row)
    return row
  }

  #place(row: number): void {
    const mask = this.#slotOf.length - 1
    let slot = this.#keys[row]! & mask
    while (this.#slotOf[slot] !== 0) slot = (slot + 1) & mask
    this.#slotOf[slot] = row + 1
  }

  #grow(): void {
    const keys = new Uint32Array(this.#keys.length * 2)
    keys.set(this.#keys)
    this.#keys = keys
    this.#slotOf = new Int32Array(this.#slotOf.length * 2)
    for (let row = 0; row < this.#rows; row++) this.#place(row)
    const weights = new Float32Array(this.#weights.length * 2)
    weights.set(this.#weights)
    this.#weights = weights
    const moments = new Float32Array(this.#moments.length * 2)
    moments.set(this.#moments)
    this.#moments = moments
  }

  /** The averaged weights of at least `least` (in size), in whole steps. */
  finish(least: number, step: number): WeightRows {
    const order = Array.from({ length: this.#rows }, (_, row) => row).sort((a, b) => this.#keys[a]! - this.#keys[b]!)
    const keys: number[] = []
    const offsets = [0]
    const classes: number[] = []
    const weights: number[] = []
    for (const row of order) {
      for (let c = 0; c < this.classCount; c++) {
        const i = row * this.classCount + c
        const mean = this.#weights[i]! - this.#moments[i]! / this.#now
        if (Math.abs(mean) < least) continue
        classes.push(c)
        weights.push(Math.round(mean / step))
      }
      if (classes.length === offsets.at(-1)) continue
      keys.push(this.#keys[row]!)
      offsets.push(classes.length)
    }
    return {
      classCount: this.classCount,
      step,
      keys: Uint32Array.from(keys),
      offsets: Uint32Array.from(offsets),
      classes: Uint8Array.from(classes),
      weights: Int16Array.from(weights),
    }
  }
}
