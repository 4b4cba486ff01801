/** Numbers features in the order they are met: an open-addressed table from a feature's key (a 32-bit hash) to its number. */
export type FeatureIndex = {
  /** The feature's number; a new one where it is unknown. */
  readonly add: (key: number) => number
  /** The feature's number, or -1. */
  readonly find: (key: number) => number
  readonly size: () => number
  /** Every feature's key, by number. */
  readonly keys: () => Int32Array
}

export function indexFeatures(bits: number): FeatureIndex {
  const mask = 2 ** bits - 1
  const slots = new Int32Array(mask + 1).fill(-1)
  const keys = new Int32Array(mask + 1)
  let size = 0
  const slotOf = (key: number) => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask
    while (slots[slot]! >= 0 && keys[slots[slot]!] !== key) slot = (slot + 1) & mask
    return slot
  }
  return {
    find: key => slots[slotOf(key)]!,
    size: () => size,
    keys: () => keys.subarray(0, size),
    add: key => {
      const slot = slotOf(key)
      if (slots[slot]! >= 0) return slots[slot]!
      if (size > mask * 0.8) throw new Error(`more features than a table of 2^${bits} holds`)
      slots[slot] = size
      keys[size] = key
      return size++
    },
  }
}
