import { overlaps } from '#domain'
import type { FoldedRecord, StatementCard } from '#ledger'
import type { StatementsAnswer } from './answers.ts'
import { type Question, recordOf } from './question.ts'
import { allReportsOf } from './reports-of.ts'

/** Statements as the ledger found them, less those of articles published after the day asked for. */
export function statementsBy(
  record: FoldedRecord,
  statements: readonly StatementCard[],
  question: Question,
): StatementsAnswer {
  const { articles } = recordOf(record, question)
  return { asOf: question.asOf ?? null, statements: statements.filter(({ article }) => articles.has(article)) }
}

/** The articles that tell of a meeting. */
export const articlesAbout = (record: FoldedRecord, meeting: string, question: Question): readonly string[] => [
  ...new Set(
    recordOf(record, question)
      .find(meeting)
      ?.accounts.map(({ article }) => article),
  ),
]

/** Of these statements, those whose words speak of the meeting or give it a status. */
export function onlyAbout(
  record: FoldedRecord,
  meeting: string,
  { statements, ...answer }: StatementsAnswer,
): StatementsAnswer {
  const found = record.find(meeting)
  const words = found
    ? [...found.accounts.flatMap(({ mentions }) => mentions), ...allReportsOf(found).map(({ evidence }) => evidence)]
    : []
  const byArticle = Map.groupBy(words, ({ article }) => article)
  return {
    ...answer,
    statements: statements.filter(({ article, content }) =>
      content.some(quote => byArticle.get(article)?.some(({ span }) => overlaps(span, quote.span))),
    ),
  }
}
