import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { annotate, CLOSING, INSIDE, OPENING } from './index.ts'

const tagged = (text: string) => annotate(text, words => words.map(() => 'NN'))
const words = (text: string) => tagged(text).tokens.map(token => token.text)
const sentences = (text: string) => tagged(text).sentences.map(({ start, end }) => text.slice(start, end))
const quoted = (text: string) =>
  tagged(text)
    .tokens.filter(token => token.quoted)
    .map(token => token.text)
    .join(' ')

const WORDS: readonly [string, string][] = [
  ['The U.S.-led talks won’t wait.', 'The U.S.-led talks wo n’t wait .'],
  ['Gen. Ruiz met Sen. Dahl on Nov. 3.', 'Gen. Ruiz met Sen. Dahl on Nov. 3 .'],
  ['They cannot meet at 10:30 a.m.', 'They can not meet at 10:30 a.m.'],
  ['See https://mfa.example/brief.', 'See https://mfa.example/brief .'],
  ['the ministers’ plan', 'the ministers ’ plan'],
  ['O’Neill’s vice-president', 'O’Neill ’s vice-president'],
  ['‘‘No,’’ he said', '‘‘ No , ’’ he said'],
]
for (const [text, expected] of WORDS)
  test(`"${text}" is cut into words`, () => assert.equal(words(text).join(' '), expected))

const SENTENCES: readonly [string, readonly string[]][] = [
  ['The talks failed. No one was surprised.', ['The talks failed.', 'No one was surprised.']],
  ['He met Gen. Ruiz. They ate.', ['He met Gen. Ruiz.', 'They ate.']],
  ['He flew to the U.S. The talks went on.', ['He flew to the U.S.', 'The talks went on.']],
  ['“Why?” he asked.', ['“Why?” he asked.']],
  ['“We left.” She smiled.', ['“We left.”', 'She smiled.']],
  ['A heading\nA first sentence.', ['A heading', 'A first sentence.']],
]
for (const [text, expected] of SENTENCES)
  test(`"${text}" is cut into sentences`, () => assert.deepEqual(sentences(text), expected))

const QUOTED: readonly [string, string][] = [
  ['“We will come,” he said.', '“ We will come , ”'],
  ['"We will come," he said.', '" We will come , "'],
  ['‘We will come,’ he said.', '‘ We will come , ’'],
  ["'It's too soon,' she said.", "' It 's too soon , '"],
  ['‘The ministers’ plan is dead,’ she said.', '‘ The ministers ’ plan is dead , ’'],
  ['The ministers’ plan and the envoys’ hopes are dead.', ''],
  ['“We left.\n\n“We came back,” he said.', '“ We left . “ We came back , ”'],
  ['“It never closed.\n\nNobody said this.', '“ It never closed .'],
  ['He said it”, and left.', '”'],
]
for (const [text, expected] of QUOTED)
  test(`"${text.replaceAll('\n', '¶')}": what is quoted`, () => assert.equal(quoted(text), expected))

test('a quotation opens, holds and closes', () => {
  assert.deepEqual(
    tagged('“No,” he said')
      .tokens.slice(0, 4)
      .map(token => token.quote),
    [OPENING, INSIDE, INSIDE, CLOSING],
  )
})

test('tokens lie in order within any text, and hold all of it but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      const { tokens } = tagged(text)
      let last = 0
      for (const { start, end } of tokens) {
        assert.ok(start >= last && end > start)
        assert.equal(text.slice(last, start).trim(), '')
        last = end
      }
      assert.equal(text.slice(last).trim(), '')
    }),
  )
})
