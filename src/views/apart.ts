import { type FoldedRecord, whyApart } from '#ledger'
import { type Question, recordOf } from './question.ts'

/** Why two meetings, by any ids they ever had, are not one; null where they are, or where there is no such meeting. */
export function apart(record: FoldedRecord, ids: readonly [string, string], question: Question): string | null {
  const then = recordOf(record, question)
  const [a, b] = ids.map(id => then.find(id))
  return a && b && a !== b ? whyApart(a, b) : null
}
