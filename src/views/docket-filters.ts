import { plain } from '#ledger'
import type { DocketQuery } from './answers.ts'
import { compare } from './reports-of.ts'
import type { RowHead } from './row-of.ts'

export type Filter = (row: RowHead) => boolean

/** The filters that a query asks for. */
export function filtersOf(query: DocketQuery): readonly Filter[] {
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

export type Order = (a: RowHead, b: RowHead) => number

const byLabel: Order = (a, b) => compare(a.by.label, b.by.label) || compare(a.id, b.id)
const byChange: Order = (a, b) => compare(b.by.changed, a.by.changed) || byLabel(a, b)
const firstOf = ({ window }: RowHead): string => window?.earliest ?? window?.latest ?? '9999'
const nextFirst: Order = (a, b) => compare(firstOf(a), firstOf(b)) || byLabel(a, b)
const reports = ({ standings }: RowHead): number => standings.reduce((sum, standing) => sum + standing.reports, 0)

/** A total order: no two meetings stand equal. */
export const ORDERS: Readonly<Record<NonNullable<DocketQuery['sort']>, Order>> = {
  changed: byChange,
  window: nextFirst,
  label: byLabel,
  reports: (a, b) => reports(b) - reports(a) || byLabel(a, b),
}
