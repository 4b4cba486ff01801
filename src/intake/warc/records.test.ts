import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { httpBody } from './http-body.ts'
import { type Archived, type Gap, recordsOf } from './records.ts'
import { unpackMembers } from './unpack-members.ts'

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n'

function record(n: number, body: string | Uint8Array = `The talks number ${n} are off.`, headers = ''): Buffer {
  const block = Buffer.concat([Buffer.from(`${HEAD}${headers}\r\n`), Buffer.from(body)])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/${n}\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

async function* inChunks(bytes: Uint8Array, size = bytes.length > 100_000 ? 65_536 : 7) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Uint8Array, isPacked = false): Promise<(Archived | Gap)[]> {
  const all: (Archived | Gap)[] = []
  for await (const one of recordsOf(isPacked ? unpackMembers(inChunks(bytes)) : inChunks(bytes))) all.push(one)
  return all
}

const bodies = (all: readonly (Archived | Gap)[]) =>
  all.map(one => (one.kind === 'gap' ? one.problem : Buffer.from(one.body ?? []).toString()))

const off = (n: number) => `The talks number ${n} are off.`
const three = [1, 2, 3].map(n => record(n))

test('records come one after another, plain or packed', async () => {
  assert.deepEqual(bodies(await read(Buffer.concat(three))), [1, 2, 3].map(off))
  assert.deepEqual(bodies(await read(Buffer.concat(three.map(one => gzipSync(one))), true)), [1, 2, 3].map(off))
})

test('a file that is packed as one is read all the same', async () => {
  assert.deepEqual(bodies(await read(gzipSync(Buffer.concat(three)), true)), [1, 2, 3].map(off))
})

test('wherever a plain file is cut, its whole records come in and the cut is said', async () => {
  const whole = Buffer.concat(three)
  const ends = [three[0]!.length, three[0]!.length + three[1]!.length, whole.length]
  for (let at = 1; at < whole.length; at++) {
    const all = await read(whole.subarray(0, at))
    const records = all.filter(({ kind }) => kind === 'record').length
    const complete = ends.filter(end => end <= at).length
    // Without its last line ends, a record is whole too.
    assert.ok(records === complete || ends.some(end => end > at && end - at <= 4), `cut at ${at}`)
    assert.equal(all.at(-1)?.kind, ends.includes(at) ? 'record' : 'gap', `cut at ${at}`)
  }
})

test('wherever a packed file is cut, its whole records come in and the cut is said', async () => {
  const packed = three.map(one => gzipSync(one))
  const whole = Buffer.concat(packed)
  const ends = [packed[0]!.length, packed[0]!.length + packed[1]!.length, whole.length]
  for (let at = 1; at < whole.length; at++) {
    const all = await read(whole.subarray(0, at), true)
    const complete = ends.filter(end => end <= at).length
    const records = all.filter(({ kind }) => kind === 'record').length
    assert.ok(records >= complete && records <= complete + 1, `cut at ${at}`)
    assert.equal(all.at(-1)?.kind, ends.includes(at) ? 'record' : 'gap', `cut at ${at}`)
  }
})

test('what is damaged costs itself alone', async () => {
  const broken = Buffer.concat([three[0]!, Buffer.from('no record at all\r\nnor this\r\n'), three[2]!])
  assert.deepEqual(bodies(await read(broken)), [off(1), 'what stands there is no record', off(3)])
  const packed = three.map(one => gzipSync(one))
  packed[1]!.fill(0xff, 20, 60)
  assert.deepEqual(bodies(await read(Buffer.concat(packed), true)), [off(1), 'its packing is damaged', off(3)])
})

test('a record that says no length, or a false one, is a gap', async () => {
  const silent = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nbody\r\n\r\n')
  assert.deepEqual(
    (await read(Buffer.concat([silent, three[1]!]))).map(({ kind }) => kind),
    ['gap', 'record'],
  )
  const long = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nbody\r\n\r\n')
  assert.deepEqual(bodies(await read(Buffer.concat([three[0]!, long]))), [off(1), 'it is cut off within a record'])
})

test('a head without end is given up', async () => {
  const endless = Buffer.concat([Buffer.from('WARC/1.0\r\n'), Buffer.alloc(1_100_000, 'x: y\r\n')])
  const all: (Archived | Gap)[] = []
  for await (const one of recordsOf(inChunks(endless, 60_000))) all.push(one)
  assert.deepEqual(bodies(all), ['its head is longer than any record has'])
})

test('a record larger than an article may be is passed by, but not in silence', async () => {
  const all = await read(Buffer.concat([record(1, Buffer.alloc(5_100_000, 'x')), three[1]!]))
  assert.deepEqual(
    all.map(one => one.kind === 'record' && [one.http?.status, one.body === undefined]),
    [
      [200, true],
      [200, false],
    ],
  )
})

async function bodyOf(bytes: Uint8Array | string, headers: string, most = 1_000): Promise<string> {
  const [one] = await read(record(1, bytes, headers))
  return one?.kind === 'record' ? Buffer.from(await httpBody('x', one, most)).toString() : assert.fail()
}

test('a body is unchunked and unpacked, or left as it is where its header is not true of it', async () => {
  assert.equal(await bodyOf('4\r\nThe \r\n5\r\ntalks\r\n0\r\n\r\n', 'Transfer-Encoding: chunked\r\n'), 'The talks')
  assert.equal(await bodyOf('The talks', 'Transfer-Encoding: chunked\r\n'), 'The talks')
  assert.equal(await bodyOf(gzipSync('The talks'), 'Content-Encoding: gzip\r\n'), 'The talks')
  assert.equal(await bodyOf(brotliCompressSync('The talks'), 'Content-Encoding: br\r\n'), 'The talks')
  assert.equal(await bodyOf('The talks', 'Content-Encoding: gzip\r\n'), 'The talks')
  assert.equal(await bodyOf('The talks', 'Content-Encoding: br\r\n'), 'The talks')
})

test('a body that unpacks to more than an article is refused', async () => {
  await assert.rejects(bodyOf(gzipSync(Buffer.alloc(100_000)), 'Content-Encoding: gzip\r\n'), /larger than/)
})
