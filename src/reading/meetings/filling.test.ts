import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadModels, read } from '#reading'

const weights = (name: string) => readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url))
const models = loadModels({ tagger: weights('tagger'), attributions: weights('attributions') })

const cases = readFileSync(new URL('cases/filling.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes(' | ') && !line.startsWith('#'))
  .map(line => line.split(' | ') as [string, string, string, string])

const sorted = (names: readonly string[]) => [...names].sort().join(', ')

for (const [who, where, when, text] of cases) {
  test(`${who} at ${where}, ${when}: ${text}`, () => {
    const [meeting] = read({ id: 'case', language: 'en', published: '2025-03-12', text }, models).meetings
    assert.ok(meeting, 'no meeting was read')
    const { participants, place, window } = meeting
    const told = window && !window.because.includes('meetings/held-by-publication') ? window.edtf : '-'
    assert.deepEqual(
      [sorted(participants.map(({ name }) => name)), place ? `${place.name}, ${place.country}` : '-', told],
      [sorted(who.split(', ')), where, when],
    )
  })
}
