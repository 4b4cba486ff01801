import type { FoldedRecord } from '#ledger'
import type { Dispute } from './answers.ts'
import { disputesOf } from './disputes.ts'
import { type Question, recordOf, todayOf } from './question.ts'
import { compare } from './reports-of.ts'
import { headOf } from './row-of.ts'

/** Every dispute that stands, by meeting. */
export function disputes(record: FoldedRecord, question: Question): readonly Dispute[] {
  const then = recordOf(record, question)
  return [...then.meetings.values()]
    .flatMap(meeting => {
      const { disputed, standings } = headOf(meeting, then, todayOf(question))
      return disputed ? disputesOf(meeting, standings) : []
    })
    .sort((a, b) => compare(a.meeting, b.meeting))
}
