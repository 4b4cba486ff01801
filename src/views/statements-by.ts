import type { FoldedRecord, StatementCard } from '#ledger'
import type { StatementsAnswer } from './answers.ts'
import { type Question, recordOf } from './question.ts'

/** Statements as the ledger found them, less those of articles published after the day asked for. */
export function statementsBy(
  record: FoldedRecord,
  statements: readonly StatementCard[],
  question: Question,
): StatementsAnswer {
  const { articles } = recordOf(record, question)
  return { asOf: question.asOf ?? null, statements: statements.filter(({ article }) => articles.has(article)) }
}
