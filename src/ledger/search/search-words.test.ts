import assert from 'node:assert/strict'
import { test } from 'node:test'
import { queriedWords, searchWords, wordsAlone } from './search-words.ts'

const alike: readonly (readonly [string, string])[] = [
  ['Erdoğan', 'ERDOGAN'],
  ['Orbán’s', 'orban'],
  ["Peskov's", 'Peskov'],
  ['U.S.', 'US'],
  ['Łódź', 'lodz'],
  ['İstanbul', 'istanbul'],
  ['Støre', 'store'],
  ['Straße', 'strasse'],
  ['Зелёный', 'зеленыи'],
  ['ΛΌΓΟΣ', 'λογοσ'],
  ['مُحَمَّد', 'محمد'],
  ['שָׁלוֹם', 'שלום'],
  ['Ｔｏｋｙｏ', 'tokyo'],
  ['한국', '한국'.normalize('NFD').normalize('NFC')],
]
for (const [a, b] of alike) test(`${a} is found as ${b}`, () => assert.deepEqual(wordsAlone(a), wordsAlone(b)))

const apart: readonly (readonly [string, string])[] = [
  ['कि', 'का'],
  ['summit', 'summits'],
  ['外长', '外交'],
]
for (const [a, b] of apart) test(`${a} is not found as ${b}`, () => assert.notDeepEqual(wordsAlone(a), wordsAlone(b)))

test('words are placed by the letters of the text, whatever becomes of them', () => {
  const text = 'So “Erdoğan’s” 国务卿 came. The U.S. too — 🕊 Łódź'
  assert.deepEqual(
    searchWords(text).map(({ word, start, end }) => [word, text.slice(start, end)]),
    [
      ['so', 'So'],
      ['erdogan', 'Erdoğan'],
      ['国务', '国务'],
      ['务卿', '务卿'],
      ['卿', '卿'],
      ['came', 'came'],
      ['the', 'The'],
      ['us', 'U.S'],
      ['too', 'too'],
      ['lodz', 'Łódź'],
    ],
  )
})

test('of a script without spaces, a query names pairs of letters, and one letter begins a word', () => {
  assert.deepEqual(queriedWords('外长'), { words: ['外长'], isPrefix: false })
  assert.deepEqual(queriedWords('国务卿'), { words: ['国务', '务卿'], isPrefix: false })
  assert.deepEqual(queriedWords('卿'), { words: ['卿'], isPrefix: true })
  assert.deepEqual(queriedWords('G7外长'), { words: ['g7', '外长'], isPrefix: false })
  assert.deepEqual(queriedWords('summ*'), { words: ['summ'], isPrefix: true })
  assert.deepEqual(queriedWords('a'), { words: ['a'], isPrefix: false })
})
