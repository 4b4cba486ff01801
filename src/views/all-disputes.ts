import type { IsoDay } from '#domain'
import type { FoldedRecord } from '#ledger'
import type { Dispute } from './answers.ts'
import { disputesOf } from './disputes.ts'
import { type Question, recordOf, todayOf } from './question.ts'
import { compare } from './reports-of.ts'
import { headOf } from './row-of.ts'

/** Every dispute that stands, by meeting. */
export function disputes(record: FoldedRecord, question: Question): readonly Dispute[] {
  const then = recordOf(record, question)
  const today = todayOf(question)
  const kept = FOUND.get(then)
  if (kept?.today === today) return kept.found
  const found = findDisputes(then, today)
  FOUND.set(then, { today, found })
  return found
}

const FOUND = new WeakMap<FoldedRecord, { readonly today: IsoDay; readonly found: readonly Dispute[] }>()

function findDisputes(then: FoldedRecord, today: IsoDay): readonly Dispute[] {
  return [...then.meetings.values()]
    .flatMap(meeting => {
      const { disputed, standings } = headOf(meeting, then, today)
      return disputed ? disputesOf(meeting, standings) : []
    })
    .sort((a, b) => compare(a.meeting, b.meeting))
}
