import type { FoldedRecord, Report } from '#ledger'
import type { SourceRow } from './answers.ts'
import { type Question, recordOf } from './question.ts'
import { compare, heldReportsOf } from './reports-of.ts'

/** Everybody who gives a status, by name. Nameless sources are one row for each way they are called. */
export function sources(record: FoldedRecord, question: Question): readonly SourceRow[] {
  const then = recordOf(record, question)
  const rows = FOUND.get(then) ?? findSources(then)
  FOUND.set(then, rows)
  return rows
}

const FOUND = new WeakMap<FoldedRecord, readonly SourceRow[]>()

function findSources(then: FoldedRecord): readonly SourceRow[] {
  const told = [...then.meetings.values()].flatMap(meeting =>
    heldReportsOf(meeting, then).map(report => ({ meeting: meeting.id, report })),
  )
  const byName = Map.groupBy(
    told.filter(({ report }) => report.speaker !== null),
    ({ report }) => report.speaker!.name,
  )
  return [...byName].map(([name, all]) => rowFor(name, all)).sort((a, b) => compare(a.name, b.name))
}

function rowFor(name: string, told: readonly { readonly meeting: string; readonly report: Report }[]): SourceRow {
  const reports = told.map(({ report }) => report)
  const speakers = reports.flatMap(({ speaker }) => speaker ?? [])
  return {
    name,
    named: speakers.some(({ named }) => named),
    kind: speakers[0]!.kind,
    sides: [...new Set(speakers.flatMap(({ side }) => side ?? []))].sort(),
    roles: rolesOf(reports),
    reports: reports.length,
    meetings: new Set(told.map(({ meeting }) => meeting)).size,
    ...firstAndLast(reports),
  }
}

function rolesOf(reports: readonly Report[]): SourceRow['roles'] {
  const byRole = Map.groupBy(
    reports.filter(({ speaker }) => speaker?.role !== undefined),
    ({ speaker }) => speaker!.role!,
  )
  return [...byRole]
    .map(([role, all]) => ({ role, ...firstAndLast(all) }))
    .sort((a, b) => compare(a.first ?? '', b.first ?? '') || compare(a.role, b.role))
}

function firstAndLast(reports: readonly Report[]): Pick<SourceRow, 'first' | 'last'> {
  const days = reports.flatMap(({ day }) => day ?? []).sort()
  return { first: days[0] ?? null, last: days.at(-1) ?? null }
}
