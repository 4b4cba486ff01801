import type { IsoDay } from './window.ts'

/** One published text. Never altered after intake: spans point into `text` for ever. */
export type Article = {
  /** Depends on the article's bytes and stated facts alone, so that the same article has the same id in every record. */
  readonly id: string
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly published?: IsoDay
  /** BCP 47, `en`. */
  readonly language: string
  readonly text: string
}
