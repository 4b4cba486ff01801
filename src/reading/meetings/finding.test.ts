import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Meeting, Window } from '#domain'
import { loadModels, read } from '#reading'

const weights = (name: string) => readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url))
const models = loadModels({ tagger: weights('tagger'), attributions: weights('attributions') })

const lines = readFileSync(new URL('cases/finding.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes(' | ') && !line.startsWith('#'))
  .map(line => line.split(' | '))

const meetingsIn = (text: string): readonly Meeting[] =>
  read({ id: 'case', language: 'en', published: '2025-03-12', text }, models).meetings

const sorted = (sides: readonly string[]) => [...sides].sort().join(', ')

/** "summit | Egypt, Sudan | Khartoum | 2025-05": as a line of the case file has it. */
const told = ({ kind, parties, place, window }: Meeting): string =>
  [kind, sorted(parties), place?.name ?? '-', window && isNamed(window) ? window.edtf : '-'].join(' | ')

/** Whether words tell the day; that what is reported as held was over by then is not looked at here. */
const isNamed = ({ because }: Window) => !because.includes('meetings/held-by-publication')

for (const [kind = '', ...rest] of lines) {
  const sentence = rest.at(-1)!
  if (rest.length === 1) {
    test(`no meeting in: ${sentence}`, () => assert.deepEqual(meetingsIn(sentence).map(told), []))
    continue
  }
  const [parties = '', place = '', window = ''] = rest
  test(`${kind} of ${parties} in: ${sentence}`, () => {
    const expected = [kind, sorted(parties.split(', ')), place, window].join(' | ')
    assert.deepEqual(meetingsIn(sentence).map(told), [expected])
  })
}
