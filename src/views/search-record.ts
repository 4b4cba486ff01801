import type { Article, IsoDay, Reading } from '#domain'
import { type Instant, type Ledger, parseSearch } from '#ledger'
import type { Question } from './question.ts'
import { type SearchAnswer, search } from './search.ts'

/** A search as a person writes it, and which page of what it finds; a page is `limit` long, 20 where nothing is said. */
export type SearchQuery = { readonly words: string; readonly offset?: number; readonly limit?: number }

/**
 * Asks a ledger what answers a search. The earlier counts of the day that the search names (`asof:`) and that of the
 * question. Throws a `Failure` of kind `usage` that names the character where the search cannot be read.
 */
export async function searchRecord(
  ledger: Ledger,
  { words, offset = 0, limit = 20 }: SearchQuery,
  question: Question & { readonly known?: Instant },
): Promise<SearchAnswer> {
  const { match, ...days } = parseSearch(words)
  const asOf = earlierOf(days.asOf, question.asOf)
  const { known } = question
  const page = { ...days, ...(asOf && { asOf }), ...(known && { knownAt: known }), match, offset, limit }
  const statements = await ledger.find({ ...page, kinds: ['statement', 'report'] })
  const articles = await ledger.find({ ...page, kinds: ['article'] })
  const wholes = new Map<string, Reading | Article>()
  for (const { article } of [...statements.passages, ...articles.passages]) {
    if (wholes.has(article)) continue
    const whole = (await ledger.reading(article, known)) ?? (await ledger.article(article, known))
    if (whole) wholes.set(article, whole)
  }
  const found = { match, statements, articles, wholes }
  return search(await ledger.folded(known), found, { ...question, ...(asOf && { asOf }) })
}

const earlierOf = (a: IsoDay | undefined, b: IsoDay | undefined): IsoDay | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a
