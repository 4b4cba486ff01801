// What intake does of itself, without Node: markup and header lines apart, days read. For a page in a browser, which takes
// in what is dropped on it as the command line takes it in.
export { readDay } from './dates/read-day.ts'
export type { Fact, FactName } from './fact.ts'
export { findLanguage } from './language/find-language.ts'
export { readPage } from './page/read-page.ts'
export { splitHeaderLines } from './text/header-lines.ts'
