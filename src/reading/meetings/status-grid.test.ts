import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadModels, read } from '#reading'

const file = (name: string) => readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url))
const models = loadModels({ tagger: file('tagger'), attributions: file('attributions') })

/** What a meeting may be called, as the subject of a sentence and as what somebody does something to. */
const MEETINGS = [
  ['The summit between Norway and Chile', 'a summit with Chile'],
  ['Talks between Norway and Chile', 'talks with Chile'],
  ['The meeting between Norway and Chile', 'a meeting with Chile'],
  ['A phone call between the presidents of Norway and Chile', 'a phone call with Chile'],
  ['Negotiations between Norway and Chile', 'negotiations with Chile'],
  ["A visit to Oslo by Chile's president", 'a visit to Chile'],
] as const

/** What may be said of it, in the article's own voice. */
const SAID_OF_IT = [
  ['took place on Monday', 'took place on Monday', 'held'],
  ['ended on Sunday', 'ended on Sunday', 'held'],
  ['is under way', 'are under way', 'under-way'],
  ['will take place next week', 'will take place next week', 'scheduled'],
  ['is scheduled for May', 'are scheduled for May', 'scheduled'],
  ['will go ahead', 'will go ahead', 'scheduled'],
  ['has been rescheduled for May', 'have been rescheduled for May', 'rescheduled'],
  ['was postponed', 'were postponed', 'postponed'],
  ['has been put off until the autumn', 'have been put off until the autumn', 'postponed'],
  ['was put on hold', 'were put on hold', 'on-hold'],
  ['has been suspended', 'have been suspended', 'on-hold'],
  ['was cancelled', 'were cancelled', 'called-off'],
  ['has been called off', 'have been called off', 'called-off'],
  ['will not take place', 'will not take place', 'called-off'],
  ['may not take place', 'may not take place', 'doubtful'],
  ['is in doubt', 'are in doubt', 'doubtful'],
  ['was never scheduled', 'were never scheduled', 'denied'],
] as const

/** What one side may do about it, and whose word that is. */
const DONE_TO_IT = [
  ['has postponed', 'postponed'],
  ['called off', 'called-off'],
  ['has cancelled', 'called-off'],
  ['suspended', 'on-hold'],
  ['has rescheduled', 'rescheduled'],
  ['has scheduled', 'scheduled'],
  ['agreed to', 'agreed'],
  ['proposed', 'Norway: proposed'],
  ['is considering', 'Norway: mooted'],
  ['has rejected', 'Norway: declined'],
  ['ruled out', 'Norway: denied'],
] as const

for (const [subject, object] of MEETINGS) {
  const plural = /^(?:Talks|Negotiations)/.test(subject)
  for (const [one, many, status] of SAID_OF_IT) expectStatus(`${subject} ${plural ? many : one}.`, status)
  for (const [verb, status] of DONE_TO_IT) expectStatus(`Norway ${verb} ${object}.`, status)
}

// Traps: two words that disagree, and a word that only looks like a postponement.
expectStatus('The summit between Norway and Chile was postponed, never cancelled.', 'postponed')
expectStatus('The summit between Norway and Chile was postponed; it was never cancelled.', 'postponed')
expectStatus('Norway downplayed its meeting with Chile.', 'Norway: held')

function expectStatus(sentence: string, expected: string): void {
  test(`${expected} and nothing else in: ${sentence}`, () => {
    const { meetings } = read({ id: 'grid', language: 'en', published: '2025-03-12', text: sentence }, models)
    const said = meetings.flatMap(({ reports }) =>
      reports.map(report => (report.side ? `${report.side}: ${report.status}` : report.status)),
    )
    assert.deepEqual(said, [expected])
  })
}
