/** A 32-bit hash of a text: FNV-1a over its UTF-16 units, with a final avalanche. */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return h ^ (h >>> 13)
}

/**
 * The hash of a feature of one value, such as "template 3, this word". Values are hashes or small integers; no strings are
 * built, so that a feature costs two multiplications. The avalanche steps are those of MurmurHash3's finaliser.
 */
export function mix(template: number, a: number): number {
  const h = stir(Math.imul(template + 1, 0x9e3779b1) ^ a, 0x85ebca6b)
  return h ^ (h >>> 13)
}

/** The hash of a feature of two values, in this order. */
export function mix2(template: number, a: number, b: number): number {
  let h = stir(Math.imul(template + 1, 0x9e3779b1) ^ a, 0x85ebca6b)
  h = Math.imul(h ^ b ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** The hash of a feature of three values, in this order. */
export function mix3(template: number, a: number, b: number, c: number): number {
  let h = stir(Math.imul(template + 1, 0x9e3779b1) ^ a, 0x85ebca6b)
  h = Math.imul(h ^ b ^ (h >>> 13), 0xc2b2ae35)
  h = Math.imul(h ^ c ^ (h >>> 16), 0x27d4eb2f)
  return h ^ (h >>> 15)
}

function stir(h: number, by: number): number {
  return Math.imul(h ^ (h >>> 15), by)
}

export const KEY_BITS = 28

/**
 * The part of a feature's hash that models keep: 28 bits, unsigned. Half a byte less for every row in a file; a feature never
 * seen in training then hits a row of another once in a thousand times at 270 000 rows.
 */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS)
}
