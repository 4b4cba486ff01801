import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

export type Coding = 'gzip' | 'deflate' | 'br'

/** An unpacker that is fed piece by piece and says what has come of it: never more than one piece ahead. */
export type Unpacker = {
  readonly feed: (piece: Uint8Array) => Promise<void>
  /** No more is coming. */
  readonly end: () => Promise<void>
  /** What has been unpacked since the last time. */
  readonly take: () => readonly Uint8Array[]
  readonly broken: () => Error | undefined
  /** True where the packed bytes came to their end, whatever follows. */
  readonly isOver: () => boolean
  readonly close: () => void
}

/** `deflate` means zlib's wrapping, and by a common mistake the bare stream, which never begins with zlib's byte. */
export function beginUnpacking(coding: Coding, first: Uint8Array): Unpacker {
  const stream = streamFor(coding, first)
  const ready: Uint8Array[] = []
  let broken: Error | undefined
  let isOver = false
  stream.on('data', (chunk: Uint8Array) => ready.push(chunk))
  stream.on('error', error => (broken ??= error))
  stream.on('end', () => (isOver = true))
  // The library calls back for a piece, or fails, or ends, or closes; and no more than one of these.
  const settled = (start: (done: () => void) => void) =>
    new Promise<void>(resolve => {
      if (broken || isOver || stream.destroyed) return resolve()
      const events = ['error', 'end', 'close']
      const done = () => {
        for (const event of events) stream.off(event, done)
        resolve()
      }
      for (const event of events) stream.on(event, done)
      start(done)
    })
  return {
    feed: piece => settled(done => stream.write(piece, done)),
    end: () => settled(() => stream.end()),
    take: () => ready.splice(0),
    broken: () => broken,
    isOver: () => isOver,
    close: () => stream.destroy(),
  }
}

function streamFor(coding: Coding, first: Uint8Array) {
  if (coding === 'gzip') return createGunzip()
  if (coding === 'br') return createBrotliDecompress()
  return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw()
}
