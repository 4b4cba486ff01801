import type { Correction } from '../correction.ts'
import type { Account } from '../folded.ts'
import { inOrder } from '../identity/fold-group.ts'
import type { Part } from './build-meeting.ts'

/** The part an account was put into before anybody corrected anything, or null where there is no such account. */
export type PartOf = (accountKey: string) => Part | null

/** Parts that corrections made, and the uncorrected ones that these replace. */
export type Corrected = { readonly parts: ReadonlySet<Part>; readonly replaced: ReadonlySet<Part> }

export type Corrections = {
  readonly made: readonly Correction[]
  /** Keys that are dismissed as things stand. */
  readonly dismissed: Iterable<string>
}

/** Applies what stands of merges, splits and settings, in the order made, then of dismissals. `keyOf` reads ids of any age. */
export function applyCorrections(
  { made, dismissed }: Corrections,
  partOf: PartOf,
  keyOf: (idOrKey: string) => string,
): Corrected {
  const parts = movingParts(partOf)
  for (const { entry, by, because, change, stands } of made) {
    if (!stands) continue
    if (change.kind === 'merge') {
      const [from, into] = [parts.at(keyOf(change.meeting)), parts.at(keyOf(change.into))]
      if (from && into && from !== into) parts.put(merged(into, from, `merged by ${by}: ${because}`))
    }
    if (change.kind === 'split') {
      const part = parts.at(keyOf(change.meeting))
      const leaving = new Set(change.accounts.map(keyOf))
      if (part) for (const half of halves(part, leaving, `split off by ${by}: ${because}`)) parts.put(half)
    }
    if (change.kind === 'set') {
      const part = parts.at(keyOf(change.meeting))
      if (part) parts.put({ ...part, set: [...part.set, { entry, setting: change.to }] })
    }
  }
  for (const key of dismissed) {
    const part = parts.at(key)
    if (part) parts.put(without(part, key))
  }
  return parts.corrected()
}

function movingParts(partOf: PartOf) {
  const moved = new Map<string, Part>()
  const replaced = new Set<Part>()
  return {
    at: (key: string): Part | null => {
      const now = moved.get(key)
      if (now) return now
      const part = partOf(key)
      if (part) replaced.add(part)
      return part
    },
    put: (part: Part): void => {
      for (const { key } of part.accounts) moved.set(key, part)
      for (const key of part.also) moved.set(key, part)
    },
    // A part that was looked at and then left as it was is its own replacement.
    corrected: (): Corrected => {
      const untouched = [...replaced].filter(({ accounts }) => accounts.every(({ key }) => !moved.has(key)))
      return { parts: new Set([...moved.values(), ...untouched]), replaced }
    },
  }
}

function merged(into: Part, from: Part, reason: string): Part {
  const accounts = [...into.accounts, ...from.accounts].sort(inOrder)
  // The one spoken of first gives the meeting its address; the other joins it.
  const [first, later] = from.accounts.includes(accounts[0]!) ? [from, into] : [into, from]
  return {
    accounts,
    because: new Map([...first.because, ...withReason(later, later.accounts, reason)]),
    set: [...into.set, ...from.set],
    also: [...into.also, ...from.also],
  }
}

function halves(part: Part, leaving: ReadonlySet<string>, reason: string): readonly Part[] {
  const gone = part.accounts.filter(({ key }) => leaving.has(key))
  const staying = part.accounts.filter(({ key }) => !leaving.has(key))
  if (gone.length === 0 || staying.length === 0) return []
  return [
    { ...part, accounts: staying },
    { accounts: gone, because: withReason(part, gone, reason), set: [], also: [] },
  ]
}

const without = (part: Part, key: string): Part => ({
  ...part,
  accounts: part.accounts.filter(account => account.key !== key),
  also: [...part.also, key],
})

function withReason(part: Part, accounts: readonly Account[], reason: string): Map<string, readonly string[]> {
  return new Map(accounts.map(({ key }) => [key, [...(part.because.get(key) ?? []), reason]]))
}
