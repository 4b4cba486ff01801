import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact } from './fact.ts'
import { makeArticle } from './make-article.ts'

const TEXT = 'GENEVA (Lakeside Wire) — The ministers will meet on Monday, an official said, but the place is not known.'
const fact = (name: Fact['name'], value: string, from = 'test'): Fact => ({ name, value, from })

test('the first usable fact of each name counts and says where it stood', () => {
  const { article, facts } = makeArticle(
    TEXT,
    [fact('published', 'soon', 'a'), fact('published', '3 March 2024', 'b'), fact('published', '2024-03-04', 'c')],
    {},
  )
  assert.equal(article.published, '2024-03-03')
  assert.deepEqual(
    facts.filter(({ name }) => name === 'published'),
    [fact('published', '2024-03-03', 'b')],
  )
})

test('what the person gives overrules what the text states', () => {
  const { article, facts } = makeArticle(TEXT, [fact('outlet', 'Old Name')], { outlet: 'New Name' })
  assert.equal(article.outlet, 'New Name')
  assert.equal(facts.find(({ name }) => name === 'outlet')?.from, 'given')
})

test('a header that says there is no address gives no address', () => {
  const { article } = makeArticle(TEXT, [fact('url', 'not known')], {})
  assert.equal('url' in article, false)
})

test('an address loses its fragment', () => {
  assert.equal(makeArticle(TEXT, [fact('url', 'https://news.example/a#top')], {}).article.url, 'https://news.example/a')
})

test('the dateline is read from the first words', () => {
  const dateline = (text: string) => makeArticle(text, [], {}).facts.find(({ name }) => name === 'dateline')?.value
  assert.equal(dateline(TEXT), 'GENEVA (Lakeside Wire)')
  assert.equal(dateline('NEW YORK, March 3 – Talks begin.'), 'NEW YORK, March 3')
  assert.equal(dateline('U.S.-led talks begin.'), undefined)
  assert.equal(dateline('The talks — long awaited — begin.'), undefined)
})

test('tags are one list, however they were written, and no part of the id', () => {
  const { article, facts } = makeArticle(
    TEXT,
    [fact('tags', 'Geneva, talks,geneva'), fact('standfirst', ' In\nshort ')],
    {},
  )
  assert.deepEqual(
    facts.flatMap(({ name, value }) => (name === 'tags' || name === 'standfirst' ? [value] : [])),
    ['Geneva; talks', 'In short'],
  )
  assert.equal(article.id, makeArticle(TEXT, [], {}).article.id)
})

test('the id is of the text and the four stated facts alone', () => {
  const id = (text: string, facts: readonly Fact[], given = {}) => makeArticle(text, facts, given).article.id
  const base = id(TEXT, [fact('title', 'Talks')])
  assert.match(base, /^[0-9a-f]{16}$/)
  assert.equal(id(TEXT, [fact('byline', 'Ann Miller'), fact('title', 'Talks', 'elsewhere')]), base)
  assert.equal(id(TEXT, [], { title: 'Talks' }), base)
  assert.notEqual(id(TEXT, []), base)
  assert.notEqual(id(`${TEXT} `, [fact('title', 'Talks')]), base)
  assert.notEqual(id(TEXT, [fact('outlet', 'Talks')]), base)
})
