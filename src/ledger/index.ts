// The ledger: entries appended and never changed, and the record folded from them. It comes after reading and before the
// views. What may surprise: nothing here is decided by the order in which things arrived. Identity across articles is
// decided in order of publication, so that any order of arrival, any split over batches and any number of writers fold to
// the same record.
export { type Copy, findCopies } from './cards/find-copies.ts'
export type { Change, Correction, Setting } from './correction.ts'
export type { Draft, Entry, EntryBody, ReadingFacts } from './entry.ts'
export type {
  Account,
  ArticleCard,
  FoldedMeeting,
  FoldedRecord,
  Join,
  Quote,
  Report,
  Speaker,
  ToldPlace,
  ToldWindow,
} from './folded.ts'
export { whyApart } from './identity/why-apart.ts'
export type { Instant } from './instant.ts'
export type { Added, CorrectionDraft, Finding, Ledger, Taken } from './ledger.ts'
export { openLedger } from './open-ledger.ts'
export { plain } from './plain.ts'
export { type Reread, reread } from './reread.ts'
export { type Match, marksIn } from './search/match.ts'
export { parseSearch } from './search/parse-search.ts'
export type { PassageRef } from './search/passage.ts'
export { COUNTED, type FoundPassages } from './search/passage-query.ts'
export { searchWords } from './search/search-words.ts'
export type { StatementCard, StatementQuery } from './statements.ts'
export type { Store } from './store.ts'
export { openMemoryStore } from './stores/memory-store.ts'
export { openPostgresStore } from './stores/postgres-store.ts'
export { openSqliteStore } from './stores/sqlite-store.ts'
