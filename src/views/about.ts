import type { ArticleCard, FoldedRecord } from '#ledger'
import type { AboutRecord } from './answers.ts'
import { type Question, recordOf } from './question.ts'
import { compare, heldReportsOf } from './reports-of.ts'

/** What the record holds, counted. */
export function about(record: FoldedRecord, question: Question): AboutRecord {
  const then = recordOf(record, question)
  const counted = COUNTED.get(then) ?? count(then)
  COUNTED.set(then, counted)
  return { asOf: question.asOf ?? null, ...counted }
}

const COUNTED = new WeakMap<FoldedRecord, Omit<AboutRecord, 'asOf'>>()

function count(then: FoldedRecord): Omit<AboutRecord, 'asOf'> {
  const cards = [...then.articles.values()]
  const days = [...new Set(cards.flatMap(({ published }) => published ?? []))].sort()
  return {
    articles: cards.length,
    unread: cards.filter(({ reader }) => reader === null).length,
    meetings: then.meetings.size,
    reports: [...then.meetings.values()].reduce((sum, meeting) => sum + heldReportsOf(meeting, then).length, 0),
    statements: cards.reduce((sum, { statements }) => sum + statements, 0),
    outlets: new Set(cards.flatMap(({ outlet }) => outlet ?? [])).size,
    corrections: then.corrections.length,
    undated: cards.filter(({ published }) => published === null).length,
    firstPublished: days[0] ?? null,
    lastPublished: days.at(-1) ?? null,
    readers: readersOf(cards),
    days,
  }
}

function readersOf(cards: readonly ArticleCard[]): AboutRecord['readers'] {
  const readers = Map.groupBy(
    cards.flatMap(({ reader }) => reader ?? []),
    ({ version, models }) => JSON.stringify([version, Object.entries(models).sort()]),
  )
  return [...readers.values()]
    .map(same => ({ reader: same[0]!, articles: same.length }))
    .sort((a, b) => b.articles - a.articles || compare(a.reader.version, b.reader.version))
}
