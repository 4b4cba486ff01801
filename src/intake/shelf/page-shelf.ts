import type { DatabaseSync } from 'node:sqlite'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Fact } from '../fact.ts'
import type { TakenArticle } from '../taken.ts'
import { inOneStep } from './in-one-step.ts'

/** What an article was taken from: the facts found about it, each with where it stood, and its page as it came. */
export type Origin = { readonly facts: readonly Fact[]; readonly page: Uint8Array | undefined }

/** Pages as they came, and which bytes gave which article. */
export type PageShelf = {
  /** The article that bytes of this fingerprint gave, or undefined. */
  readonly articleOf: (fingerprint: string) => string | undefined
  /** Remembers what was taken in, and keeps its page, packed, by its hash. A text is kept in its article already. */
  readonly keep: (taken: readonly TakenArticle[]) => void
  /** What an article was taken from, or undefined. */
  readonly originOf: (article: string) => Origin | undefined
}

export function pageShelf(db: DatabaseSync): PageShelf {
  const articleOf = db.prepare('SELECT article FROM taken WHERE fingerprint = ?')
  const page = db.prepare('INSERT OR IGNORE INTO pages (sha256, format, packed) VALUES (?, ?, ?)')
  const known = db.prepare('SELECT 1 FROM pages WHERE sha256 = ?')
  const remember = db.prepare('INSERT OR REPLACE INTO taken (fingerprint, article, page, facts) VALUES (?, ?, ?, ?)')
  const originOf = db.prepare(
    'SELECT facts, packed FROM taken LEFT JOIN pages ON page = sha256 WHERE article = ? LIMIT 1',
  )
  return {
    articleOf: fingerprint => text(articleOf.get(fingerprint)?.article),
    keep: taken =>
      inOneStep(db, () => {
        for (const { article, raw, fingerprint, facts } of taken) {
          const isText = raw.format === 'text'
          if (!isText && !known.get(raw.sha256)) page.run(raw.sha256, raw.format, zstdCompressSync(raw.bytes))
          remember.run(fingerprint, article.id, isText ? null : raw.sha256, JSON.stringify(facts))
        }
      }),
    originOf: article => {
      const found = originOf.get(article)
      if (!found) return undefined
      const { packed, facts } = found
      return {
        facts: JSON.parse(text(facts) ?? '[]'),
        page: packed instanceof Uint8Array ? zstdDecompressSync(packed) : undefined,
      }
    },
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
