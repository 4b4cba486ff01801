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
  return { heads, facets: facetsOf(heads) }
}

function facetsOf(heads: readonly RowHead[]): Docket['facets'] {
  const [sides, statuses, kinds, places] = [counter(), counter(), counter(), counter()]
  const flags = { disputed: 0, lapsed: 0, waiting: 0 }
  for (const head of heads) {
    for (const side of head.by.sides) sides.count(side)
    for (const status of head.by.statuses) statuses.count(status)
    kinds.count(head.kind)
    if (head.place) places.count(head.place.name)
    if (head.disputed) flags.disputed++
    if (head.lapsed !== null) flags.lapsed++
    if (head.by.waits) flags.waiting++
  }
  return { sides: sides.all(), statuses: statuses.all(), kinds: kinds.all(), places: places.all(), flags }
}

type Filter = (row: RowHead) => boolean

/** The filters that a query asks for. */
function filtersOf(query: DocketQuery): readonly Filter[] {
  const { sides, statuses, kinds, place, words, disputed, lapsed, waiting, from, to, changedSince, learntAfter } = query
  const filters: Filter[] = []
  const when = (asked: boolean, filter: Filter) => asked && filters.push(filter)
  when(!!sides?.length, row => sides!.every(side => isAtTable(row, side)))
  when(!!statuses?.length, ({ by }) => by.statuses.some(status => statuses!.includes(status)))
  when(!!kinds?.length, ({ kind }) => kinds!.includes(kind))
  if (place !== undefined) {
    const asked = plain(place)
    filters.push(({ place: at }) => at !== null && [at.name, at.country ?? ''].some(name => plain(name) === asked))
  }
  if (words !== undefined) {
    const asked = plain(words).split(' ')
    filters.push(row => asked.every(word => row.by.words.includes(word)))
  }
  when(disputed !== undefined, row => row.disputed === disputed)
  when(lapsed !== undefined, row => (row.lapsed !== null) === lapsed)
  when(waiting !== undefined, ({ by }) => by.waits === waiting)
  when(from !== undefined, ({ window }) => window !== null && (window.latest ?? '9999') >= from!)
  when(to !== undefined, ({ window }) => window !== null && (window.earliest ?? '') <= to!)
  when(changedSince !== undefined, ({ lastChange }) => (lastChange?.day ?? '') >= changedSince!)
  when(learntAfter !== undefined, ({ lastChange }) => (lastChange?.learnt ?? '') > learntAfter!)
  return filters
}

const isAtTable = ({ parties, by }: RowHead, side: string): boolean => parties.includes(side) || by.sides.includes(side)

type Order = (a: RowHead, b: RowHead) => number

const byLabel: Order = (a, b) => compare(a.by.label, b.by.label) || compare(a.id, b.id)
const byChange: Order = (a, b) => compare(b.by.changed, a.by.changed) || byLabel(a, b)
const firstOf = ({ window }: RowHead): string => window?.earliest ?? window?.latest ?? '9999'
const nextFirst: Order = (a, b) => compare(firstOf(a), firstOf(b)) || byLabel(a, b)
const reports = ({ standings }: RowHead): number => standings.reduce((sum, standing) => sum + standing.reports, 0)

const ORDERS: Readonly<Record<NonNullable<DocketQuery['sort']>, Order>> = {
  changed: byChange,
  window: nextFirst,
  label: byLabel,
  reports: (a, b) => reports(b) - reports(a) || byLabel(a, b),
}

function counter() {
  const counts = new Map<string, number>()
  return {
    count: (value: string): void => void counts.set(value, (counts.get(value) ?? 0) + 1),
    all: (): readonly Facet[] =>
      [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || compare(a.value, b.value)),
  }
}
