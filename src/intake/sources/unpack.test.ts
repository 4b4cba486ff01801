import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { type Damaged, TooDense, unpack } from './unpack.ts'

async function* once(bytes: Uint8Array) {
  yield bytes
}

async function all(packed: Uint8Array, coding: 'gzip' | 'deflate' | 'br' = 'gzip'): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of unpack(once(packed), coding)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const TEXT = 'The talks are off. '.repeat(2_000)

test('what was packed is unpacked, by whichever of the ways the web has', async () => {
  assert.equal(await all(gzipSync(TEXT)), TEXT)
  assert.equal(await all(deflateSync(TEXT), 'deflate'), TEXT)
  assert.equal(await all(deflateRawSync(TEXT), 'deflate'), TEXT)
  assert.equal(await all(brotliCompressSync(TEXT), 'br'), TEXT)
})

test('zeros after the end are no more text', async () => {
  assert.equal(await all(Buffer.concat([gzipSync(TEXT), Buffer.alloc(40_000)])), TEXT)
})

const isDamaged = (error: unknown) => (error as Damaged).message.startsWith('its packing is')

test('what is cut off or damaged is said, after what was whole has been given', async () => {
  const chunks: Uint8Array[] = []
  const cut = gzipSync(TEXT).subarray(0, -12)
  await assert.rejects(async () => {
    for await (const chunk of unpack(once(cut), 'gzip')) chunks.push(chunk)
  }, isDamaged)
  assert.ok(Buffer.concat(chunks).length > 0)
  await assert.rejects(all(Buffer.from('no gzip at all')), isDamaged)
})

test('a bomb is put down before it has filled the memory', async () => {
  await assert.rejects(all(gzipSync(Buffer.alloc(60_000_000))), error => error instanceof TooDense)
})
