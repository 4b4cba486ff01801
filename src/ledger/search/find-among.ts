import { matches } from './match.ts'
import type { Passage, PassageRef } from './passage.ts'
import { COUNTED, type FoundPassages, type PassageQuery } from './passage-query.ts'

/** Answers a query by looking at passages one by one. */
export function findAmong(passages: readonly Passage[], query: PassageQuery): FoundPassages {
  const found = passages.filter(passage => answers(passage, query)).sort(newestFirst)
  return {
    passages: found.slice(query.offset, query.offset + query.limit).map(asRef),
    total: Math.min(found.length, COUNTED),
  }
}

function answers(passage: Passage, { match, kinds, from, to, asOf, knownAt }: PassageQuery): boolean {
  const { kind, day, shown, learnt, until, fields } = passage
  if (!kinds.includes(kind)) return false
  if (from !== undefined && (day === null || day < from)) return false
  if (to !== undefined && (day === null || day > to)) return false
  if (asOf !== undefined && shown > asOf) return false
  if (knownAt === undefined ? until !== null : learnt > knownAt || (until !== null && until <= knownAt)) return false
  return matches(fields, match)
}

const newestFirst = (a: PassageRef, b: PassageRef): number =>
  a.day === b.day ? 0 : (a.day ?? '') > (b.day ?? '') ? -1 : 1

const asRef = ({ kind, article, key, day }: Passage): PassageRef => ({ kind, article, key, day })
