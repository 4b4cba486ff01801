import { AsyncIterReader } from 'warcio'
import { whole } from '../sources/chunks.ts'
import { Damaged, unpack } from '../sources/unpack.ts'
import type { Archived } from './records.ts'

/**
 * A record's body as a browser would see it: without the chunks of its transfer, unpacked, at most `most` bytes of it.
 * Archives often keep a body unpacked beside a header that calls it packed; it is taken as it is then.
 */
export async function httpBody(name: string, { http, body }: Archived, most: number): Promise<Uint8Array> {
  if (!body) return new Uint8Array()
  const chunked = /chunked/i.test(http?.header('transfer-encoding') ?? '')
  const bytes = chunked ? await new AsyncIterReader([body], null, true).readFully() : body
  const coding = codingOf(http?.header('content-encoding'))
  if (!coding || (coding === 'gzip' && !(bytes[0] === 0x1f && bytes[1] === 0x8b))) return bytes
  try {
    return await whole(name, unpack(of(bytes), coding), most)
  } catch (error) {
    if (error instanceof Damaged) return bytes
    throw error
  }
}

function codingOf(header: string | undefined): 'gzip' | 'deflate' | 'br' | undefined {
  const coding = header?.trim().toLowerCase().replace('x-gzip', 'gzip')
  return coding === 'gzip' || coding === 'deflate' || coding === 'br' ? coding : undefined
}

async function* of(bytes: Uint8Array) {
  yield bytes
}
