import type { FoldedRecord } from '#ledger'
import type { Docket, DocketQuery } from './answers.ts'
import { lookFor } from './docket-looks.ts'
import { type Question, recordOf, todayOf } from './question.ts'
import { rowOf } from './row-of.ts'

/** The docket: the meetings that match, in a stable order, with each voice's standing. */
export function docket(record: FoldedRecord, query: DocketQuery, question: Question): Docket {
  const then = recordOf(record, question)
  const { offset = 0, limit, ...asked } = query
  const { heads, facets } = lookFor(then, asked, todayOf(question))
  return {
    asOf: question.asOf ?? null,
    knownAt: then.knownAt,
    total: heads.length,
    rows: heads
      .slice(offset, limit === undefined ? heads.length : offset + limit)
      .map(({ id }) => rowOf(then.meetings.get(id)!, then, todayOf(question))),
    facets,
  }
}
