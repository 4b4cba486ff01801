import { createGunzip, type Gunzip } from 'node:zlib'
import { inPieces } from '../sources/chunks.ts'

/** Where packed bytes are damaged: what follows begins anew. */
export type Break = { readonly problem: string }

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])

/**
 * Unpacks a file of many gzip members, one after another, as archives are packed. A damaged member costs itself alone:
 * a `Break` stands in its place, and unpacking goes on at the next.
 */
export async function* unpackMembers(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Break> {
  let open: Open | undefined
  let isFirst = true
  try {
    for await (const piece of inPieces(packed)) {
      let at = 0
      while (at >= 0 && at < piece.length) {
        const start =
          open || isFirst ? at : Buffer.from(piece.buffer, piece.byteOffset, piece.length).indexOf(MAGIC, at)
        if (start < 0) break
        const fresh = !open
        open ??= begin()
        isFirst = false
        await written(open.unpacker, piece.subarray(start))
        yield* open.ready.splice(0)
        if (!open.broken && !open.over) break
        if (open.broken) yield { problem: 'its packing is damaged' }
        open.unpacker.destroy()
        open = undefined
        at = fresh ? start + 1 : start
      }
    }
    if (!open) return
    await finished(open.unpacker)
    yield* open.ready.splice(0)
    if (open.broken) yield { problem: 'it is cut off' }
  } finally {
    open?.unpacker.destroy()
  }
}

type Open = { readonly unpacker: Gunzip; readonly ready: Uint8Array[]; broken: boolean; over: boolean }

function begin(): Open {
  const open: Open = { unpacker: createGunzip(), ready: [], broken: false, over: false }
  open.unpacker.on('data', (chunk: Uint8Array) => open.ready.push(chunk))
  open.unpacker.on('error', () => (open.broken = true))
  open.unpacker.on('end', () => (open.over = true))
  return open
}

const written = (unpacker: Gunzip, piece: Uint8Array): Promise<void> =>
  new Promise(resolve => {
    unpacker.once('end', resolve)
    unpacker.once('error', resolve)
    unpacker.write(piece, () => {
      unpacker.off('end', resolve)
      unpacker.off('error', resolve)
      resolve()
    })
  })

const finished = (unpacker: Gunzip): Promise<void> =>
  new Promise(resolve => {
    unpacker.once('end', resolve)
    unpacker.once('error', resolve)
    unpacker.end()
  })
