import type { Fact, Format } from './fact.ts'

/** Where a page was found and what its server said of its encoding. */
export type PageOrigin = { readonly url?: string; readonly charset?: string }

/** Bytes that hold one article, and what is known of them from the outside. */
export type Piece = {
  /** As the person wrote it; for one item of many, with its place. */
  readonly input: string
  readonly bytes: Uint8Array
  readonly format: Format
  readonly origin: PageOrigin
  /** What the container states, which comes before what the bytes themselves state. */
  readonly stated?: readonly Fact[]
  /** What something else says of it, which comes after all that the bytes state. */
  readonly hinted?: readonly Fact[]
  /** The text, where the container's reader has got it out of the bytes already. */
  readonly text?: string
  /** Its place, from 1, where it is one of many that an input holds. */
  readonly place?: number
  /** How much of the whole input has come with it, from 0 to 1, where that is known. */
  readonly share?: number
}
