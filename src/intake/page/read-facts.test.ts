import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePage } from './dom.ts'
import { readPageFacts } from './read-facts.ts'

function stated(head: string, name: 'standfirst' | 'tags') {
  const page = parsePage(`<html><head><title>Talks put off</title>${head}</head><body><p>They met.</p></body></html>`)
  const { facts } = readPageFacts(page.root, undefined)
  return facts.filter(fact => fact.name === name).map(({ value, from }) => `${value} (${from})`)
}
const linked = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Talks put off', ...article })}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

test('the words below the headline are a fact, best first, each with where it stood', () => {
  const head = `${meta('description', 'The two sides need more time')}${linked({ description: 'Both need more time &amp; rest' })}`
  assert.deepEqual(stated(head, 'standfirst'), [
    'Both need more time & rest (JSON-LD description)',
    'The two sides need more time (meta description)',
  ])
})

test('a description as long as an article is none, nor is one that belongs to another item', () => {
  assert.deepEqual(stated(meta('og:description', 'More time. '.repeat(60)), 'standfirst'), [])
  assert.deepEqual(
    stated(
      `<div class="comments">${meta('description', 'First!')}</div>`.replace('<div', '</head><body><div'),
      'standfirst',
    ),
    [],
  )
})

test('what an article is filed under is a fact: a tag an element, a list in one, or a list of linked data', () => {
  const each = `${meta('article:tag', 'Miller, Ann')}${meta('article:tag', 'Geneva')}${meta('keywords', 'talks, Geneva')}`
  assert.deepEqual(stated(each, 'tags'), ['Miller, Ann; Geneva (meta article:tag)', 'talks; Geneva (meta keywords)'])
  for (const keywords of [['talks', 'Geneva'], 'talks, Geneva', [{ '@type': 'DefinedTerm', name: 'talks' }, 'Geneva']])
    assert.deepEqual(stated(linked({ keywords }), 'tags'), ['talks; Geneva (JSON-LD keywords)'])
  assert.deepEqual(stated(linked({ keywords: [] }) + meta('keywords', ' , '), 'tags'), [])
})

test('what stands below the pictures of the article is a fact, each once', () => {
  const page = parsePage(`<html><body><article><figure><figcaption>The ministers in
    Oslo.</figcaption></figure><figure><figcaption>The ministers in Oslo.</figcaption></figure><figure><figcaption>The hall.</figcaption>
    </figure><p>They met.</p></article><aside><figure><figcaption>Another story</figcaption></figure></aside></body></html>`)
  const { facts } = readPageFacts(page.root, undefined)
  assert.deepEqual(
    facts.filter(({ name }) => name === 'captions'),
    [{ name: 'captions', value: 'The ministers in Oslo. ¶ The hall.', from: 'figcaption' }],
  )
})
