import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashText, rememberWords, wordShape } from './index.ts'

const SHAPES = [
  ['Moscow', 'Xx+'],
  ['NATO', 'X+'],
  ['U.S.', 'X.X.'],
  ["McCain's", "XxXx+'x"],
  ['2022-03', 'd+-d+'],
  ['Çavuşoğlu', 'Xx+'],
  ['', ''],
] as const

for (const [word, shape] of SHAPES)
  test(`the shape of "${word}" is ${shape}`, () => {
    assert.equal(wordShape(word), shape)
  })

test('a word is worked out once while it is remembered, and the same after the memory is emptied', () => {
  let worked = 0
  const hash = rememberWords(word => {
    worked++
    return hashText(word)
  }, 2)
  const first = hash('summit')
  assert.equal(hash('summit'), first)
  assert.equal(worked, 1)
  for (const other of ['talks', 'call', 'visit']) hash(other)
  assert.equal(hash('summit'), first)
})
