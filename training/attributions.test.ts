import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CrfOptions, type CrfShape, type Example, ROW, trainCrf } from './crf.ts'
import { readMarks } from './polnear.ts'
import { f1Of, scoreAttributions } from './score-attributions.ts'

const marks = [
  'T1\tSource 4 7\tAnn',
  'T2\tCue 8 12\tsaid',
  'T3\tContent 13 17;18 22\tthat rain',
  'E1\tAttribution:T3 Content:T3 Cue:T2 Source:T1',
].join('\n')

test('brat marks count code points; they come back in UTF-16 units', () => {
  assert.deepEqual(readMarks(marks, '😀   Ann said that rain'), [
    {
      source: [{ start: 5, end: 8 }],
      cue: [{ start: 9, end: 13 }],
      content: [
        { start: 14, end: 18 },
        { start: 19, end: 23 },
      ],
    },
  ])
})

test('marks without an attribution, and lines that are none, give nothing', () => {
  assert.deepEqual(readMarks('T1\tSource 0 3\tAnn\n#1\tNote T1\n\n', 'Ann said so'), [])
})

test('an attribution counts as right whole, by overlap, and by its words, each apart', () => {
  const text = 'Ann said that it rains, and Bob hopes for sun.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const marked = [
    { source: [at('Ann')], cue: [at('said')], content: [at('that it rains')] },
    { source: [at('Bob')], cue: [at('hopes')], content: [at('for sun')] },
  ]
  const found = [{ source: at('Ann'), cue: at('said'), content: [at('it rains')] }]
  const scores = scoreAttributions([{ text, marked, found }])
  assert.deepEqual(scores.source, { right: 1, found: 1, marked: 2 })
  assert.deepEqual(scores.content, { right: 0, found: 1, marked: 2 })
  assert.deepEqual(scores.whole, { right: 0, found: 1, marked: 2 })
  assert.deepEqual(scores.overlap, { right: 1, found: 1, marked: 2 })
  assert.deepEqual(scores.communication, { right: 1, found: 1, marked: 1, rightMarked: 1 })
  assert.equal(Math.round(f1Of(scores.overlap)), 67)
})

const shape: CrfShape = {
  labels: 2,
  features: 3,
  boundaryKinds: 1,
  mayFollow: (previous, label) => label === 0 || previous >= 0,
}
const options: CrfOptions = {
  epochs: 20,
  rate: 0.3,
  ridge: 0.01,
  lasso: 0,
  blindness: 0.2,
  damping: 1,
  averageFrom: 5,
  seed: 1,
  report: () => {},
}
/** Feature 1 stands on words of label 1 only; feature 2 everywhere. */
const example: Example = {
  count: 4,
  offsets: Int32Array.of(0, 2, 4, 6, 8),
  own: Int32Array.of(1, 3, 5, 7),
  features: Int32Array.of(0, 2, 1, 2, 0, 2, 1, 2),
  boundaries: new Uint8Array(4),
  labels: Uint8Array.of(0, 1, 0, 1),
}

test('training gives a feature weight for the label that it stands with, and the same weights every time', () => {
  const { emissions } = trainCrf([example, example], shape, options)
  assert.ok(emissions[ROW + 1]! > emissions[ROW]!)
  assert.ok(emissions[0]! > emissions[1]!)
  assert.deepEqual(trainCrf([example, example], shape, options).emissions, emissions)
})
