import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { annotate, loadTagger } from '../text/index.ts'
import { describeTimes } from './cases/describe-times.ts'
import { findTimes, resolveTime } from './index.ts'

const folder = new URL('cases/', import.meta.url)
const tagWords = loadTagger(readFileSync(new URL('../../../models/tagger.bin', import.meta.url)))

for (const file of readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()) {
  let anchor: string | null = null
  for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('anchor ')) {
      anchor = line.slice('anchor '.length)
      continue
    }
    const sentence = line.split(' = ')[0]!.replace(/[[\]]/g, '')
    test(`${file.replace('.txt', '')}: ${sentence}`, () =>
      assert.equal(describeTimes(annotate(sentence, tagWords), anchor), line))
  }
}

const readOne = (text: string) => findTimes(annotate(text, tagWords))[0]!

test('without any date known, what counts from today has no edges, and what names its date has them', () => {
  for (const words of ['in two weeks', 'next Friday', 'by December 15', 'within days', 'last year'])
    assert.equal(resolveTime(readOne(`They will meet ${words}.`), { anchor: null }).earliest, null)
  assert.equal(resolveTime(readOne('They met on May 8, 2018.'), { anchor: null }).edtf, '2018-05-08')
})

test('the anchor may be a window: every day of it may have been today', () => {
  const { edtf, anchor } = resolveTime(readOne('They will meet tomorrow.'), {
    anchor: { earliest: '2026-11-10', latest: '2026-11-12' },
  })
  assert.equal(edtf, '2026-11-11/2026-11-13')
  assert.equal(anchor, null)
})

test('a direction known from elsewhere overrules the verb', () => {
  const time = readOne('The leaders had talks on Monday.')
  assert.equal(resolveTime(time, { anchor: '2026-11-19' }).edtf, '2026-11-16')
  assert.equal(resolveTime(time, { anchor: '2026-11-19', direction: 'future' }).edtf, '2026-11-23')
})

test('an anchor that is no day is refused by name', () => {
  assert.throws(() => resolveTime(readOne('They met on Monday.'), { anchor: '2026-13-01' }), /2026-13-01/)
})

test('a window names its rule, its words and the day it was reckoned from', () => {
  const { because, text, anchor } = resolveTime(readOne('They met last week.'), { anchor: '2026-11-19' })
  assert.deepEqual(because, ['times/unit'])
  assert.deepEqual({ ...text }, { start: 9, end: 18 })
  assert.equal(anchor, '2026-11-19')
})

test('chains of dates and nests of parts end, however long a sentence runs', () => {
  const count = (text: string) => {
    const times = findTimes(annotate(text, words => words.map(() => 'NN')))
    for (const time of times) resolveTime(time, { anchor: '2026-11-19' })
    return times.length
  }
  assert.equal(count('two days later and '.repeat(3000)), 3000)
  assert.equal(count('later that week and '.repeat(3000)), 3000)
  assert.equal(count('Monday and Tuesday or '.repeat(1500)), 3000)
  assert.ok(count(`${'the first week of '.repeat(5000)}May`) < 10)
})
