import type { Correction, Setting } from '../correction.ts'
import type { Account } from '../folded.ts'
import { inOrder } from '../identity/fold-group.ts'
import type { Part } from './build-meeting.ts'

/** The part an account was put into before anybody corrected anything, or null where there is no such account. */
export type PartOf = (accountKey: string) => Part | null

/** Parts that corrections touched, and the uncorrected ones that these replace. */
export type Corrected = { readonly parts: ReadonlySet<Part>; readonly replaced: ReadonlySet<Part> }

/** Applies merges, splits and settings that stand, in the order they were made. `keyOf` reads an id or key of any age. */
export function applyCorrections(
  corrections: readonly Correction[],
  partOf: PartOf,
  keyOf: (idOrKey: string) => string,
): Corrected {
  const moved = new Map<string, Part>()
  const replaced = new Set<Part>()
  const current = (key: string): Part | null => {
    const part = moved.get(key) ?? partOf(key)
    if (part !== null && !moved.has(key)) replaced.add(part)
    return part
  }
  const place = (part: Part): void => {
    for (const { key } of part.accounts) moved.set(key, part)
  }
  for (const { entry, by, because, change, stands } of corrections) {
    if (!stands) continue
    if (change.kind === 'merge') {
      const [from, into] = [current(keyOf(change.meeting)), current(keyOf(change.into))]
      if (from && into && from !== into) place(merged(into, from, `merged by ${by}: ${because}`))
    }
    if (change.kind === 'split') {
      const part = current(keyOf(change.meeting))
      const leaving = new Set(change.accounts.map(keyOf))
      if (part) for (const half of halves(part, leaving, `split off by ${by}: ${because}`)) place(half)
    }
    if (change.kind === 'set') {
      const part = current(keyOf(change.meeting))
      if (part) place({ ...part, set: [...part.set, { entry, setting: change.to }] })
    }
  }
  return { parts: new Set(moved.values()), replaced }
}

function merged(into: Part, from: Part, reason: string): Part {
  return {
    accounts: [...into.accounts, ...from.accounts].sort(inOrder),
    because: new Map([...into.because, ...withReason(from, from.accounts, reason)]),
    set: [...into.set, ...from.set],
  }
}

function halves(part: Part, leaving: ReadonlySet<string>, reason: string): readonly Part[] {
  const gone = part.accounts.filter(({ key }) => leaving.has(key))
  const staying = part.accounts.filter(({ key }) => !leaving.has(key))
  if (gone.length === 0 || staying.length === 0) return [part]
  const none: readonly { readonly entry: string; readonly setting: Setting }[] = []
  return [
    { ...part, accounts: staying },
    { accounts: gone, because: withReason(part, gone, reason), set: none },
  ]
}

function withReason(part: Part, accounts: readonly Account[], reason: string): Map<string, readonly string[]> {
  return new Map(accounts.map(({ key }) => [key, [...(part.because.get(key) ?? []), reason]]))
}
