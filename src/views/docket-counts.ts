import type { Docket, Facet } from './answers.ts'
import { compare } from './reports-of.ts'
import type { RowHead } from './row-of.ts'

/** How many of some meetings have which sides, statuses, kinds and places; kept up as meetings come and go. */
export function makeCounts() {
  const [sides, statuses, kinds, places] = [counter(), counter(), counter(), counter()]
  const flags = { disputed: 0, lapsed: 0, waiting: 0 }
  return {
    /** `by` is 1 for a meeting that comes and -1 for one that goes. */
    count: (head: RowHead, by: 1 | -1): void => {
      for (const side of head.by.sides) sides.count(side, by)
      for (const status of head.by.statuses) statuses.count(status, by)
      kinds.count(head.kind, by)
      if (head.place) places.count(head.place.name, by)
      if (head.disputed) flags.disputed += by
      if (head.lapsed !== null) flags.lapsed += by
      if (head.by.waits) flags.waiting += by
    },
    facets: (): Docket['facets'] => ({
      sides: sides.all(),
      statuses: statuses.all(),
      kinds: kinds.all(),
      places: places.all(),
      flags: { ...flags },
    }),
  }
}

export type Counts = ReturnType<typeof makeCounts>

function counter() {
  const counts = new Map<string, number>()
  return {
    count: (value: string, by: 1 | -1): void => {
      const now = (counts.get(value) ?? 0) + by
      if (now === 0) counts.delete(value)
      else counts.set(value, now)
    },
    all: (): readonly Facet[] =>
      [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || compare(a.value, b.value)),
  }
}
