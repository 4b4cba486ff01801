import type { Network } from './addresses/network.ts'

/** What taking in needs from the world. */
export type Means = {
  /** Where `-` is read from. */
  readonly standardInput: () => AsyncIterable<Uint8Array>
  /** What addresses are fetched with; the public internet alone unless it says otherwise. */
  readonly network?: Network
  /** Ends what is being fetched. */
  readonly signal?: AbortSignal
}
