import { KEY_BITS, keyOf } from './hash-features.ts'
import type { WeightRows } from './weight-rows.ts'

/** A sparse linear model, ready to score: an open-addressed table from a feature's key to its row of weights. */
export type WeightTable = {
  readonly classCount: number
  /** What a score of 1 stands for. */
  readonly step: number
  /** One bit for some top bits of each key: most features of a text are in no row, and are turned away here. */
  readonly filter: Int32Array
  readonly filterShift: number
  /** Pairs of key and 1 + row; 0 where free. */
  readonly slots: Int32Array
  /** A key's first place is its top bits: rising keys fill the table from front to back, which memory likes. */
  readonly slotShift: number
  readonly mask: number
  readonly offsets: Uint32Array
  /** Weight × 256 + class. */
  readonly entries: Int32Array
}

export function tableOf(rows: WeightRows): WeightTable {
  const { keys } = rows
  const slotBits = 33 - Math.clz32(keys.length)
  const mask = 2 ** slotBits - 1
  const slotShift = Math.max(0, KEY_BITS - slotBits)
  const slots = new Int32Array(2 * (mask + 1))
  const filterBits = Math.min(KEY_BITS, slotBits + 3)
  const filterShift = KEY_BITS - filterBits
  const filter = new Int32Array(Math.max(1, 2 ** (filterBits - 5)))
  for (let r = 0; r < keys.length; r++) {
    const key = keys[r]!
    const bit = key >>> filterShift
    filter[bit >>> 5]! |= 1 << (bit & 31)
    let slot = key >>> slotShift
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
    slots[2 * slot] = key
    slots[2 * slot + 1] = r + 1
  }
  const entries = new Int32Array(rows.weights.length)
  for (let i = 0; i < entries.length; i++) entries[i] = rows.weights[i]! * 256 + rows.classes[i]!
  const { classCount, step, offsets } = rows
  return { classCount, step, filter, filterShift, slots, slotShift, mask, offsets, entries }
}

/** Adds to `scores` (one a class) the weights of the first `count` features. Features without a row add nothing. */
export function addScores(table: WeightTable, features: Int32Array, count: number, scores: Int32Array): void {
  const { filter, filterShift, slots, slotShift, mask, offsets, entries } = table
  for (let f = 0; f < count; f++) {
    const key = keyOf(features[f]!)
    const bit = key >>> filterShift
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
    let slot = key >>> slotShift
    let row = slots[2 * slot + 1]!
    while (row !== 0 && slots[2 * slot] !== key) {
      slot = (slot + 1) & mask
      row = slots[2 * slot + 1]!
    }
    if (row === 0) continue
    const past = offsets[row]!
    for (let i = offsets[row - 1]!; i < past; i++) {
      const entry = entries[i]!
      scores[entry & 255]! += entry >> 8
    }
  }
}
