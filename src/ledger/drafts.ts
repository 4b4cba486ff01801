import type { Article, Reading } from '#domain'
import type { Change } from './correction.ts'
import type { Draft, EntryBody } from './entry.ts'
import { canonicalJson, canonicalText, sha256 } from './hash.ts'
import type { Instant } from './instant.ts'

/** The entry for an article. The same article has the same id in every record, whenever it was learnt. */
export const articleTaken = (article: Article, at: Instant): Draft =>
  draft({ kind: 'article-taken', article, textHash: sha256(article.text) }, at)

/** The entry for a reading, without the article's text: that is in the article's own entry. */
export function readingMade({ article, reader, ...facts }: Reading, at: Instant): Draft {
  return draft({ kind: 'reading-made', article: article.id, reader, facts }, at)
}

/** The entry for a correction. Its moment belongs to its content: somebody may do, undo and do the same again. */
export function correctionMade(by: string, because: string, change: Change, at: Instant): Draft {
  const body: EntryBody = { kind: 'correction', by, because, change }
  return { id: sha256(canonicalJson([at, body])), at, body }
}

function draft(body: EntryBody, at: Instant): Draft {
  return { id: sha256(canonicalText(body)), at, body }
}
