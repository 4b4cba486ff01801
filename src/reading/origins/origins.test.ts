import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findEntities } from '../entities/index.ts'
import { type Case, readCases } from '../speakers/cases/read-cases.ts'
import { linkSpeakers } from '../speakers/index.ts'
import { annotate, loadTagger } from '../text/index.ts'
import { findOrigins, sameOutlet } from './index.ts'

const tagWords = loadTagger(readFileSync(new URL('../../../models/tagger.bin', import.meta.url)))

for (const one of readCases(readFileSync(new URL('./cases/origins.txt', import.meta.url), 'utf8')))
  test(`origins: ${one.title}`, () => assert.equal(originsOf(one), one.expected.join('; ')))

function originsOf({ text, attributions, published, outlet }: Case): string {
  const doc = annotate(text, tagWords)
  const entities = findEntities(doc)
  const linked = linkSpeakers({ doc, entities, attributions, published })
  const origins = findOrigins({ doc, entities, ...linked, outlet })
  return origins.map(one => `${one.outlet}${one.house ? ` (${one.house})` : ''} ${one.how}`).join('; ') || 'none'
}

test('editions of one house are one outlet', () => {
  assert.ok(sameOutlet('CNN (Web News)', 'CNN'))
  assert.ok(sameOutlet('AP', 'The Associated Press'))
  assert.ok(sameOutlet('New York Times - News', 'The New York Times'))
})

test('houses that share a word are two outlets', () => {
  assert.ok(!sameOutlet('The Times', 'The Washington Times'))
  assert.ok(!sameOutlet('', ''))
})
