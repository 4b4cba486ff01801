import type { IsoDay, Reading } from '#domain'
import type { ArticleCard, FoldedRecord, Instant, StatementCard } from '#ledger'
import type {
  AboutRecord,
  ArticleAnswer,
  Dispute,
  Docket,
  DocketQuery,
  MeetingAnswer,
  MeetingChange,
  SideRow,
  SourceRow,
  StatementsAnswer,
} from './answers.ts'
import type { Question } from './question.ts'

type View<Args extends readonly unknown[], Answer> = (record: FoldedRecord, ...rest: [...Args, Question]) => Answer

const soon = (): never => {
  throw new Error('This view is not written yet')
}

/** The docket: meetings that match, in a stable order, with each voice's standing. */
export const docket: View<[DocketQuery], Docket> = soon
/** One meeting's story, by any id it ever had, or null where there is none (or none yet as of that day). */
export const meeting: View<[string], MeetingAnswer | null> = soon
/** What moved on or after a day (by day said), or was learnt at or after a moment, latest first. */
export const changes: View<[{ readonly since?: IsoDay; readonly learntSince?: Instant }], readonly MeetingChange[]> =
  soon
/** Every dispute that stands. */
export const disputes: View<[], readonly Dispute[]> = soon
/** Everybody who gives a status, by name. */
export const sources: View<[], readonly SourceRow[]> = soon
export const sides: View<[], readonly SideRow[]> = soon
export const statementsBy: View<[readonly StatementCard[]], StatementsAnswer> = soon
/** An article with what was made of it; its whole reading is asked of the ledger and handed in. */
export const article: View<[ArticleCard['id'], Reading | null], ArticleAnswer | null> = soon
export const about: View<[], AboutRecord> = soon
