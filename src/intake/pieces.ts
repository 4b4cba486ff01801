import { Failure } from '#domain'
import { LIMITS } from './limits.ts'
import type { Means } from './means.ts'
import type { Piece } from './piece.ts'
import { peek, whole } from './sources/chunks.ts'
import { filesIn } from './sources/folder.ts'
import { isAddress, isFolder, openSource } from './sources/open-source.ts'
import type { Source } from './sources/source.ts'
import { Damaged, TooDense, unpack } from './sources/unpack.ts'
import { nameOf } from './take-one.ts'
import type { NotTaken } from './taken.ts'
import { type Content, HEAD, tellApart } from './tell-apart.ts'

/** Packed within packed, listed within listed: more than this is a trap. */
const DEEPEST = 2

/**
 * The pieces that an input holds, each the bytes of one article, in the input's order; told apart by content. What cannot
 * be opened or read comes as a failure that names it.
 */
export async function* piecesOf(input: string, means: Means, depth = 0): AsyncGenerator<Piece | NotTaken> {
  try {
    if (input !== '-' && !isAddress(input) && (await isFolder(input))) yield* piecesOfFolder(input, means)
    else yield* piecesOfSource(await openSource(input, means), means, depth)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    yield { kind: 'failed', input, failure: error }
  }
}

async function* piecesOfFolder(folder: string, means: Means): AsyncGenerator<Piece | NotTaken> {
  for await (const { file, share } of filesIn(folder)) {
    for await (const piece of piecesOf(file, means)) yield { ...piece, share }
  }
}

async function* piecesOfSource(source: Source, means: Means, depth: number): AsyncGenerator<Piece | NotTaken> {
  const { input, origin } = source
  const name = nameOf(input)
  const { head, chunks } = await peek(source.chunks, HEAD)
  const content = tellApart(head)
  if (content === 'gzip') return yield* piecesOfPacked({ ...source, chunks }, means, depth)
  if (content === 'warc') return yield* withShare(source, archived(input, chunks, false))
  const bytes = await whole(
    name,
    chunks,
    content === 'feed' || content === 'list' ? LIMITS.feedBytes : LIMITS.articleBytes,
  )
  if (content === 'empty' && bytes.every(byte => byte <= 32)) throw new Failure('unreadable', `${name} is empty.`)
  if (content === 'list') return yield* piecesOfList(input, bytes, means, depth)
  if (content === 'feed') {
    const { feedIn, feedPieces } = await import('./feeds/feed-pieces.ts')
    return yield* feedPieces(input, await feedIn(name, bytes, origin))
  }
  yield { input, bytes, format: formatOf(name, content), origin }
}

async function* piecesOfPacked(source: Source, means: Means, depth: number): AsyncGenerator<Piece | NotTaken> {
  const name = nameOf(source.input)
  if (depth >= DEEPEST)
    throw new Failure('refused', `${name} is packed within packed within packed; it was left alone.`)
  const { inside, chunks } = await lookInside(source.chunks)
  if (inside === 'warc') return yield* withShare(source, archived(source.input, chunks, true))
  try {
    yield* piecesOfSource({ ...source, chunks: unpack(chunks, 'gzip') }, means, depth + 1)
  } catch (error) {
    if (error instanceof Damaged || error instanceof TooDense)
      throw new Failure('unreadable', `${name} is a gzip file, and ${error.message}.`, error)
    throw error
  }
}

/** What the first packed bytes unpack to, and the packed bytes from their beginning. */
async function lookInside(packed: AsyncIterable<Uint8Array>) {
  const { head, chunks } = await peek(packed, HEAD)
  async function* first() {
    yield head
  }
  let start: Uint8Array = new Uint8Array()
  try {
    for await (const chunk of unpack(first(), 'gzip')) {
      start = chunk
      break
    }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error
  }
  return { inside: tellApart(start.subarray(0, HEAD)), chunks }
}

async function* archived(input: string, chunks: AsyncIterable<Uint8Array>, isPacked: boolean) {
  const { warcPieces } = await import('./warc/warc-pieces.ts')
  yield* warcPieces(input, chunks, isPacked)
}

/** A list of feeds gives what its feeds give. */
async function* piecesOfList(input: string, bytes: Uint8Array, means: Means, depth: number) {
  const name = nameOf(input)
  if (depth >= DEEPEST) throw new Failure('refused', `${name} is a list of lists of lists; it was left alone.`)
  const { listIn } = await import('./feeds/feed-pieces.ts')
  for (const { url } of await listIn(name, bytes)) yield* piecesOf(url, means, depth + 1)
}

async function* withShare(source: Source, pieces: AsyncIterable<Piece | NotTaken>) {
  for await (const piece of pieces) {
    const share = source.share()
    yield share === undefined ? piece : { ...piece, share }
  }
}

function formatOf(name: string, content: Content): Piece['format'] {
  if (typeof content === 'object')
    throw new Failure('unsupported', `${name} is ${content.binary}. Readout reads text and web pages.`)
  if (content === 'html' || content === 'markdown' || content === 'email') return content
  return 'text'
}
