import { type FoldedRecord, plain } from '#ledger'
import type { Docket, DocketQuery, Facet } from './answers.ts'
import { type Question, recordOf, todayOf } from './question.ts'
import { compare } from './reports-of.ts'
import { headOf, type RowHead, rowOf } from './row-of.ts'

/** The docket: the meetings that match, in a stable order, with each voice's standing. */
export function docket(record: FoldedRecord, query: DocketQuery, question: Question): Docket {
  const then = recordOf(record, question)
  const { offset = 0, limit, ...asked } = query
  const { heads, facets } = find(then, asked, question)
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

type Found = { readonly heads: readonly RowHead[]; readonly facets: Docket['facets'] }

// Turning pages, and coming back to a question, need not look through the record again.
const FOUND = new WeakMap<FoldedRecord, Map<string, Found>>()
const QUESTIONS = 100

function find(record: FoldedRecord, query: DocketQuery, question: Question): Found {
  const found = FOUND.get(record) ?? new Map<string, Found>()
  FOUND.set(record, found)
  const key = JSON.stringify([query, todayOf(question)])
  const known = found.get(key)
  if (known) return known
  const answer = look(record, query, question)
  if (found.size >= QUESTIONS) found.delete([...found.keys()][0]!)
  found.set(key, answer)
  return answer
}

function look(record: FoldedRecord, query: DocketQuery, question: Question): Found {
  const passes = filtersOf(query)
  const heads: RowHead[] = []
  for (const meeting of record.meetings.values()) {
    const head = headOf(meeting, record, todayOf(question))
    if (passes.every(filter => filter(head))) heads.push(head)
  }
  heads.sort(ORDERS[query.sort ?? 'changed'])
  return {
    heads,
    facets: {
      sides: facet(heads, ({ standings }) =>
        standings.flatMap(({ voice }) => (voice.kind === 'side' ? voice.name : [])),
      ),
      statuses: facet(heads, ({ standings }) => standings.map(({ status }) => status)),
      kinds: facet(heads, ({ kind }) => [kind]),
      places: facet(heads, ({ place }) => (place ? [place.name] : [])),
      flags: {
        disputed: heads.filter(({ disputed }) => disputed).length,
        lapsed: heads.filter(({ lapsed }) => lapsed !== null).length,
        waiting: heads.filter(({ waits }) => waits).length,
      },
    },
  }
}

type Filter = (row: RowHead) => boolean

/** The filters that a query asks for. */
function filtersOf(query: DocketQuery): readonly Filter[] {
  const { sides, statuses, kinds, place, words, disputed, lapsed, waiting, from, to, changedSince, learntAfter } = query
  const filters: Filter[] = []
  const when = (asked: boolean, filter: Filter) => asked && filters.push(filter)
  when(!!sides?.length, row => sides!.every(side => isAtTable(row, side)))
  when(!!statuses?.length, ({ standings }) => standings.some(({ status }) => statuses!.includes(status)))
  when(!!kinds?.length, ({ kind }) => kinds!.includes(kind))
  if (place !== undefined) {
    const asked = plain(place)
    filters.push(({ place: at }) => at !== null && [at.name, at.country ?? ''].some(name => plain(name) === asked))
  }
  if (words !== undefined) {
    const asked = plain(words).split(' ')
    filters.push(row => asked.every(word => row.words.includes(word)))
  }
  when(disputed !== undefined, row => row.disputed === disputed)
  when(lapsed !== undefined, row => (row.lapsed !== null) === lapsed)
  when(waiting !== undefined, ({ waits }) => waits === waiting)
  when(from !== undefined, ({ window }) => window !== null && (window.latest ?? '9999') >= from!)
  when(to !== undefined, ({ window }) => window !== null && (window.earliest ?? '') <= to!)
  when(changedSince !== undefined, ({ lastChange }) => (lastChange?.day ?? '') >= changedSince!)
  when(learntAfter !== undefined, ({ lastChange }) => (lastChange?.learnt ?? '') > learntAfter!)
  return filters
}

const isAtTable = ({ parties, standings }: RowHead, side: string): boolean =>
  parties.includes(side) || standings.some(({ voice }) => voice.kind === 'side' && voice.name === side)

type Order = (a: RowHead, b: RowHead) => number

const byLabel: Order = (a, b) => compare(a.sortedAs, b.sortedAs) || compare(a.id, b.id)
const byChange: Order = (a, b) => compare(b.lastChange?.day ?? '', a.lastChange?.day ?? '') || byLabel(a, b)
const firstOf = ({ window }: RowHead): string => window?.earliest ?? window?.latest ?? '9999'
const nextFirst: Order = (a, b) => compare(firstOf(a), firstOf(b)) || byLabel(a, b)
const reports = ({ standings }: RowHead): number => standings.reduce((sum, standing) => sum + standing.reports, 0)

const ORDERS: Readonly<Record<NonNullable<DocketQuery['sort']>, Order>> = {
  changed: byChange,
  window: nextFirst,
  label: byLabel,
  reports: (a, b) => reports(b) - reports(a) || byLabel(a, b),
}

function facet(rows: readonly RowHead[], valuesOf: (row: RowHead) => readonly string[]): readonly Facet[] {
  const counts = new Map<string, number>()
  for (const row of rows) for (const value of new Set(valuesOf(row))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value))
}
