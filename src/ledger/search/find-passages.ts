import type { Reading } from '#domain'
import type { FoldedRecord } from '../folded.ts'
import type { Instant } from '../instant.ts'
import { matches } from './match.ts'
import type { PassageRef } from './passage.ts'
import { COUNTED, type FoundPassages, type PassageQuery } from './passage-query.ts'
import { saidIn } from './passages-of.ts'

/** What a search asks of: the store, the readings in it, and the record folded from it as known then. */
export type Searched = {
  readonly find: (query: PassageQuery) => Promise<FoundPassages>
  readonly reading: (article: string, knownAt?: Instant) => Promise<Reading | null>
  readonly record: FoldedRecord
}

/**
 * The passages that answer a query. A store knows nothing of corrections: where somebody dismissed a report, its status and
 * place are no longer found, so that the articles concerned are looked at again.
 */
export async function findPassages({ find, reading, record }: Searched, query: PassageQuery): Promise<FoundPassages> {
  if (record.dismissed.size === 0) return find(query)
  const all = await find({ ...query, offset: 0, limit: COUNTED })
  const isLeft = await Promise.all(
    all.passages.map(async passage => {
      if (passage.kind === 'article' || !hasDismissed(passage.article, record)) return true
      return stillAnswers(passage, query, { record, reading: await reading(passage.article, query.knownAt) })
    }),
  )
  const passages = all.passages.filter((_, i) => isLeft[i])
  return {
    passages: passages.slice(query.offset, query.offset + query.limit),
    total: all.total - all.passages.length + passages.length,
  }
}

const hasDismissed = (article: string, { articles, dismissed }: FoldedRecord): boolean =>
  articles
    .get(article)
    ?.accounts.some(({ key, reports }) => dismissed.has(key) || reports.some(report => dismissed.has(report.key))) ??
  false

function stillAnswers(
  { kind, key }: PassageRef,
  { match }: PassageQuery,
  { record, reading }: { readonly record: FoldedRecord; readonly reading: Reading | null },
): boolean {
  if (!reading) return false
  const { article, ...facts } = reading
  const said = saidIn(article, facts, { learnt: '', until: null }, record.dismissed)
  return said.some(passage => passage.kind === kind && passage.key === key && matches(passage.fields, match))
}
