import type { Article } from './article.ts'
import type { Meeting } from './meeting.ts'
import type { Source } from './source.ts'
import type { Span } from './span.ts'
import type { Statement } from './statement.ts'
import type { Window } from './window.ts'

/** The reporting that an article relies on: "sources told CNN" is `{ outlet: 'CNN', how: 'told' }`. */
export type Origin = {
  /** As the article calls it: "Agence France-Presse". */
  readonly outlet: string
  /** The same outlet by the name that all articles share: "AFP". Missing where that is `outlet`. */
  readonly house?: string
  readonly how: 'told' | 'cited' | 'credited' | 'document'
  readonly span: Span
}

export type TimeMention = { readonly span: Span; readonly window: Window }

/** Which program and which weights made a reading. */
export type Reader = { readonly version: string; readonly models: Readonly<Record<string, string>> }

/** Everything one article asserts. */
export type Reading = {
  readonly article: Article
  readonly reader: Reader
  readonly sources: readonly Source[]
  readonly statements: readonly Statement[]
  readonly times: readonly TimeMention[]
  readonly meetings: readonly Meeting[]
  readonly origins: readonly Origin[]
}
