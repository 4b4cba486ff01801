import { decodeQuoted } from './decode-words.ts'

/** A message or a part of one. */
export type MailPart = {
  /** Unfolded, by lower-case name; the first of each. */
  readonly headers: ReadonlyMap<string, string>
  /** `text/plain`, in lower case. */
  readonly type: string
  readonly charset: string | undefined
  readonly bytes: Uint8Array
}

/** Parts within parts within parts: more than this no honest message has. */
const DEEPEST = 5

/** A message (RFC 5322) and all parts within it (RFC 2046), outer before inner, each with its bytes decoded. */
export function partsOf(message: Uint8Array, depth = 0): MailPart[] {
  const source = Buffer.from(message).toString('latin1').replaceAll('\r\n', '\n')
  const end = source.indexOf('\n\n')
  const headers = headersOf(end < 0 ? source : source.slice(0, end))
  const body = end < 0 ? '' : source.slice(end + 2)
  const contentType = headers.get('content-type') ?? 'text/plain'
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1]?.toLowerCase() ?? 'text/plain'
  const charset = parameter(contentType, 'charset')
  const own = { headers, type, charset, bytes: decodeBody(body, headers.get('content-transfer-encoding')) }
  const boundary = parameter(contentType, 'boundary')
  if (!type.startsWith('multipart/') || !boundary || depth >= DEEPEST) return [own]
  return [own, ...split(body, boundary).flatMap(part => partsOf(Buffer.from(part, 'latin1'), depth + 1))]
}

function headersOf(block: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name && value !== undefined && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value)
  }
  return headers
}

const parameter = (header: string, name: string): string | undefined =>
  new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i')
    .exec(header)
    ?.slice(1)
    .find(value => value)

/** Between the lines of the boundary; a message that is cut off keeps its last part. */
function split(body: string, boundary: string): string[] {
  const [, ...parts] = `\n${body}`.split(`\n--${boundary}`)
  return parts.filter(part => !part.startsWith('--')).map(part => part.replace(/^[ \t]*\n/, ''))
}

function decodeBody(body: string, coding = ''): Uint8Array {
  if (/base64/i.test(coding)) return Buffer.from(body, 'base64')
  if (/quoted-printable/i.test(coding)) return decodeQuoted(body)
  return Buffer.from(body, 'latin1')
}
