/** Counts failures by a name, and says for how long whoever has too many has to wait. */
export type Attempts = {
  /** Seconds to wait, or 0. */
  readonly waitFor: (name: string, now: number) => number
  readonly failed: (name: string, now: number) => void
  readonly succeeded: (name: string) => void
}

const MOST = 5
const SPAN = 15 * 60_000
const MOST_NAMES = 10_000

/** Five failures in a quarter of an hour are one's fill. Times are in milliseconds. */
export function countAttempts(): Attempts {
  const failures = new Map<string, number[]>()
  const recent = (name: string, now: number) => (failures.get(name) ?? []).filter(at => now - at < SPAN)
  return {
    waitFor: (name, now) => {
      const found = recent(name, now)
      return found.length < MOST ? 0 : Math.ceil((found[0]! + SPAN - now) / 1000)
    },
    failed: (name, now) => {
      if (failures.size >= MOST_NAMES) failures.delete([...failures.keys()][0]!)
      failures.set(name, [...recent(name, now), now].slice(-MOST))
    },
    succeeded: name => void failures.delete(name),
  }
}
