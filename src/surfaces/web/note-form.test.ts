import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noteIn } from './note-form.ts'

const text = 'The ministers\nmeet in Oslo (again). Then the ministers leave Oslo.'
const article = { id: 'a', language: 'en', text }

const sent = (fields: Readonly<Record<string, string>>) =>
  noteIn({ one: name => fields[name] ?? '', all: name => [fields[name] ?? ''] }, article)
const wordsOf = (fields: Readonly<Record<string, string>>) => {
  const change = sent({ kind: 'note', text: 'x', ...fields })
  return change.kind === 'note' && change.span
    ? [change.span.start, text.slice(change.span.start, change.span.end)]
    : null
}

describe('a note hangs', () => {
  test('on the whole article where no words are given', () => assert.equal(wordsOf({}), null))
  test('on words that stand once, however their lines break', () => {
    assert.deepEqual(wordsOf({ words: 'ministers meet' }), [4, 'ministers\nmeet'])
    assert.deepEqual(wordsOf({ words: 'Oslo (again).' }), [22, 'Oslo (again).'])
  })
  test('on the place that the form names, as long as the words are there', () => {
    assert.deepEqual(wordsOf({ words: 'Oslo', span: '61-65' }), [text.lastIndexOf('Oslo'), 'Oslo'])
    assert.deepEqual(wordsOf({ words: 'leave', span: '61-65' }), [55, 'leave'])
  })
  test('on nothing like them: words that stand nowhere, or several times, are refused', () => {
    assert.throws(() => wordsOf({ words: 'Bergen' }), /no such words/)
    assert.throws(() => wordsOf({ words: 'Oslo .again.' }), /no such words/)
    assert.throws(() => wordsOf({ words: 'Oslo' }), /stand 2 times in the article/)
  })
})

test('lines of a note end as in a text', () =>
  assert.deepEqual(sent({ kind: 'note', text: 'one\r\ntwo' }), {
    kind: 'note',
    article: 'a',
    text: 'one\ntwo',
    span: null,
  }))

test('a form that asks for nothing else than notes and their taking back is refused', () => {
  assert.deepEqual(sent({ kind: 'undo', entry: 'e1' }), { kind: 'undo', entry: 'e1' })
  assert.throws(() => sent({ kind: 'merge' }), /does not say what to record/)
})
