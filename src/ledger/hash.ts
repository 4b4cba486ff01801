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
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value))

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(inOrder)
  // Not by assignment, for which "__proto__" is no key.
  return Object.fromEntries(
    Object.entries(value)
      .sort(byKey)
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

const TEXTS = new WeakMap<object, string>()

/** The same of something that never changes, made once. */
export function canonicalText(value: object): string {
  const known = TEXTS.get(value)
  if (known !== undefined) return known
  const text = canonicalJson(value)
  TEXTS.set(value, text)
  return text
}
