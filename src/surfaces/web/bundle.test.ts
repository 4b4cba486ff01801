import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import * as inPage from '../../reader-in-page.ts'
import { bundleOf, weightsModule } from './bundle.ts'
import type { ReaderModule } from './reader-module.ts'

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
  for (const entry of ['client', 'read', 'reader'] as const)
    test(`${entry} is one file that needs nothing of Node and asks nobody for anything`, async () => {
      const code = await bundleOf(entry)
      for (const wrong of NEEDS) assert.ok(!wrong.test(code), `${wrong}: ${wrong.exec(code)?.[0]}`)
    })

  test('the reader with its weights is at most 6 MB as it is sent', async () => {
    const parts = await Promise.all([bundleOf('read'), bundleOf('reader'), weightsModule()])
    const size = parts.reduce((sum, part) => sum + gzipSync(part, { level: 1 }).length, 0)
    assert.ok(size <= MOST, `${size} bytes`)
  })

  test('the small script that every page has is at most 10 kB', async () =>
    assert.ok((await bundleOf('client')).length <= 10_000))
})

describe('what is pasted or dropped', () => {
  const { articleFrom }: ReaderModule = inPage
  test('is an article with what its header lines say, less than what the person says', () => {
    const text = 'title: Talks in Oslo\npublished: 4 March 2025\n\nThey met in the town and said that it was good.'
    const { id: _, ...article } = articleFrom(text, { outlet: 'The Fjord' })
    assert.deepEqual(article, {
      title: 'Talks in Oslo',
      outlet: 'The Fjord',
      published: '2025-03-04',
      language: 'en',
      text: 'They met in the town and said that it was good.',
    })
  })

  test('tells in which language it is', () => {
    const text =
      'Les ministres des deux pays se sont rencontrés mardi à Oslo, et ils ont dit que le sommet est reporté.'
    assert.equal(articleFrom(text, {}).language, 'fr')
  })

  test('may be a page, of which the article is taken as intake takes it', () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, i) => `<p>The ministers of ${i} states met in Oslo on Tuesday, said one.</p>`,
    )
    const page = `<!doctype html><html><head><title>Talks in Oslo</title><meta property="article:published_time" content="2025-03-04T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Talks in Oslo</h1>${paragraphs.join('')}</article></body></html>`
    const { published, text } = articleFrom(page, {})
    assert.equal(published, '2025-03-04')
    assert.match(text, /^The ministers of 0 states met in Oslo on Tuesday, said one\./)
    assert.doesNotMatch(text, /Home|</)
  })
})
