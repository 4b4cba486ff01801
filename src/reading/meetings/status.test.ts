import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadModels, read } from '#reading'

const file = (name: string) => readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url))
const models = loadModels({ tagger: file('tagger'), attributions: file('attributions') })

const cases = readFileSync(new URL('status.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.includes(' | '))
  .map(line => line.split(' | ') as [string, string])

/** "Egypt: called-off" for a side's voice, "called-off" for the article's. */
function statusesIn(sentence: string): string[] {
  const { meetings } = read({ id: 'case', language: 'en', published: '2025-03-12', text: sentence }, models)
  return meetings.flatMap(meeting =>
    meeting.reports.map(report => (report.side ? `${report.side}: ${report.status}` : report.status)),
  )
}

for (const [expected, sentence] of cases) {
  test(`${expected === '-' ? 'no meeting' : expected} in: ${sentence}`, () => {
    const found = statusesIn(sentence)
    if (expected === '-') assert.deepEqual(found, [])
    else assert.ok(found.includes(expected), `read ${found.join(', ') || 'nothing'}`)
  })
}
