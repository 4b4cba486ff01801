/** How many numbers a sketch holds. */
const SIZE = 64
/** Words in a shingle. */
const WIDTH = 5

/**
 * A text's sketch: for each of 64 orders, the smallest hash among its five-word shingles (MinHash; Broder, "On the
 * resemblance and containment of documents", 1997). Empty where the text is too short to be told from another.
 */
export function sketchOf(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 4 * WIDTH) return []
  const smallest = new Uint32Array(SIZE).fill(0xffffffff)
  for (let i = 0; i + WIDTH <= words.length; i++) {
    let hash = fnv(words.slice(i, i + WIDTH).join(' '))
    for (let k = 0; k < SIZE; k++) {
      hash = scatter(hash)
      if (hash < smallest[k]!) smallest[k] = hash
    }
  }
  return [...smallest]
}

/** The share of shingles that two texts have in common, 0 to 1, as their sketches tell it. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length !== SIZE || b.length !== SIZE) return 0
  return a.filter((value, k) => value === b[k]).length / SIZE
}

// FNV-1a, 32 bits.
function fnv(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

// One step of a 32-bit mixer (murmur3's finaliser over a Weyl step): each step is another order of the same shingles.
function scatter(seed: number): number {
  let x = (seed + 0x9e3779b9) | 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}
