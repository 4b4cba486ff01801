// Views: one question, one file, each a pure function of the folded record and of when it is asked. They come after the
// ledger and before the surfaces. What may surprise: nothing here settles anything. Where voices differ, all are shown.
export { about } from './about.ts'
export { disputes } from './all-disputes.ts'
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
  ReaderNote,
  SideRow,
  SourceRow,
  StatementsAnswer,
} from './answers.ts'
export { apart } from './apart.ts'
export { article } from './article.ts'
export { changes, type Since } from './changes.ts'
export { days } from './days.ts'
export { type Difference, differences, gistsOf, type MeetingGist } from './differences.ts'
export { docket } from './docket.ts'
export { meeting } from './meeting.ts'
export type { Question } from './question.ts'
export type {
  FoundArticle,
  FoundStatement,
  Marked,
  MeetingName,
  SearchAnswer,
} from './search.ts'
export { type SearchQuery, searchRecord } from './search-record.ts'
export { sides } from './sides.ts'
export { sources } from './sources.ts'
export type { Standing, Voice } from './standing.ts'
export { articlesAbout, onlyAbout, statementsBy } from './statements-by.ts'
export { markGone, markGoneInStory, newerVersions, newestVersions } from './versions.ts'
