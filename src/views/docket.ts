import type { FoldedRecord } from '#ledger'
import { plain } from '#ledger'
import type { Docket, DocketQuery, DocketRow, Facet } from './answers.ts'
import { type Question, recordOf, todayOf } from './question.ts'
import { compare } from './reports-of.ts'
import { rowOf } from './row-of.ts'

/** The docket: the meetings that match, in a stable order, with each voice's standing. */
export function docket(record: FoldedRecord, query: DocketQuery, question: Question): Docket {
  const then = recordOf(record, question)
  const rows = [...then.meetings.values()]
    .map(meeting => rowOf(meeting, then, todayOf(question)))
    .filter(row => FILTERS.every(passes => passes(row, query)))
    .sort(ORDERS[query.sort ?? 'changed'])
  const offset = query.offset ?? 0
  return {
    asOf: question.asOf ?? null,
    knownAt: then.knownAt,
    total: rows.length,
    rows: rows.slice(offset, query.limit === undefined ? rows.length : offset + query.limit),
    facets: {
      sides: facet(rows, ({ standings }) =>
        standings.flatMap(({ voice }) => (voice.kind === 'side' ? voice.name : [])),
      ),
      statuses: facet(rows, ({ standings }) => standings.map(({ status }) => status)),
      kinds: facet(rows, ({ kind }) => [kind]),
      places: facet(rows, ({ place }) => (place ? [place.name] : [])),
    },
  }
}

type Filter = (row: DocketRow, query: DocketQuery) => boolean

const FILTERS: readonly Filter[] = [
  ({ parties, standings }, { sides }) =>
    !sides?.length ||
    sides.every(
      side => parties.includes(side) || standings.some(({ voice }) => voice.kind === 'side' && voice.name === side),
    ),
  ({ standings }, { statuses }) => !statuses?.length || standings.some(({ status }) => statuses.includes(status)),
  ({ kind }, { kinds }) => !kinds?.length || kinds.includes(kind),
  ({ place: at }, { place }) =>
    place === undefined || (at !== null && [at.name, at.country ?? ''].some(name => plain(name) === plain(place))),
  (row, { words }) => words === undefined || holdsWords(row, words),
  (row, { disputed }) => disputed === undefined || row.disputed === disputed,
  (row, { lapsed }) => lapsed === undefined || (row.lapsed !== null) === lapsed,
  (row, { waiting }) => waiting === undefined || row.waitsOn.length > 0 === waiting,
  ({ window }, { from }) => from === undefined || (window !== null && (window.latest ?? '9999') >= from),
  ({ window }, { to }) => to === undefined || (window !== null && (window.earliest ?? '') <= to),
  ({ lastChange }, { changedSince }) => changedSince === undefined || (lastChange?.day ?? '') >= changedSince,
]

function holdsWords({ label, participants, parties, place }: DocketRow, words: string): boolean {
  const names = participants.flatMap(({ name, side }) => [name, side ?? ''])
  const text = plain([label, ...names, ...parties, place?.name ?? '', place?.country ?? ''].join(' '))
  return plain(words)
    .split(' ')
    .every(word => text.includes(word))
}

type Order = (a: DocketRow, b: DocketRow) => number

const byLabel: Order = (a, b) => compare(plain(a.label), plain(b.label)) || compare(a.id, b.id)
const byChange: Order = (a, b) => compare(b.lastChange?.day ?? '', a.lastChange?.day ?? '') || byLabel(a, b)
const nextFirst: Order = (a, b) =>
  compare(a.window?.earliest ?? a.window?.latest ?? '9999', b.window?.earliest ?? b.window?.latest ?? '9999') ||
  byLabel(a, b)
const reports = ({ standings }: DocketRow): number => standings.reduce((sum, standing) => sum + standing.reports, 0)

const ORDERS: Readonly<Record<NonNullable<DocketQuery['sort']>, Order>> = {
  changed: byChange,
  window: nextFirst,
  label: byLabel,
  reports: (a, b) => reports(b) - reports(a) || byLabel(a, b),
}

function facet(rows: readonly DocketRow[], valuesOf: (row: DocketRow) => readonly string[]): readonly Facet[] {
  const counts = new Map<string, number>()
  for (const row of rows) for (const value of new Set(valuesOf(row))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value))
}
