import { createReadStream } from 'node:fs'
import { lstat, stat } from 'node:fs/promises'
import { Failure } from '#domain'
import type { Means } from '../means.ts'
import { fileFailure } from './file-failure.ts'
import type { Source } from './source.ts'

/** Opens a file, an address (http, https), or `-` for standard input. Throws a `Failure` that names it. */
export async function openSource(input: string, means: Means): Promise<Source> {
  if (isAddress(input)) return fetched(input, means)
  if (input === '-') return { input, chunks: means.standardInput(), origin: {}, share: () => undefined }
  const { size } = await statOf(input)
  let come = 0
  async function* chunks() {
    try {
      for await (const chunk of createReadStream(input)) {
        come += chunk.length
        yield chunk
      }
    } catch (error) {
      throw error instanceof Failure ? error : fileFailure(input, error)
    }
  }
  return { input, chunks: chunks(), origin: {}, share: () => (size > 0 ? come / size : undefined) }
}

async function fetched(input: string, { network, signal }: Means): Promise<Source> {
  const { fetchAddress, PUBLIC_NETWORK } = await import('../addresses/index.ts')
  const { bytes, url, charset } = await fetchAddress(input, network ?? PUBLIC_NETWORK, { signal })
  async function* chunks() {
    yield bytes
  }
  return { input, chunks: chunks(), origin: { url, ...(charset && { charset }) }, share: () => undefined }
}

/** What sort of thing a path is. Throws where there is none. */
export async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path)).isDirectory()
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    const link = await lstat(path).catch(() => undefined)
    if (link?.isSymbolicLink()) throw new Failure('not-found', `${path} is a link to a file that is not there.`, error)
    throw fileFailure(path, error)
  }
}

export const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(input)
