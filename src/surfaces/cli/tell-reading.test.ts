import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Reading, Window } from '#domain'
import { tellReading } from './tell-reading.ts'
import { paintOff, paintOn } from './terminal.ts'

const text =
  'Plans for the Oslo summit are in doubt. “It may take place a bit later,” the spokesman said on Monday. ' +
  'Envoys were to meet in Vienna first.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const monday: Window = {
  edtf: '2025-10-20',
  earliest: '2025-10-20',
  latest: '2025-10-20',
  text: at('on Monday'),
  anchor: '2025-10-21',
  because: [],
}
const open: Window = { ...monday, edtf: '/..', earliest: null, latest: null, text: at('a bit later') }

const reading: Reading = {
  article: {
    id: 'a',
    language: 'en',
    text,
    title: 'Summit\u001b[2J in doubt',
    published: '2025-10-21',
    outlet: 'The Fjord',
  },
  reader: { version: '0', models: {} },
  sources: [
    { id: 's1', name: 'the spokesman', named: false, kind: 'office', side: 'Russia', mentions: [at('the spokesman')] },
  ],
  statements: [
    {
      id: 'st1',
      speaker: 's1',
      source: at('the spokesman'),
      cue: at('said'),
      content: [at('It may take place a bit later')],
      form: 'direct',
      channel: null,
      said: monday,
    },
  ],
  times: [],
  meetings: [
    {
      id: 'm1',
      label: 'Trump–Putin summit',
      kind: 'summit',
      participants: [
        { name: 'Donald Trump', side: 'United States' },
        { name: 'Vladimir Putin', side: 'Russia' },
      ],
      parties: ['Russia', 'United States'],
      place: { name: 'Oslo', country: 'Norway', span: at('Oslo') },
      window: open,
      mentions: [at('the Oslo summit')],
      reports: [
        {
          status: 'doubtful',
          certainty: 'certain',
          speaker: null,
          side: null,
          window: null,
          evidence: at('are in doubt'),
          because: [],
        },
        {
          status: 'proposed',
          certainty: 'possible',
          speaker: 's1',
          side: 'Russia',
          window: open,
          evidence: at('may take place a bit later'),
          because: [],
        },
      ],
      waitsOn: ['m2'],
    },
    {
      id: 'm2',
      label: 'talks in Vienna',
      kind: 'talks',
      participants: [],
      parties: ['Russia'],
      place: { name: 'Vienna', span: at('Vienna') },
      window: null,
      mentions: [at('meet in Vienna')],
      reports: [],
      waitsOn: [],
    },
  ],
  origins: [{ outlet: 'CNN', how: 'told', span: at('said') }],
}

describe('a reading told to a person', () => {
  const told = tellReading(reading, { width: 100, paint: paintOff })

  test('opens with title, outlet, day and whose reporting it is, without signs that steer the terminal', () =>
    assert.ok(told.startsWith('Summit[2J in doubt\nThe Fjord · 21 October 2025 · the reporting is that of CNN\n')))

  test('tells who meets, where, when by which words, and what it waits on', () => {
    assert.match(told, /^1 {2}Trump–Putin summit$/m)
    assert.match(told, /who +Donald Trump \(United States\), Vladimir Putin \(Russia\)/)
    assert.match(told, /where +Oslo, Norway/)
    assert.match(told, /when +time not known, “a bit later”/)
    assert.match(told, /waits on +talks in Vienna \(2\)/)
  })

  test('gives each voice its status, its words and when they were said', () => {
    assert.match(told, /doubtful +the article itself: “are in doubt”/)
    assert.match(told, /proposed, possibly +the spokesman \(Russia\): “may take place a bit later”/)
    assert.match(told, /said 20\s+October 2025/)
  })

  test('names the sides where nobody is named', () => assert.match(told, /sides +Russia/))

  test('keeps to the width of the terminal', () => {
    for (const line of tellReading(reading, { width: 60, paint: paintOff }).split('\n'))
      assert.ok(line.length <= 60, line)
  })

  test('is painted only where colours are wanted', () => {
    assert.ok(!told.includes('\u001b'))
    assert.ok(tellReading(reading, { width: 100, paint: paintOn }).includes('\u001b[35mdoubtful'))
  })

  test('says so where no meeting is spoken of', () =>
    assert.match(tellReading({ ...reading, meetings: [] }, { width: 80, paint: paintOff }), /No meeting is spoken of/))
})
