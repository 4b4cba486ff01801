import { inPieces } from './chunks.ts'
import { beginUnpacking, type Coding, type Unpacker } from './unpacker.ts'

/** Packed bytes that are broken or end too early. What was whole has been given before it is thrown. */
export class Damaged extends Error {}

/** Packed more densely than any text. */
export class TooDense extends Error {}

/** More than this many times its size, past the first megabytes, no honest text unpacks to. */
const DENSEST = 250
const FREE = 20_000_000

/** Unpacks piece by piece, so that no more than one piece is ahead of whoever reads. */
export async function* unpack(packed: AsyncIterable<Uint8Array>, coding: Coding): AsyncGenerator<Uint8Array> {
  let [came, went] = [0, 0]
  let unpacker: Unpacker | undefined
  try {
    for await (const piece of inPieces(packed)) {
      unpacker ??= beginUnpacking(coding, piece)
      came += piece.length
      await unpacker.feed(piece)
      for (const chunk of unpacker.take()) {
        went += chunk.length
        if (went > FREE && went > came * DENSEST) throw new TooDense('it is packed more densely than any text')
        yield chunk
      }
      if (unpacker.broken()) throw new Damaged('its packing is damaged', { cause: unpacker.broken() })
      if (unpacker.isOver()) return
    }
    if (!unpacker) return
    await unpacker.end()
    yield* unpacker.take()
    if (unpacker.broken()) throw new Damaged('its packing is cut off', { cause: unpacker.broken() })
  } finally {
    unpacker?.close()
  }
}
