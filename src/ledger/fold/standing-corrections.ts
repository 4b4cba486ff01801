import type { Change, Correction } from '../correction.ts'
import type { Entry } from '../entry.ts'

/** Corrections in the order they were made, each with whether it still stands. */
export function standingCorrections(entries: readonly Entry[]): readonly Correction[] {
  const made = entries
    .flatMap(({ id, at, body }) => (body.kind === 'correction' ? [{ entry: id, at, ...withoutKind(body) }] : []))
    .sort((a, b) => compare(a.at, b.at) || compare(a.entry, b.entry))
  const undone = new Set<string>()
  const fromLast = made.toReversed().map(correction => {
    const stands = !undone.has(correction.entry)
    if (stands && correction.change.kind === 'undo') undone.add(correction.change.entry)
    return { ...correction, stands }
  })
  return fromLast.reverse()
}

/** Keys that a person dismissed and nobody restored since, each with the entry that did. */
export function dismissedKeys(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const dismissed = new Map<string, string>()
  for (const { entry, change, stands } of corrections) {
    if (!stands) continue
    if (change.kind === 'dismiss') dismissed.set(change.what, entry)
    if (change.kind === 'restore') dismissed.delete(change.what)
  }
  return dismissed
}

const withoutKind = ({
  by,
  because,
  change,
}: {
  readonly by: string
  readonly because: string
  readonly change: Change
}) => ({
  by,
  because,
  change,
})
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
