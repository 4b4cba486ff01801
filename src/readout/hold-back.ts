import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Given, Held, NotTaken } from '#intake'

/** A person mistyped, or the disk is full: nothing is gained by trying such a thing again by itself. */
const NOT_WORTH_HOLDING = new Set(['usage', 'storage', 'busy'])

/** What goes to quarantine of something that failed: nothing where there is nothing to come back to. */
export function heldBecause({ input, failure, piece }: NotTaken, given: Given): Held[] {
  const isMissing = failure.kind === 'not-found' && !isAddress(input)
  if (isMissing || NOT_WORTH_HOLDING.has(failure.kind)) return []
  return [{ input: heldName(input, piece?.bytes), reason: failure.message, kind: failure.kind, given, piece }]
}

/** The same name from whatever folder the person speaks: a path is made whole, standard input goes by its bytes. */
export function heldName(input: string, bytes?: Uint8Array): string {
  if (input === '-' && bytes) return `standard input ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`
  return isAddress(input) || input.startsWith('standard input ') ? input : resolve(input)
}

const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(input)
