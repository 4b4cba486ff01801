import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EDGE_FURNITURE, ENDINGS, FURNITURE } from './furniture.ts'

for (const { example, pattern } of [...EDGE_FURNITURE, ...FURNITURE, ...ENDINGS]) {
  test(`furniture: ${example}`, () => assert.match(example, pattern))
}

/** Lines of articles that begin like furniture. */
const ARTICLE = [
  'By Monday the ministers will have met twice.',
  'By her own account the minister was told on Friday.',
  'Posted to Vienna in 2019, she led the talks for three years.',
  'Published accounts of the meeting differ.',
  'Updated plans for the summit were sent to both capitals.',
  'Close allies of the president doubt it.',
  'Share prices fell after the talks were put off.',
  'More talks are planned in Doha next week, officials said.',
  'More than forty leaders are expected.',
  'Watch the border closely, he told them.',
  'Read aloud by a spokesman, the letter called the meeting off.',
  'Follow-up talks on Twitter rules will be held in Brussels.',
  'Related talks on grain are to go on in Istanbul.',
  'Source of the trouble, he said, was the date.',
  'Sources told the Lakeside Wire that the summit is off.',
  'Sign up or stay out, the commissioner told the ministers.',
  'Recommended by both sides, the venue is a hotel by the lake.',
  'Photo opportunities were cut from the programme.',
  'Advertisements for the summit were taken down.',
  'Comments by the spokesman were taken as a refusal.',
  'On March 3, 2024, the two sides met for an hour.',
  'October 16 was the day of the call.',
  'Subscribe to that view and there is nothing to talk about.',
  'The latest news from the talks is that there are none.',
  'X marks the spot on the map that he handed over.',
  'Copyright was the subject of the second round.',
]

for (const line of ARTICLE) {
  test(`no furniture: ${line}`, () => {
    const hit = [...EDGE_FURNITURE, ...FURNITURE, ...ENDINGS].find(({ pattern }) => pattern.test(line))
    assert.equal(hit, undefined)
  })
}
