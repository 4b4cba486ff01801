import type { Article, Reading } from '#domain'

/** The files in `models/` by name, as base64: what `/weights.js` is. */
export type Weights = { readonly tagger: string; readonly attributions: string }

/** What `/reader.js` is, which the page that reads asks for: intake and reading without Node. */
export type ReaderModule = {
  readonly articleFrom: (
    content: string,
    given: { readonly title?: string; readonly outlet?: string; readonly published?: string },
  ) => Article
  readonly makeReader: (weights: Weights) => (article: Article) => Reading
}
