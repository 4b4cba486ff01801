import type { Article, Failure, IsoDay } from '#domain'
import type { Fact, Format } from './fact.ts'
import type { Piece } from './piece.ts'

/** What the person says of an input where the text itself is silent. It overrules what the text states. */
export type Given = {
  readonly published?: IsoDay
  readonly outlet?: string
  readonly title?: string
  readonly url?: string
}

/** The bytes as they came, kept so that a page can be read again by a better reader. */
export type Raw = {
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
  readonly format: Format
}

/** An article that was taken in. */
export type TakenArticle = {
  readonly kind: 'article'
  /** The input as the person wrote it; for one item of many, with its place: `news.warc.gz#1234`, `feed.xml#3`. */
  readonly input: string
  readonly article: Article
  readonly facts: readonly Fact[]
  readonly raw: Raw
  /** Sentences about what was wrong with the input though it could be read: cut off, not in UTF-8. */
  readonly warnings: readonly string[]
  /** Hash of the bytes and of all that was said of them: the same fingerprint gives the same article. */
  readonly fingerprint: string
  /** How much of all inputs is done with it, from 0 to 1, where that is known. */
  readonly share?: number
}

/**
 * An input, or one item of it, that could not be taken in. The failure's message is a sentence that names the input.
 * In a language that Readout cannot read, the article comes along (`unread`) so that it can be kept as unread.
 */
export type NotTaken = {
  readonly kind: 'failed'
  readonly input: string
  readonly failure: Failure
  readonly unread?: TakenArticle
  /** Its bytes, where the input cannot be asked for them again: one of many, or standard input. */
  readonly piece?: Piece
  readonly share?: number
}

/** Bytes that gave this article before, and need not be looked at again. */
export type Known = {
  readonly kind: 'known'
  readonly input: string
  readonly article: string
  readonly share?: number
}

export type Taken = TakenArticle | NotTaken
