import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from './blocks.ts'
import { prune } from './prune.ts'

/** `H2:Heading`, `a:all of it a link`, otherwise a paragraph. */
function block(line: string): Block {
  const [, mark, text] = /^(?:(a|H\d):)?(.*)$/.exec(line)!
  return { text: text!, tag: mark && mark !== 'a' ? mark : 'P', linked: mark === 'a' ? text!.length : 0 }
}

const FIRST = 'The ministers will meet in Geneva on Monday, an official of the host country said.'
const LAST = 'Neither side would say how long the talks are going to last this time.'
const left = (lines: readonly string[], title?: string) => prune(lines.map(block), [title]).map(({ text }) => text)

test('title, byline, date and section above the first paragraph go', () => {
  const above = ['H1:Ministers to meet in Geneva', 'World', 'By Ann Miller', 'Updated', '3 March 2024, 10:15']
  assert.deepEqual(left([...above, FIRST, LAST], 'Ministers to meet in Geneva'), [FIRST, LAST])
})

test('a summary above the first paragraph stays', () => {
  const summary = 'Talks are back on, says the host: a guide to what is known.'
  assert.deepEqual(left([summary, FIRST, LAST], 'Ministers to meet'), [summary, FIRST, LAST])
})

test('a time of day between paragraphs heads a part of the article and stays', () => {
  assert.deepEqual(left([FIRST, '4:15 p.m.', LAST]), [FIRST, '4:15 p.m.', LAST])
})

test('a subheading between paragraphs stays, one at the end goes', () => {
  assert.deepEqual(left([FIRST, 'H2:What is at stake', LAST, 'H2:Latest from Geneva']), [
    FIRST,
    'What is at stake',
    LAST,
  ])
})

test('lines that are all link go, a paragraph with a link stays', () => {
  assert.deepEqual(left([FIRST, 'a:Why the last talks failed', LAST]), [FIRST, LAST])
})

test('captions that stand twice above the article go altogether', () => {
  const caption = 'The two ministers shake hands at the end of last year’s talks in the same hotel by the lake.'
  assert.deepEqual(left([caption, caption, 'Close', FIRST, LAST]), [FIRST, LAST])
})

test('what follows the heading of the comments goes', () => {
  const body = [FIRST, LAST, FIRST.replace('Monday', 'Friday')]
  assert.deepEqual(
    left([...body, 'H3:Comments (2)', 'I do not believe a word of what this official says, sorry.']),
    body,
  )
})

test('such a heading early in the article does not end it', () => {
  const rest = ['One.', 'Two.', 'Three.', 'Four.'].map(number => `${LAST} ${number}`)
  assert.deepEqual(left([FIRST, 'H2:You may also like', ...rest]), [FIRST, 'You may also like', ...rest])
})

test('lines without a letter or figure go', () => {
  assert.deepEqual(left([FIRST, '___', '* * *', '\u200b', LAST]), [FIRST, LAST])
})
