import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { bundleOf, weightsModule } from './bundle.ts'

const MOST = 6 * 1024 * 1024

/** Other modules, Node's own, and every way to ask somebody. */
const NEEDS = [
  /[;}]import\s*["'{*]/,
  /["'`]node:/,
  /\brequire\(["'`]/,
  /\bfetch\(/,
  /XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource/,
]

describe('the scripts of the pages', () => {
  for (const entry of ['client', 'read'] as const)
    test(`${entry} is one file that needs nothing of Node and asks nobody for anything`, async () => {
      const code = await bundleOf(entry)
      for (const wrong of NEEDS) assert.ok(!wrong.test(code), `${wrong}: ${wrong.exec(code)?.[0]}`)
    })

  test('the reader with its weights is at most 6 MB as it is sent', async () => {
    const size = gzipSync(await bundleOf('read')).length + gzipSync(await weightsModule(), { level: 1 }).length
    assert.ok(size <= MOST, `${size} bytes`)
  })

  test('the small script that every page has is at most 10 kB', async () =>
    assert.ok((await bundleOf('client')).length <= 10_000))
})
