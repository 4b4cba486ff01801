import type { IsoDay } from '#domain'
import type { FoldedRecord } from '#ledger'

const DAYS = new WeakMap<FoldedRecord, readonly IsoDay[]>()

/**
 * The days on which the answer to some question changed, in order: those on which an article that tells of a meeting was
 * published. All of the record's, for whoever looks at one day wants to go on to the next.
 */
export function days(record: FoldedRecord): readonly IsoDay[] {
  const known = DAYS.get(record)
  if (known) return known
  const found = new Set<IsoDay>()
  for (const { published, accounts } of record.articles.values())
    if (published !== null && accounts.length > 0) found.add(published)
  const inOrder = [...found].sort()
  DAYS.set(record, inOrder)
  return inOrder
}
