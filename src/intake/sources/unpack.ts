import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, type Gunzip } from 'node:zlib'
import { inPieces } from './chunks.ts'

type Unpacker = Pick<Gunzip, 'on' | 'once' | 'write' | 'end' | 'destroy'>
type Coding = 'gzip' | 'deflate' | 'br'

/** Packed bytes that are broken or end too early. What was whole has been given before it is thrown. */
export class Damaged extends Error {}

/** Packed more densely than any text. */
export class TooDense extends Error {}

/** More than this many times its size, past the first megabytes, no honest text unpacks to. */
const DENSEST = 250
const FREE = 20_000_000

/** Unpacks piece by piece, so that no more than one piece is ahead of whoever reads. */
export async function* unpack(packed: AsyncIterable<Uint8Array>, coding: Coding): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  let [came, went] = [0, 0]
  let unpacker: Unpacker | undefined
  let broken: Error | undefined
  try {
    for await (const piece of inPieces(packed)) {
      unpacker ??= listen(make(coding, piece), ready, error => (broken = error))
      came += piece.length
      await written(unpacker, piece)
      for (const chunk of ready.splice(0)) {
        went += chunk.length
        if (went > FREE && went > came * DENSEST) throw new TooDense('it is packed more densely than any text')
        yield chunk
      }
      if (broken) throw new Damaged('its packing is damaged', { cause: broken })
    }
    if (unpacker) await ended(unpacker)
    yield* ready.splice(0)
    if (broken) throw new Damaged('its packing is cut off', { cause: broken })
  } finally {
    unpacker?.destroy()
  }
}

/** `deflate` means zlib's wrapping, and by a common mistake the bare stream, which never begins with zlib's byte. */
function make(coding: Coding, first: Uint8Array): Unpacker {
  if (coding === 'gzip') return createGunzip()
  if (coding === 'br') return createBrotliDecompress()
  return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw()
}

function listen(unpacker: Unpacker, ready: Uint8Array[], fail: (error: Error) => void): Unpacker {
  unpacker.on('data', (chunk: Uint8Array) => ready.push(chunk))
  unpacker.on('error', fail)
  return unpacker
}

const written = (unpacker: Unpacker, piece: Uint8Array): Promise<void> =>
  new Promise(resolve => unpacker.write(piece, () => resolve()))

const ended = (unpacker: Unpacker): Promise<void> =>
  new Promise(resolve => {
    unpacker.once('end', resolve)
    unpacker.once('error', resolve)
    unpacker.once('close', resolve)
    unpacker.end()
  })
