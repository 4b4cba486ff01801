import { lstat, readFile, stat } from 'node:fs/promises'
import { Failure } from '#domain'

/** The whole of a file of at most `most` bytes. Throws a `Failure` that names the file and says what is wrong. */
export async function readWholeFile(path: string, most: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > most) throw tooLarge(path, most)
    return await readFile(path)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw fileFailure(path, error)
  }
}

/** The whole of a stream of at most `most` bytes. */
export async function readWholeStream(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) throw tooLarge(name, most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What sort of thing a path is: throws where there is none. */
export async function pathKind(path: string): Promise<'file' | 'folder' | 'other'> {
  try {
    const found = await stat(path)
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    const link = await lstat(path).catch(() => undefined)
    if (link?.isSymbolicLink()) throw new Failure('not-found', `${path} is a link to a file that is not there.`, error)
    throw fileFailure(path, error)
  }
}

export function tooLarge(name: string, most: number): Failure {
  return new Failure('refused', `${name} is larger than the ${most / 1_000_000} MB that an article may have.`)
}

function fileFailure(path: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure('not-found', `There is no file ${path}.`, error)
  if (code === 'EACCES' || code === 'EPERM') {
    return new Failure('unreadable', `${path} may not be read by this user; change its permissions.`, error)
  }
  if (code === 'EISDIR') return new Failure('unsupported', `${path} is a folder.`, error)
  return new Failure(
    'unreadable',
    `${path} could not be read: ${error instanceof Error ? error.message : String(error)}.`,
    error,
  )
}
