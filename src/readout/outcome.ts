import type { Failure, Reading } from '#domain'
import type { Given, Reach } from '#intake'

/** What became of one input, or of one item of an input that holds many. Failures and warnings are sentences that name it. */
export type Outcome<Done> = (Done | Failed) & {
  readonly input: string
  readonly warnings: readonly string[]
  /** How much of all inputs is done with it, from 0 to 1, where that is known. */
  readonly share?: number
}

/**
 * `unread` is what could be got out of a page or message in a language that cannot be read yet: its text, and no fact.
 * `kept` is true where the article went into the record all the same, unread.
 */
export type Failed = {
  readonly kind: 'failed'
  readonly failure: Failure
  readonly unread?: Reading
  readonly kept?: boolean
}

export type Read = { readonly kind: 'read'; readonly reading: Reading }

/** `isNew` is false where the record held the article, read by this reader, already. */
export type Recorded = { readonly kind: 'recorded'; readonly article: string; readonly isNew: boolean }

/** What an `add` came to. `copies` are new articles that repeat another's text; `changed` are ids of meetings. */
export type Tally = { readonly copies: number; readonly changed: readonly string[] }

/** Inputs as a person names them, what the person says of them, and where `-` is read from. */
export type Inputs = {
  readonly names: readonly string[]
  readonly given: Given
  readonly standardInput: AsyncIterable<Uint8Array>
} & Manner

/** How the world is asked, and what stops the asking: what is taken in by then is kept. */
export type Manner = { readonly reach?: Reach; readonly signal?: AbortSignal }
