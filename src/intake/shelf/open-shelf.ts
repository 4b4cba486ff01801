import { DatabaseSync } from 'node:sqlite'
import { Failure } from '#domain'
import { type FeedShelf, feedShelf } from './feed-shelf.ts'
import { type PageShelf, pageShelf } from './page-shelf.ts'
import { type Quarantine, quarantine } from './quarantine.ts'

/**
 * What intake keeps from one day to the next, in a file of its own beside the record: pages as they came, which bytes gave
 * which article, what could not be taken in, and the feeds that are followed. The record does not depend on it: without
 * it, bytes are looked at anew and give the same articles.
 */
export type Shelf = {
  readonly pages: PageShelf
  readonly quarantine: Quarantine
  readonly feeds: FeedShelf
  readonly close: () => void
}

/** Changes when the tables do. */
const FORM = 2

const TABLES = `
  CREATE TABLE IF NOT EXISTS pages (sha256 TEXT PRIMARY KEY, format TEXT NOT NULL, packed BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS taken (fingerprint TEXT PRIMARY KEY, article TEXT NOT NULL, page TEXT, facts TEXT) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS taken_by_article ON taken (article);
  CREATE TABLE IF NOT EXISTS quarantine (
    id INTEGER PRIMARY KEY, input TEXT NOT NULL UNIQUE, reason TEXT NOT NULL, kind TEXT NOT NULL, since TEXT NOT NULL,
    last TEXT NOT NULL, tries INTEGER NOT NULL, given TEXT NOT NULL, piece TEXT, packed BLOB
  );
  CREATE TABLE IF NOT EXISTS feeds (
    url TEXT PRIMARY KEY, title TEXT, added TEXT NOT NULL, etag TEXT, modified TEXT, asked TEXT, next TEXT,
    failures INTEGER NOT NULL, problem TEXT
  );
  CREATE TABLE IF NOT EXISTS seen (feed TEXT NOT NULL, item TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (feed, item))
    WITHOUT ROWID;
`

/** Opens a shelf in a file, made where there is none; `:memory:` lives as long as the process. */
export function openShelf(file: string): Shelf {
  try {
    const db = new DatabaseSync(file)
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000')
    const form = Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0)
    if (form > FORM)
      throw new Failure('unsupported', `${file} was made by a newer Readout; use that one, or move it away.`)
    if (form === 1) db.exec('ALTER TABLE taken ADD COLUMN facts TEXT')
    db.exec(`${TABLES} PRAGMA user_version = ${FORM}`)
    return { pages: pageShelf(db), quarantine: quarantine(db), feeds: feedShelf(db), close: () => db.close() }
  } catch (error) {
    if (error instanceof Failure) throw error
    const said = error instanceof Error ? error.message : String(error)
    throw new Failure('storage', `${file}, where intake keeps what it needs, cannot be opened: ${said}.`, error)
  }
}
