import { Failure } from '#domain'
import { LIMITS } from '../limits.ts'
import type { Piece } from '../piece.ts'
import type { NotTaken } from '../taken.ts'
import { tellApart } from '../tell-apart.ts'
import { httpBody } from './http-body.ts'
import { type Archived, recordsOf } from './records.ts'
import { unpackMembers } from './unpack-members.ts'

/**
 * The pages and texts that an archive holds (WARC, plain or gzipped), one in memory at a time; what a crawl keeps beside
 * them (requests, pictures, answers other than 200) is passed over. Damage comes as a failure that says where it lies.
 */
export async function* warcPieces(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  isPacked: boolean,
): AsyncGenerator<Piece | NotTaken> {
  for await (const record of recordsOf(isPacked ? unpackMembers(chunks) : chunks)) {
    if (record.kind === 'gap') yield gapIn(input, record.number, record.problem)
    else if (isArticle(record)) yield await pieceOf(`${input}#${record.number}`, record)
  }
}

function gapIn(input: string, number: number, problem: string): NotTaken {
  const place = number === 0 ? 'before its first whole record' : `after record ${number.toLocaleString('en')}`
  return {
    kind: 'failed',
    input,
    failure: new Failure('unreadable', `${input} is damaged ${place}: ${problem}. All whole records are read.`),
  }
}

const TEXT = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i

/** A page that was given out, or a text made from one. */
function isArticle({ type, url, http, contentType }: Archived): boolean {
  if (!/^https?:/i.test(url ?? '')) return false
  if (type === 'response') return http?.status === 200 && TEXT.test(http.header('content-type') ?? 'text/html')
  return (type === 'resource' || type === 'conversion') && TEXT.test(contentType)
}

async function pieceOf(input: string, record: Archived): Promise<Piece | NotTaken> {
  try {
    if (!record.body) throw tooLarge(input)
    const bytes = await httpBody(input, record, LIMITS.articleBytes)
    const format = tellApart(bytes)
    if (format !== 'html' && format !== 'text' && format !== 'markdown') throw noArticle(input, format)
    const type = record.http?.header('content-type') ?? record.contentType
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1]
    const url = record.url
    return { input, place: record.number, bytes, format, origin: { ...(url && { url }), ...(charset && { charset }) } }
  } catch (error) {
    const failure =
      error instanceof Failure
        ? error
        : new Failure('unreadable', `${input} cannot be unpacked: ${error instanceof Error ? error.message : error}.`)
    return { kind: 'failed', input, failure }
  }
}

const tooLarge = (input: string): Failure =>
  new Failure('refused', `${input} is larger than the ${LIMITS.articleBytes / 1_000_000} MB that an article may have.`)

function noArticle(input: string, format: ReturnType<typeof tellApart>): Failure {
  if (format === 'empty') return new Failure('unreadable', `${input} is empty.`)
  const what = typeof format === 'object' ? format.binary : 'not a page, whatever its server calls it'
  return new Failure('unsupported', `${input} is ${what}.`)
}
