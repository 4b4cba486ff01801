import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitHeaderLines } from './header-lines.ts'

test('known keys before the first blank line are the header', () => {
  const { stated, body } = splitHeaderLines('Title: Talks: on or off?\nPUBLISHED: 2025-10-21\nurl: \n\n\nText.\n')
  assert.deepEqual(stated, [
    { name: 'title', value: 'Talks: on or off?' },
    { name: 'published', value: '2025-10-21' },
    { name: 'url', value: '' },
  ])
  assert.equal(body, '\nText.\n', 'not a character of the text is touched')
})

test('a standfirst and tags may stand among them', () =>
  assert.deepEqual(
    splitHeaderLines('standfirst: Both need time\ntags: Geneva, talks\n\nText.').stated.map(({ name }) => name),
    ['standfirst', 'tags'],
  ))

const WHOLE = {
  'one line is of no known key': 'title: Talks\nmood: good\n\nText.',
  'a first paragraph with a colon': 'Geneva: the ministers meet on Monday.\n\nText.',
  'prose that begins with a known word': 'Title: a word that lawyers like.\nThe rest of it is prose.\n\nText.',
  'no blank line': 'title: Talks\nText.',
  'an empty text': '',
}

for (const [what, text] of Object.entries(WHOLE)) {
  test(`no header: ${what}`, () => assert.deepEqual(splitHeaderLines(text), { stated: [], body: text }))
}
