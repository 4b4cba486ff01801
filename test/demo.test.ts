import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type TakenArticle, takeIn } from '#intake'

const folder = fileURLToPath(new URL('../demo/', import.meta.url))
const files = readdirSync(folder).filter(name => /\.(?:txt|html)$/.test(name))

async function take(name: string): Promise<TakenArticle> {
  for await (const taken of takeIn([folder + name]))
    return taken.kind === 'article' ? taken : assert.fail(taken.failure.message)
  return assert.fail(`${name} gave nothing`)
}

test('there are some twenty dispatches, as text and as pages', () => {
  assert.ok(files.length >= 22)
  assert.ok(files.filter(name => name.endsWith('.html')).length >= 10)
})

for (const name of files) {
  test(`${name} says whose it is, when and where, and that it is invented`, async () => {
    const { article, facts, warnings } = await take(name)
    assert.deepEqual(warnings, [])
    assert.match(article.url ?? '', /^https:\/\/[a-z-]+\.example\/\S+$/)
    assert.ok(article.outlet && article.title && article.language === 'en')
    assert.match(article.published ?? '', /^(?:2018-0[3-6]|2025-1[01])-\d\d$/)
    assert.match(
      facts.find(fact => fact.name === 'note')?.value ?? '',
      /^Written for Readout's demonstration .* outlet is invented\.$/,
    )
    const words = article.text.split(/\s+/).length
    assert.ok(words >= 120 && words <= 450, `${words} words`)
  })

  test(`${name} gives its article and nothing that stands beside it`, async () => {
    const { text } = (await take(name)).article
    assert.match(text, /^[A-Z]{4,}/, 'begins with its dateline')
    assert.doesNotMatch(
      text,
      /READ MORE|newsletter|Advertisement|Photo|Published|comments|Most read|Related|Readout|You may also like/,
    )
    assert.match(text.trimEnd(), /\.$/)
  })
}
