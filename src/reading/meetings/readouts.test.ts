import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadModels } from '../models.ts'
import { read } from '../read.ts'

const bytes = (name: string) => readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url))
const models = loadModels({ tagger: bytes('tagger'), attributions: bytes('attributions') })
const cases = readFileSync(new URL('readouts.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))

for (const line of cases) {
  const [text, wanted] = line.split(' = ') as [string, string]
  test(`readout: ${text}`, () => assert.equal(held(text), wanted))
}

/** The first meeting told as held: its kind, its sides as named, its window. */
function held(text: string): string {
  const { meetings } = read({ id: 'readout', language: 'en', published: '2026-11-19', text }, models)
  const meeting = meetings.find(({ reports }) => reports.some(({ status }) => status === 'held'))
  if (!meeting) return 'none'
  const parties = [...meeting.parties].sort((a, b) => text.indexOf(a) - text.indexOf(b))
  return [meeting.kind, parties.join(', '), meeting.window?.edtf ?? 'no day'].join(' | ')
}

test('the day of publication bounds only what the opening sentence tells as held, and only where it names no day', () => {
  const text = 'The chamber sat late. President Omar Sesay of Chad met Chancellor Ida Maro of Austria.'
  assert.equal(held(text), 'summit | Chad, Austria | no day')
})
