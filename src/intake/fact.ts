export type FactName =
  | 'title'
  | 'standfirst'
  | 'tags'
  | 'captions'
  | 'outlet'
  | 'byline'
  | 'dateline'
  | 'published'
  | 'changed'
  | 'url'
  | 'language'
  | 'encoding'
  | 'note'

/** One fact about an article and where it stands: "given", "header line", "JSON-LD datePublished", "meta og:site_name". */
export type Fact = {
  readonly name: FactName
  readonly value: string
  readonly from: string
}

export type Format = 'text' | 'markdown' | 'html' | 'email' | 'feed item'
