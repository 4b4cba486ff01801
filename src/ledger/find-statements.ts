import { type Article, type IsoDay, type Reading, type Statement, wordsOf } from '#domain'
import { daySaid, speakerOf } from './cards/speakers.ts'
import { isPublishedBy } from './fold/groups.ts'
import type { ArticleCard, FoldedRecord } from './folded.ts'
import { plain } from './plain.ts'
import type { StatementCard, StatementQuery } from './statements.ts'

/**
 * Statements that answer a query, newest first. Articles are looked through from the newest back: nothing is said after the
 * article that reports it, so that with a limit there is an end to it.
 */
export async function findStatements(
  record: FoldedRecord,
  query: StatementQuery,
  readingOf: (article: string, knownAt?: string) => Promise<Reading | null>,
): Promise<readonly StatementCard[]> {
  const limit = query.limit ?? Infinity
  let found: StatementCard[] = []
  for (const card of cardsFor(record, query)) {
    const last = found[limit - 1]
    if (last?.day != null && card.published !== null && last.day > card.published) break
    const reading = await readingOf(card.id, query.knownAt)
    if (!reading) continue
    const answering = statementsOf(card, reading).filter(statement => answers(statement, query))
    if (answering.length > 0) found = [...found, ...answering].sort(newestFirst).slice(0, limit)
  }
  return found
}

/** The articles that may hold answers: undated ones first, then from the newest back. */
function* cardsFor(record: FoldedRecord, query: StatementQuery): Generator<ArticleCard> {
  const { source, side, from, articles, asOf } = query
  const asked = source === undefined ? null : plain(source)
  const names = namesLike(asked)
  const among = articles ? articles.flatMap(id => record.articles.get(id) ?? []).sort(newestCardFirst) : newest(record)
  for (const card of among) {
    if (
      card.statements > 0 &&
      (asOf === undefined || isPublishedBy(card, asOf)) &&
      (from === undefined || card.published === null || card.published >= from) &&
      (asked === null || card.speakers.some(({ name }) => names(name))) &&
      (side === undefined || card.speakers.some(speaker => speaker.side === side))
    )
      yield card
  }
}

const NEWEST = new WeakMap<FoldedRecord, readonly ArticleCard[]>()

function newest(record: FoldedRecord): readonly ArticleCard[] {
  const known = NEWEST.get(record)
  if (known) return known
  const cards = [...record.articles.values()].sort(newestCardFirst)
  NEWEST.set(record, cards)
  return cards
}

const newestCardFirst = (a: ArticleCard, b: ArticleCard): number =>
  compare(b.published ?? '9999', a.published ?? '9999') || compare(a.id, b.id)

/** Whether a name is the one asked for; each name is looked at once, however many articles it speaks in. */
function namesLike(asked: string | null): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    const isAsked = plain(name) === asked
    known.set(name, isAsked)
    return isAsked
  }
}

function statementsOf(card: ArticleCard, reading: Reading): readonly StatementCard[] {
  return reading.statements.map(statement => asCard(card, reading, statement))
}

function asCard({ outlet, published, learnt }: ArticleCard, reading: Reading, statement: Statement): StatementCard {
  const { article } = reading
  return {
    article: article.id,
    outlet,
    published,
    learnt,
    statement: statement.id,
    speaker: speakerOf(reading, statement.speaker),
    content: statement.content.map(span => quoteOf(article, span)),
    form: statement.form,
    channel: statement.channel,
    ...daySaid(statement.said, published),
  }
}

const quoteOf = (article: Article, span: Statement['content'][number]) => ({
  article: article.id,
  span,
  words: wordsOf(article.text, span),
})

function answers({ speaker, day }: StatementCard, { source, side, from, to }: StatementQuery): boolean {
  if (source !== undefined && (speaker === null || plain(speaker.name) !== plain(source))) return false
  if (side !== undefined && speaker?.side !== side) return false
  return within(day, from, to)
}

function within(day: IsoDay | null, from: IsoDay | undefined, to: IsoDay | undefined): boolean {
  if (from === undefined && to === undefined) return true
  return day !== null && (from === undefined || day >= from) && (to === undefined || day <= to)
}

const newestFirst = (a: StatementCard, b: StatementCard): number =>
  compare(b.day ?? '', a.day ?? '') ||
  compare(a.article, b.article) ||
  (a.content[0]?.span.start ?? 0) - (b.content[0]?.span.start ?? 0)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
