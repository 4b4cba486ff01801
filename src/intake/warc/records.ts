import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
import { LIMITS } from '../limits.ts'
import { Gate, TooLong } from './gate.ts'
import type { Break } from './unpack-members.ts'

/** One record of a WARC file, its block read to the end. */
export type Archived = {
  readonly kind: 'record'
  /** Its place among the records, from 1. */
  readonly number: number
  readonly type: string
  readonly url: string | undefined
  readonly date: string | undefined
  readonly contentType: string
  readonly http: { readonly status: number; readonly header: (name: string) => string | undefined } | undefined
  /** Still packed as the server sent it; undefined where it is larger than an article may be. */
  readonly body: Uint8Array | undefined
}

/** A stretch that is no record, after so many records. `problem` ends a sentence: "it is cut off". */
export type Gap = { readonly kind: 'gap'; readonly number: number; readonly problem: string }

/** A record's head, WARC's and HTTP's together. */
const LONGEST_HEAD = 1_000_000
/** A file with more gaps than this is no archive; what is left of it is not looked through. */
const MOST_GAPS = 1_000

/**
 * The records of a WARC file that has been unpacked (ISO 28500), in order, one in memory at a time. What is damaged is a
 * gap, after which reading goes on at the next record; so is an end in the midst of a record.
 */
export async function* recordsOf(source: AsyncIterable<Uint8Array | Break>): AsyncGenerator<Archived | Gap> {
  const gate = new Gate(source)
  let reader = new AsyncIterReader(gate, null)
  let number = 0
  try {
    for (let gaps = 0; gaps <= MOST_GAPS; ) {
      gate.allow(LONGEST_HEAD)
      const next = await nextRecord(reader, number + 1)
      gate.allow(Number.POSITIVE_INFINITY)
      if (typeof next === 'object') {
        number += 1
        yield next.record
        if (next.closed) continue
      }
      const problem = gate.damage ?? (typeof next === 'string' ? next : undefined)
      const broken = gate.damage !== undefined
      gate.damage = undefined
      const more: boolean = broken || (await toNextRecord(reader, gate))
      if (problem !== undefined || typeof next === 'object') {
        gaps += 1
        const unclosed = more ? 'what follows it is no record' : 'it is cut off'
        yield { kind: 'gap', number, problem: problem ?? unclosed }
      }
      if (!more) return
      reader = new AsyncIterReader(gate, null)
    }
  } finally {
    await gate.close()
  }
}

type Next = { readonly record: Archived /** Followed by what follows a record. */; readonly closed: boolean }

/** The next record; a sentence's end about why there is none; or undefined at the end of the bytes. */
async function nextRecord(reader: AsyncIterReader, number: number): Promise<Next | string | undefined> {
  try {
    // A parser to each record: at the end of a cut file, the library would look for the next one for ever.
    const record = await new WARCParser(reader).parse()
    if (!record) return undefined
    if (!record.warcHeaders.statusline.startsWith('WARC/')) return 'what stands there is no record'
    const length = record.warcHeaders.headers.get('Content-Length')?.trim() ?? ''
    if (!/^\d{1,15}$/.test(length)) return 'it is cut off in the head of a record, or that head is broken'
    const block = await readBlock(record)
    if (typeof block === 'string') return block
    const end = Buffer.from(await reader.readSize(4)).toString('latin1')
    return { record: plain(record, number, block.bytes), closed: end === '\r\n\r\n' }
  } catch (error) {
    return error instanceof TooLong ? error.message : `it is broken (${error instanceof Error ? error.message : error})`
  }
}

async function readBlock(record: WARCRecord): Promise<{ readonly bytes: Uint8Array | undefined } | string> {
  const block = record.reader
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of block) {
    size += chunk.length
    if (size <= LIMITS.articleBytes) chunks.push(chunk)
  }
  if ('limit' in block && block.limit !== 0) return 'it is cut off within a record'
  return { bytes: size <= LIMITS.articleBytes ? Buffer.concat(chunks) : undefined }
}

function plain(record: WARCRecord, number: number, body: Uint8Array | undefined): Archived {
  const { warcType, warcTargetURI, warcDate, warcContentType, httpHeaders } = record
  return {
    kind: 'record',
    number,
    type: warcType ?? '',
    url: warcTargetURI ?? undefined,
    date: warcDate ?? undefined,
    contentType: warcContentType ?? '',
    http: httpHeaders
      ? { status: Number(httpHeaders.statusCode), header: name => httpHeaders.headers.get(name) ?? undefined }
      : undefined,
    body,
  }
}

/** Goes on to the next line that opens a record; false where there is none. */
async function toNextRecord(reader: AsyncIterReader, gate: Gate): Promise<boolean> {
  for (;;) {
    const line = await reader.readlineRaw(65_536)
    if (line === null) return false
    if (!/^WARC\/\d\.\d\s*$/.test(Buffer.from(line).toString('latin1'))) continue
    const rest = await reader[Symbol.asyncIterator]().next()
    gate.giveBack(line, rest.done ? Buffer.alloc(0) : rest.value)
    return true
  }
}
