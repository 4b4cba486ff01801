type Draw = () => number

/** What programs choke on. */
const TOKENS = [
  '<',
  '>',
  '&',
  '"',
  '\0',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">',
  '&a;&a;&a;',
  '<script>',
  '</body>',
  '<table><tr>',
  '<svg><math>',
  '\ufeff',
  '\u202e',
  '{"a":',
  '[[[[',
  '}}',
  'Content-Length: 99999999999',
  'Content-Length: -1',
  'WARC/1.0\r\n',
  '\r\n\r\n',
  'Transfer-Encoding: chunked\r\n',
  'ffffffff\r\n',
  '\x1f\x8b\x08',
  '=?utf-8?B?',
]

/** Does one to four kinds of damage to bytes: flips, cuts, repeats, nests, swaps. */
export function mutate(bytes: Buffer, draw: Draw): Buffer {
  let now = bytes
  for (let i = 1 + Math.floor(draw() * 4); i > 0; i--) now = DAMAGES[Math.floor(draw() * DAMAGES.length)]!(now, draw)
  return now.subarray(0, 4_900_000)
}

const place = (bytes: Buffer, draw: Draw): number => Math.floor(draw() * (bytes.length + 1))
const token = (draw: Draw): Buffer => Buffer.from(TOKENS[Math.floor(draw() * TOKENS.length)]!, 'utf8')

function splice(bytes: Buffer, at: number, cut: number, put: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)])
}

const DAMAGES: readonly ((bytes: Buffer, draw: Draw) => Buffer)[] = [
  function flip(bytes, draw) {
    const damaged = Buffer.from(bytes)
    for (let i = 1 + Math.floor(draw() * 20); i > 0 && damaged.length > 0; i--)
      damaged[Math.floor(draw() * damaged.length)] = Math.floor(draw() * 256)
    return damaged
  },
  function cut(bytes, draw) {
    return bytes.subarray(0, place(bytes, draw))
  },
  function remove(bytes, draw) {
    return splice(bytes, place(bytes, draw), Math.floor(draw() * 500), Buffer.alloc(0))
  },
  function insert(bytes, draw) {
    return splice(bytes, place(bytes, draw), 0, token(draw))
  },
  function repeatToken(bytes, draw) {
    const many = Buffer.from(
      token(draw)
        .toString('latin1')
        .repeat(1 + Math.floor(draw() ** 6 * 100_000)),
      'latin1',
    )
    return splice(bytes, place(bytes, draw), 0, many)
  },
  function repeatPart(bytes, draw) {
    const at = place(bytes, draw)
    const part = bytes.subarray(at, at + Math.floor(draw() * 2_000))
    return splice(bytes, at, 0, Buffer.concat(Array.from({ length: 1 + Math.floor(draw() * 20) }, () => part)))
  },
  function nest(bytes, draw) {
    const name = ['div', 'b', 'table', 'blockquote', 'item', 'outline'][Math.floor(draw() * 6)]
    const deep = 1 + Math.floor(draw() ** 5 * 60_000)
    return splice(bytes, place(bytes, draw), 0, Buffer.from(`<${name}>`.repeat(deep)))
  },
  function swapParts(bytes, draw) {
    const at = place(bytes, draw)
    return Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)])
  },
]
