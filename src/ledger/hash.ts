import { createHash } from 'node:crypto'

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

// Digits and letters that are not mistaken for one another; no vowels, so that no word arises.
const ALPHABET = '0123456789bcdfghjkmnpqrstvwxyz'

/**
 * A short name for some content: ten characters, 49 bits, enough that a million names collide with a chance of one in a
 * thousand.
 */
export function shortKey(...parts: readonly (string | number | null)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest()
  let value = digest.readBigUInt64BE(0)
  let key = ''
  const base = BigInt(ALPHABET.length)
  for (let i = 0; i < 10; i++) {
    key += ALPHABET[Number(value % base)]
    value /= base
  }
  return key
}

/** JSON with the keys of every object in alphabetical order, so that equal contents give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
