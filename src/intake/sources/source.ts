import type { PageOrigin } from '../piece.ts'

/** An input's bytes, as they come, and what is known of them from the outside. */
export type Source = {
  /** As the person wrote it. */
  readonly input: string
  readonly chunks: AsyncIterable<Uint8Array>
  readonly origin: PageOrigin
  /** How much of the input has come so far, from 0 to 1; undefined where its size is unknown. */
  readonly share: () => number | undefined
}
