import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadTagger } from './index.ts'

const tagWords = loadTagger(readFileSync(new URL('../../../models/tagger.bin', import.meta.url)))
const cases = readFileSync(new URL('tag-words.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))

for (const line of cases) {
  const pairs = line
    .split(' ')
    .map(pair => [pair.slice(0, pair.lastIndexOf('/')), pair.slice(pair.lastIndexOf('/') + 1)])
  const words = pairs.map(([word]) => word!)
  test(`tags "${words.join(' ')}"`, () => {
    assert.equal(
      tagWords(words)
        .map((tag, i) => `${words[i]}/${tag}`)
        .join(' '),
      line,
    )
  })
}

test('the tags of a sentence do not hang on the sentences before it', () => {
  const fresh = loadTagger(readFileSync(new URL('../../../models/tagger.bin', import.meta.url)))
  for (const line of cases) tagWords(line.split(' '))
  const words = ['No', 'plans', 'to', 'meet', ',', 'envoys', 'say']
  assert.deepEqual(tagWords(words), fresh(words))
})

test('no words, no tags', () => {
  assert.deepEqual(tagWords([]), [])
})
