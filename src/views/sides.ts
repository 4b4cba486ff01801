import type { IsoDay } from '#domain'
import type { FoldedRecord } from '#ledger'
import type { SideRow } from './answers.ts'
import { disputesOf } from './disputes.ts'
import { type Question, recordOf, todayOf } from './question.ts'
import { compare, heldReportsOf } from './reports-of.ts'
import { headOf } from './row-of.ts'

/** Every side that is to meet or has spoken, the busiest first. */
export function sides(record: FoldedRecord, question: Question): readonly SideRow[] {
  const then = recordOf(record, question)
  const today = todayOf(question)
  const kept = FOUND.get(then)
  if (kept?.today === today) return kept.rows
  const rows = findSides(then, today)
  FOUND.set(then, { today, rows })
  return rows
}

const FOUND = new WeakMap<FoldedRecord, { readonly today: IsoDay; readonly rows: readonly SideRow[] }>()

function findSides(then: FoldedRecord, today: IsoDay): readonly SideRow[] {
  const seen = new Map<string, { meetings: number; reports: number; disputed: number; days: string[] }>()
  const seenOf = (side: string) => {
    const known = seen.get(side) ?? { meetings: 0, reports: 0, disputed: 0, days: [] }
    seen.set(side, known)
    return known
  }
  for (const meeting of then.meetings.values()) {
    const reports = heldReportsOf(meeting, then)
    const speaking = reports.flatMap(({ side }) => side ?? [])
    for (const side of new Set([...meeting.parties, ...speaking])) seenOf(side).meetings++
    for (const { side, day } of reports) {
      if (side === null) continue
      seenOf(side).reports++
      if (day !== null) seenOf(side).days.push(day)
    }
    const { disputed, standings } = headOf(meeting, then, today)
    const disputing = disputed ? disputesOf(meeting, standings).flatMap(({ a, b }) => [a.voice, b.voice]) : []
    for (const side of new Set(disputing.flatMap(voice => (voice.kind === 'side' ? voice.name : []))))
      seenOf(side).disputed++
  }
  return [...seen]
    .map(([side, { days, ...counts }]) => ({ side, ...counts, last: days.sort().at(-1) ?? null }))
    .sort((a, b) => b.meetings - a.meetings || compare(a.side, b.side))
}
