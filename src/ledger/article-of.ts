import type { Draft } from './entry.ts'

/** The article that an entry is about, or null for a correction. */
export function articleOf({ body }: Draft): string | null {
  if (body.kind === 'article-taken') return body.article.id
  return body.kind === 'reading-made' ? body.article : null
}
