// Exports: an answer written down for another program. Tables for spreadsheets, feeds for readers, calendars, linked data
// and the wire diary. They come after the views; every surface may hand them out. What may surprise: none asks the record
// anything, so that an export can never say more than the page it is the twin of.
export { type Feed, type FeedEntry, toAtom } from './atom.ts'
export { type CalendarOptions, toCalendar } from './calendar.ts'
export { toBibTeX, toRis } from './citation.ts'
export { type Column, toCsv } from './csv.ts'
export { type DiaryOptions, toDiary } from './diary.ts'
export { changesFeed, disputesFeed, docketFeed, meetingFeed, sidesFeed, sourcesFeed, statementsFeed } from './feeds.ts'
export { toJsonLd } from './json-ld.ts'
export { type Links, linksFrom } from './links.ts'
export {
  changesTable,
  disputesTable,
  docketTable,
  sidesTable,
  sourcesTable,
  statementsTable,
  storyTable,
} from './tables.ts'
