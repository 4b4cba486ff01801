import type { IsoDay } from '#domain'
import type { FoldedMeeting, FoldedRecord } from '#ledger'
import type { Docket, DocketQuery } from './answers.ts'
import { type Counts, makeCounts } from './docket-counts.ts'
import { filtersOf, ORDERS } from './docket-filters.ts'
import { headOf, type RowHead } from './row-of.ts'

// A record goes on growing while the same few questions are asked of it. What was found for one is kept, in order, and
// brought up to date by the meetings that have come, gone or changed since: what a docket page costs hangs on those.

/** The meetings that match, in order, and what they can be narrowed by. */
export type Found = { readonly heads: readonly RowHead[]; readonly facets: Docket['facets'] }

/** What one step of the record changed. */
type Step = { readonly gone: ReadonlySet<RowHead>; readonly come: readonly RowHead[] }

/** `steps` counts how many steps of the record it has taken in. */
type Look = { heads: readonly RowHead[]; readonly counts: Counts; facets: Docket['facets'] | null; steps: number }

type Kept = {
  readonly today: IsoDay
  /** The record as it was last looked at. */
  record: FoldedRecord | null
  readonly heads: Map<string, RowHead>
  readonly steps: Step[]
  readonly looks: Map<string, Look>
}

const QUESTIONS = 60
/** What was asked so many steps ago is looked for anew. */
const STEPS = 500

// The meetings of a growing record stay the same map.
const KEPT = new WeakMap<ReadonlyMap<string, FoldedMeeting>, Kept>()

/** The meetings of a record that answer a query. `today` is the day on which it is asked. */
export function lookFor(record: FoldedRecord, query: DocketQuery, today: IsoDay): Found {
  const kept = keptFor(record, today)
  catchUp(kept, record)
  const key = JSON.stringify(query)
  const look = upToDate(kept, kept.looks.get(key), query) ?? lookAnew(kept, query)
  kept.looks.delete(key)
  kept.looks.set(key, look)
  if (kept.looks.size > QUESTIONS) kept.looks.delete([...kept.looks.keys()][0]!)
  look.facets ??= look.counts.facets()
  return { heads: look.heads, facets: look.facets }
}

function keptFor({ meetings }: FoldedRecord, today: IsoDay): Kept {
  const known = KEPT.get(meetings)
  if (known && known.today === today && known.steps.length < 4 * STEPS) return known
  const kept: Kept = { today, record: null, heads: new Map(), steps: [], looks: new Map() }
  KEPT.set(meetings, kept)
  return kept
}

/** Takes in what has changed in the record since it was last looked at. */
function catchUp(kept: Kept, record: FoldedRecord): void {
  if (kept.record === record) return
  const gone = new Set<RowHead>()
  const come: RowHead[] = []
  for (const [id, head] of kept.heads)
    if (!record.meetings.has(id)) {
      gone.add(head)
      kept.heads.delete(id)
    }
  for (const [id, meeting] of record.meetings) {
    const head = headOf(meeting, record, kept.today)
    const before = kept.heads.get(id)
    if (before === head) continue
    if (before) gone.add(before)
    come.push(head)
    kept.heads.set(id, head)
  }
  kept.record = record
  if (gone.size > 0 || come.length > 0) kept.steps.push({ gone, come })
}

function upToDate({ steps }: Kept, look: Look | undefined, query: DocketQuery): Look | null {
  if (!look || steps.length - look.steps > STEPS) return null
  if (look.steps === steps.length) return look
  const passes = filtersOf(query)
  const order = ORDERS[query.sort ?? 'changed']
  let heads = [...look.heads]
  for (const { gone, come } of steps.slice(look.steps)) {
    const left = heads.filter(head => !gone.has(head))
    if (left.length < heads.length) for (const head of heads) if (gone.has(head)) look.counts.count(head, -1)
    heads = left
    for (const head of come) {
      if (!passes.every(filter => filter(head))) continue
      look.counts.count(head, 1)
      heads.push(head)
    }
  }
  // Nearly in order already, which sorting makes use of.
  return { heads: heads.sort(order), counts: look.counts, facets: null, steps: steps.length }
}

function lookAnew({ heads: all, steps }: Kept, query: DocketQuery): Look {
  const passes = filtersOf(query)
  const heads = [...all.values()].filter(head => passes.every(filter => filter(head)))
  const counts = makeCounts()
  for (const head of heads) counts.count(head, 1)
  return { heads: heads.sort(ORDERS[query.sort ?? 'changed']), counts, facets: null, steps: steps.length }
}
