import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadModels, read } from '#reading'

const weights = (name: string) => readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url))
const models = loadModels({ tagger: weights('tagger'), attributions: weights('attributions') })

const cases = readFileSync(new URL('cases/joining.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes(' | ') && !line.startsWith('#'))
  .map(line => line.split(' | ') as [string, string])

for (const [expected, text] of cases) {
  test(`${expected} in: ${text}`, () => {
    const { meetings } = read({ id: 'case', language: 'en', published: '2025-03-12', text }, models)
    assert.equal(meetings.map(({ kind, mentions }) => `${kind} ${mentions.length}`).join(', '), expected)
  })
}
