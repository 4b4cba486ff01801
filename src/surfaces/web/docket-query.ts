import { STATUSES } from '#domain'
import type { DocketQuery, DocketRow } from '#views'
import { isDay, one, type Visit } from './visit.ts'

/** As many meetings as one page of the docket shows. */
export const MEETINGS_SHOWN = 30

export const KINDS: readonly DocketRow['kind'][] = [
  'summit',
  'ministerial',
  'talks',
  'call',
  'visit',
  'multilateral',
  'other',
]
export const SORTS = ['changed', 'window', 'label', 'reports'] as const
export const FLAGS = ['disputed', 'lapsed', 'waiting', 'new'] as const

/** What the docket's address asks for: everything that narrows or orders it stands there. What it does not know it leaves out. */
export function docketQueryOf(visit: Visit): DocketQuery {
  const { params, newSince } = visit
  const among = <Value extends string>(name: string, known: readonly Value[]): Value[] =>
    known.filter(value => params[name]?.includes(value))
  const [words, place, from, to] = ['words', 'place', 'from', 'to'].map(name => one(visit, name))
  const sides = params.side ?? []
  const statuses = among('status', STATUSES)
  const kinds = among('kind', KINDS)
  const flags = among('is', FLAGS)
  const sort = among('sort', SORTS)[0]
  return {
    ...(words && { words }),
    ...(place && { place }),
    ...(from && isDay(from) && { from }),
    ...(to && isDay(to) && { to }),
    ...(sides.length > 0 && { sides }),
    ...(statuses.length > 0 && { statuses }),
    ...(kinds.length > 0 && { kinds }),
    ...(flags.includes('disputed') && { disputed: true }),
    ...(flags.includes('lapsed') && { lapsed: true }),
    ...(flags.includes('waiting') && { waiting: true }),
    ...(flags.includes('new') && newSince && { learntAfter: newSince }),
    ...(sort && { sort }),
  }
}

/** Which page of a list the address asks for, from 1. */
export const pageOf = (visit: Visit): number =>
  Math.max(1, Math.min(100_000, Math.trunc(Number(one(visit, 'page'))) || 1))
