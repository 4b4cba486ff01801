import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { annotate, loadTagger } from '../text/index.ts'
import { findAttributions, loadAttributionModel } from './index.ts'

const read = (name: string) => readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url))
const tagWords = loadTagger(read('tagger'))
const model = loadAttributionModel(read('attributions'))
const find = (text: string) => findAttributions(annotate(text, tagWords), model)

/** Pieces that texts are made of where things go wrong: marks without partners, labels, cues without anything about them. */
const PIECES = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '’’',
  '\n',
  '\n\n',
  ' ',
  ', ',
  '. ',
  ': ',
  '? ',
  '(',
  ')',
  '…',
  '—',
  'Q ',
  'MS. ORTEGA: ',
  'said',
  'according to',
  ' asked',
  ' are expected ',
  ' he ',
  'told',
  'that',
  'the minister',
  'she',
  'ANNOUNCED',
  'talks',
  '\u0000',
  '😀',
  'ﬁ',
  '\u200b',
  '٣',
  '”',
  'asked',
  'he said',
  'expected',
  'are',
]

function assertSound(text: string): void {
  for (const { source, cue, content } of find(text)) {
    assert.ok(content.length > 0)
    for (const { start, end } of [...(source ? [source] : []), cue, ...content]) {
      assert.ok(start >= 0 && start < end && end <= text.length)
      assert.equal(text.slice(start, end).trim(), text.slice(start, end))
    }
    content.forEach((piece, i) => {
      assert.ok(i === 0 || content[i - 1]!.end <= piece.start)
    })
  }
}

test('any text gives attributions whose spans lie within it, hold words, and stand in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
      assertSound,
    ),
    { numRuns: 100 },
  )
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), assertSound), { numRuns: 100 })
})

test('the same text gives the same attributions, whatever was read before', () => {
  const text = '“We will come,” the minister said. The embassy said that no date was set.'
  const before = find(text)
  find('Something else was said by someone else, the paper reported.'.repeat(50))
  assert.deepEqual(find(text), before)
})

test('an empty text and white space hold no attribution', () => {
  for (const text of ['', ' ', '\n\n', '\u00a0']) assert.deepEqual(find(text), [])
})

test('words of ten thousand letters, a text without a stop and a text in capitals are read', () => {
  assertSound(`The ${'x'.repeat(10_000)} said that ${'y'.repeat(10_000)} was off.`)
  assertSound('the ministry said that the talks would go on and '.repeat(400))
  assertSound('THE MINISTRY SAID ON FRIDAY THAT THE TALKS WOULD GO ON. '.repeat(40))
  assertSound(`‘${'the ‘talks’ '.repeat(2000)}`)
  assertSound('“'.repeat(3000))
  assertSound('”Q said')
})
