import type { DatabaseSync } from 'node:sqlite'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { TakenArticle } from '../taken.ts'
import { inOneStep } from './in-one-step.ts'

/** Pages as they came, and which bytes gave which article. */
export type PageShelf = {
  /** The article that bytes of this fingerprint gave, or undefined. */
  readonly articleOf: (fingerprint: string) => string | undefined
  /** Remembers what was taken in, and keeps its page, packed, by its hash. A text is kept in its article already. */
  readonly keep: (taken: readonly TakenArticle[]) => void
  /** The page that an article was taken from, as it came, or undefined. */
  readonly pageOf: (article: string) => Uint8Array | undefined
}

export function pageShelf(db: DatabaseSync): PageShelf {
  const articleOf = db.prepare('SELECT article FROM taken WHERE fingerprint = ?')
  const page = db.prepare('INSERT OR IGNORE INTO pages (sha256, format, packed) VALUES (?, ?, ?)')
  const known = db.prepare('SELECT 1 FROM pages WHERE sha256 = ?')
  const remember = db.prepare('INSERT OR REPLACE INTO taken (fingerprint, article, page) VALUES (?, ?, ?)')
  const pageOf = db.prepare('SELECT packed FROM pages JOIN taken ON page = sha256 WHERE article = ? LIMIT 1')
  return {
    articleOf: fingerprint => text(articleOf.get(fingerprint)?.article),
    keep: taken =>
      inOneStep(db, () => {
        for (const { article, raw, fingerprint } of taken) {
          const isText = raw.format === 'text'
          if (!isText && !known.get(raw.sha256)) page.run(raw.sha256, raw.format, zstdCompressSync(raw.bytes))
          remember.run(fingerprint, article.id, isText ? null : raw.sha256)
        }
      }),
    pageOf: article => {
      const packed = pageOf.get(article)?.packed
      return packed instanceof Uint8Array ? zstdDecompressSync(packed) : undefined
    },
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
