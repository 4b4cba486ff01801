import type { Break } from './unpack-members.ts'

export class TooLong extends Error {}

/** Lets an archive's bytes through, no more than allowed at a time, and ends at each break; `next` may then go on. */
export class Gate implements AsyncIterable<Uint8Array> {
  readonly #source: AsyncIterator<Uint8Array | Break>
  readonly #returned: Uint8Array[] = []
  #allowed = 0
  /** The break that it stands at. */
  damage: string | undefined

  constructor(source: AsyncIterable<Uint8Array | Break>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** How many bytes may come before it throws `TooLong`. */
  allow(bytes: number): void {
    this.#allowed = bytes
  }

  /** Gives bytes back: they come next, in this order. */
  giveBack(...chunks: readonly Uint8Array[]): void {
    this.#returned.unshift(...chunks.filter(({ length }) => length > 0))
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.#next() }
  }

  async close(): Promise<void> {
    await this.#source.return?.()
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    const returned = this.#returned.shift()
    if (returned) return { done: false, value: returned }
    if (this.#allowed <= 0) throw new TooLong('its head is longer than any record has')
    if (this.damage !== undefined) return { done: true, value: undefined }
    const result = await this.#source.next()
    if (result.done) return { done: true, value: undefined }
    if ('problem' in result.value) {
      this.damage = result.value.problem
      return { done: true, value: undefined }
    }
    this.#allowed -= result.value.length
    return { done: false, value: result.value }
  }
}
