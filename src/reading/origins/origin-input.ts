import type { ReadStatements } from './find-leanings.ts'

export type OriginInput = ReadStatements & {
  /** Who published the article: an outlet is no origin of its own pages. */
  readonly outlet?: string | undefined
  readonly title?: string | undefined
}
