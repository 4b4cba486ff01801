import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadModels, read } from '#reading'

const file = (name: string) => readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url))
const models = loadModels({ tagger: file('tagger'), attributions: file('attributions') })

const cases = readFileSync(new URL('waits-on.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes(' | '))
  .map(line => line.split(' | ') as [string, string])

for (const [expected, text] of cases) {
  test(`${expected === '-' ? 'nothing waits' : expected} in: ${text}`, () => {
    const { meetings } = read({ id: 'case', language: 'en', published: '2025-03-12', text }, models)
    const kinds = new Map(meetings.map(({ id, kind }) => [id, kind]))
    const pairs = meetings.flatMap(({ kind, waitsOn }) => waitsOn.map(first => `${kinds.get(first)} > ${kind}`))
    assert.deepEqual(pairs, expected === '-' ? [] : [expected])
  })
}
