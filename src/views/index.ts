// Views: one question, one file, each a pure function of the folded record and of when it is asked.
export type {
  AboutRecord,
  ArticleAnswer,
  ChainLink,
  Counts,
  Dispute,
  Docket,
  DocketQuery,
  DocketRow,
  Document,
  Facet,
  MeetingAnswer,
  MeetingChange,
  MeetingLink,
  SideRow,
  SourceRow,
  StatementsAnswer,
} from './answers.ts'
export type { Question } from './question.ts'
export type { Standing, Voice } from './standing.ts'
export { about, article, changes, disputes, docket, meeting, sides, sources, statementsBy } from './unfinished.ts'
