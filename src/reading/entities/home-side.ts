import type { Scan } from './scan.ts'

/** How many houses of state a text must name, and which share of them one state must have, to be that state's own paper. */
const HOUSES = 3
const SHARE = 0.6

/**
 * The state whose houses a text speaks of, "the White House", "the State Department": in a government's own paper
 * "the President", with its capital, is that state's. Null where the houses are of many states, or few.
 */
export function homeSide({ phrases }: Scan): string | null {
  const counts = new Map<string, number>()
  let houses = 0
  for (const { sense } of phrases) {
    if (sense.kind !== 'institution' || sense.side === null) continue
    houses++
    counts.set(sense.side, (counts.get(sense.side) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most !== undefined && houses >= HOUSES && most[1] >= SHARE * houses ? most[0] : null
}
