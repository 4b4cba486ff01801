import { tooLarge } from './file-failure.ts'

/** Bytes in pieces of at most this size, so that what one of them unpacks to is bounded too. */
const PIECE = 16_384

export async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE)
  }
}

export type Peeked = { readonly head: Uint8Array; readonly chunks: AsyncIterable<Uint8Array> }

/** The first `size` bytes, or all where there are fewer, and the same bytes from their beginning. */
export async function peek(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const source = chunks[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const { done, value } = await source.next()
    if (done) break
    seen.push(value)
    length += value.length
  }
  async function* again() {
    try {
      yield* seen.splice(0)
      yield* { [Symbol.asyncIterator]: () => source }
    } finally {
      await source.return?.()
    }
  }
  return { head: Buffer.concat(seen).subarray(0, size), chunks: again() }
}

/** All bytes, at most `most` of them. Throws a `Failure` that begins with `name` where there are more. */
export async function whole(name: string, chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) throw tooLarge(name, most)
    all.push(chunk)
  }
  return Buffer.concat(all)
}
