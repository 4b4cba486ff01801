import { type Article, type IsoDay, type Reading, type Statement, wordsOf } from '#domain'
import { saidDay, speakerOf } from './cards/speakers.ts'
import { isPublishedBy } from './fold/groups.ts'
import type { ArticleCard, FoldedRecord } from './folded.ts'
import { plain } from './plain.ts'
import type { StatementCard, StatementQuery } from './statements.ts'

/** Statements that answer a query, newest first. */
export async function findStatements(
  record: FoldedRecord,
  query: StatementQuery,
  readingOf: (article: string, knownAt?: string) => Promise<Reading | null>,
): Promise<readonly StatementCard[]> {
  const cards = [...record.articles.values()].filter(
    card => card.statements > 0 && (query.asOf === undefined || isPublishedBy(card, query.asOf)),
  )
  const found: StatementCard[] = []
  for (const card of cards) {
    const reading = await readingOf(card.id, query.knownAt)
    if (reading) found.push(...statementsOf(card, reading).filter(statement => answers(statement, query)))
  }
  return found.sort(newestFirst).slice(0, query.limit ?? found.length)
}

function statementsOf(card: ArticleCard, reading: Reading): readonly StatementCard[] {
  return reading.statements.map(statement => asCard(card, reading, statement))
}

function asCard({ outlet, published, learnt }: ArticleCard, reading: Reading, statement: Statement): StatementCard {
  const { article } = reading
  const said = saidDay(statement.said)
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
    day: said ?? published,
    dayIsSaid: said !== null,
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
