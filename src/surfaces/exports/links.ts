import type { Quote } from '../wording/index.ts'

/** Whole addresses of what an export names. */
export type Links = {
  /** `http://127.0.0.1:8731` */
  readonly base: string
  readonly meeting: (id: string) => string
  readonly article: (id: string) => string
  /** The exact words in their article. */
  readonly quote: (quote: Quote) => string
}

/** Addresses below `base`, which ends without a slash. */
export function linksFrom(base: string): Links {
  const article = (id: string) => `${base}/a/${encodeURIComponent(id)}`
  return {
    base,
    meeting: id => `${base}/m/${encodeURIComponent(id)}`,
    article,
    quote: ({ article: id, span }) => `${article(id)}?q=${span.start}-${span.end}#q=${span.start}-${span.end}`,
  }
}
