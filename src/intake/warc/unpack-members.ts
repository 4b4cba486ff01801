import { inPieces } from '../sources/chunks.ts'
import { beginUnpacking, type Unpacker } from '../sources/unpacker.ts'

/** Where packed bytes are damaged: what follows begins anew. */
export type Break = { readonly problem: string }

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])

/**
 * Unpacks a file of many gzip members, one after another, as archives are packed. A damaged member costs itself alone:
 * a `Break` stands in its place, and unpacking goes on at the next.
 */
export async function* unpackMembers(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Break> {
  let unpacker: Unpacker | undefined
  let isFirst = true
  try {
    for await (const piece of inPieces(packed)) {
      for (let at = 0; at < piece.length; ) {
        const start =
          unpacker || isFirst ? at : Buffer.from(piece.buffer, piece.byteOffset, piece.length).indexOf(MAGIC, at)
        if (start < 0) break
        const isFresh = !unpacker
        unpacker ??= beginUnpacking('gzip', piece)
        isFirst = false
        await unpacker.feed(piece.subarray(start))
        yield* unpacker.take()
        if (!unpacker.broken() && !unpacker.isOver()) break
        if (unpacker.broken()) yield { problem: 'its packing is damaged' }
        unpacker.close()
        unpacker = undefined
        at = isFresh ? start + 1 : start
      }
    }
    if (!unpacker) return
    await unpacker.end()
    yield* unpacker.take()
    if (unpacker.broken()) yield { problem: 'it is cut off' }
  } finally {
    unpacker?.close()
  }
}
