import { AsyncIterReader, LimitReader, StatusAndHeadersParser } from 'warcio'
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

/** How much of a block that is too large is kept, to see what it is. */
const HTTP_HEAD = 70_000
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
      const next = await nextRecord(reader, number + 1, gate)
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
async function nextRecord(reader: AsyncIterReader, number: number, gate: Gate): Promise<Next | string | undefined> {
  try {
    gate.allow(LONGEST_HEAD)
    const line = await firstLine(reader)
    if (line === '') return undefined
    if (!OPENING.test(line)) return 'what stands there is no record'
    const head = await new StatusAndHeadersParser().parse(reader, { firstLine: line, headersClass: Headers })
    const length = head?.headers.get('Content-Length')?.trim() ?? ''
    if (!head || !/^\d{1,15}$/.test(length)) return 'it is cut off in the head of a record, or that head is broken'
    gate.allow(Number.POSITIVE_INFINITY)
    const block = await readBlock(reader, Number(length))
    if (block === undefined) return 'it is cut off within a record'
    const end = Buffer.from(await reader.readSize(4)).toString('latin1')
    return { record: await archived(head.headers, block, number), closed: end === '\r\n\r\n' }
  } catch (error) {
    return error instanceof TooLong ? error.message : `it is broken (${error instanceof Error ? error.message : error})`
  }
}

const OPENING = /^WARC\/\d\.\d\s*$/

/** Past line ends that are one too many. */
async function firstLine(reader: AsyncIterReader): Promise<string> {
  for (;;) {
    const line = await reader.readlineRaw(65_536)
    const text = Buffer.from(line ?? []).toString('latin1')
    if (line === null || text.trim() !== '') return text
  }
}

/** A block of so many bytes, or its first where they are more than an article may have; undefined where it is cut off. */
async function readBlock(reader: AsyncIterReader, length: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (length > 0) {
    for await (const chunk of new LimitReader(reader, length)) {
      size += chunk.length
      if (length <= LIMITS.articleBytes || size <= HTTP_HEAD) chunks.push(chunk)
    }
  }
  return size === length ? Buffer.concat(chunks) : undefined
}

async function archived(headers: HeadersLike, block: Uint8Array, number: number): Promise<Archived> {
  const type = headers.get('WARC-Type') ?? ''
  // Some tools write the address in angle brackets.
  const url = headers.get('WARC-Target-URI')?.replace(/^<(.*)>$/, '$1')
  const contentType = headers.get('Content-Type') ?? ''
  const isTooLarge = block.length !== Number(headers.get('Content-Length'))
  const date = headers.get('WARC-Date') ?? undefined
  const plain = { kind: 'record', number, type, url, date, contentType } as const
  if (type !== 'response') return { ...plain, http: undefined, body: isTooLarge ? undefined : block }
  const reader = new AsyncIterReader([block], null)
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers })
  const header = (name: string) => head?.headers.get(name) ?? undefined
  const http = head ? { status: Number(head.statusCode), header } : undefined
  return { ...plain, http, body: isTooLarge ? undefined : await reader.readFully() }
}

type HeadersLike = { get(name: string): string | null | undefined }

/** Goes on to the next line that opens a record; false where there is none. */
async function toNextRecord(reader: AsyncIterReader, gate: Gate): Promise<boolean> {
  for (;;) {
    const line = await reader.readlineRaw(65_536)
    if (line === null) return false
    if (!OPENING.test(Buffer.from(line).toString('latin1'))) continue
    const rest = await reader[Symbol.asyncIterator]().next()
    gate.giveBack(line, rest.done ? Buffer.alloc(0) : rest.value)
    return true
  }
}
