import type { DatabaseSync } from 'node:sqlite'
import { inOneStep } from './in-one-step.ts'

/** A feed that is followed, and how it has fared. Moments are ISO 8601 in UTC. */
export type FollowedFeed = {
  readonly url: string
  readonly title: string | undefined
  readonly added: string
  /** What its server gave to ask by whether it has changed. */
  readonly etag: string | undefined
  readonly modified: string | undefined
  readonly asked: string | undefined
  /** Not to be asked before. */
  readonly next: string | undefined
  /** In a row. */
  readonly failures: number
  /** A sentence about what went wrong the last time. */
  readonly problem: string | undefined
}

export type FeedShelf = {
  readonly list: () => readonly FollowedFeed[]
  /** True where it was not followed yet. */
  readonly add: (feed: Pick<FollowedFeed, 'url' | 'title'>, at: string) => boolean
  readonly remove: (url: string) => boolean
  readonly save: (feed: FollowedFeed) => void
  /** Of these items of a feed, those never seen. */
  readonly unseen: (feed: string, items: readonly string[]) => ReadonlySet<string>
  readonly see: (feed: string, items: readonly string[], at: string) => void
}

export function feedShelf(db: DatabaseSync): FeedShelf {
  const list = db.prepare('SELECT * FROM feeds ORDER BY added, url')
  const add = db.prepare('INSERT OR IGNORE INTO feeds (url, title, added, failures) VALUES (?, ?, ?, 0)')
  const remove = db.prepare('DELETE FROM feeds WHERE url = ?')
  const forget = db.prepare('DELETE FROM seen WHERE feed = ?')
  const save = db.prepare(
    'UPDATE feeds SET title = ?, etag = ?, modified = ?, asked = ?, next = ?, failures = ?, problem = ? WHERE url = ?',
  )
  const seen = db.prepare('SELECT 1 FROM seen WHERE feed = ? AND item = ?')
  const see = db.prepare('INSERT OR IGNORE INTO seen (feed, item, at) VALUES (?, ?, ?)')
  return {
    list: () => list.all().map(followed),
    add: ({ url, title }, at) => add.run(url, title ?? null, at).changes > 0,
    remove: url =>
      inOneStep(db, () => {
        forget.run(url)
        return remove.run(url).changes > 0
      }),
    save: ({ url, title, etag, modified, asked, next, failures, problem }) => {
      const [said, last] = [
        [title, etag, modified, asked, next],
        [failures, problem, url],
      ]
      save.run(...[...said, ...last].map(value => value ?? null))
    },
    unseen: (feed, items) => new Set(items.filter(item => !seen.get(feed, item))),
    see: (feed, items, at) =>
      inOneStep(db, () => {
        for (const item of items) see.run(feed, item, at)
      }),
  }
}

function followed(row: Readonly<Record<string, unknown>>): FollowedFeed {
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : undefined)
  return {
    url: String(row.url),
    title: text('title'),
    added: String(row.added),
    etag: text('etag'),
    modified: text('modified'),
    asked: text('asked'),
    next: text('next'),
    failures: Number(row.failures),
    problem: text('problem'),
  }
}
