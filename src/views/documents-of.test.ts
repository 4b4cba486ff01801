import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readings } from '../ledger/reading-fixtures.ts'
import { meeting } from './meeting.ts'
import { ledgerOf, recordWith } from './view-fixtures.ts'

const NOW = { now: '2025-11-01' }

/** The only meeting that articles tell of, as its page shows it. */
async function pageOf(notation: string) {
  const record = await recordWith(readings(notation))
  const [id] = [...record.meetings.keys()]
  return meeting(record, id!, NOW)!
}

const SAYS = `M summit: Donald Trump/US, Vladimir Putin/RU
    scheduled Donald Trump/US: `
// Long enough that a copy can be told from an article on the same matter.
const DISPATCH =
  `The two presidents will sit down at the end of the month in the old palace above the river, his office said on
  Thursday after a long telephone call, and their advisers are to settle the remaining questions in the week before.`.replace(
    /\s+/g,
    ' ',
  )

test('articles that relay what was told to one outlet have one origin', async () => {
  const { counts, documents } = await pageOf(`
2025-10-20 Cable Network
  ${SAYS}We shall meet soon.
2025-10-21 Morning Wire < Cable Network
  ${SAYS}They will meet, he said.
2025-10-21 Evening Post < Cable Network
  ${SAYS}The meeting stands.`)
  assert.deepEqual(counts, { documents: 3, outlets: 3, origins: { min: 1, max: 1 } })
  assert.deepEqual(
    documents.map(({ outlet, origin }) => [outlet, origin]),
    [
      ['Cable Network', 'Cable Network'],
      ['Evening Post', 'Cable Network'],
      ['Morning Wire', 'Cable Network'],
    ],
  )
  assert.deepEqual(documents[1]!.because, [
    'relays what was told to Cable Network: “Evening Post writes after Cable Network”',
  ])
})

test('articles that do not say whose reporting they rely on make the number of origins a range', async () => {
  const { counts } = await pageOf(`
2025-10-20 Cable Network
  ${SAYS}We shall meet soon.
2025-10-21 Morning Wire < Cable Network
  ${SAYS}They will meet, he said.
2025-10-21 Evening Post
  ${SAYS}The meeting stands.
2025-10-22 Harbour Gazette
  ${SAYS}It will happen.`)
  assert.deepEqual(counts, { documents: 4, outlets: 4, origins: { min: 1, max: 3 } })
})

test('a copy counts under what it repeats, until a person undoes that', async () => {
  const notation = `
2025-10-20 Cable Network
  ${SAYS}${DISPATCH}
2025-10-21 Morning Wire
  ${SAYS}${DISPATCH}
2025-10-21 Evening Post
  ${SAYS}It is going to happen; so much is certain, and nobody at the palace by the river is surprised to hear it said aloud.`
  const { counts, documents } = await pageOf(notation)
  assert.deepEqual(counts, { documents: 3, outlets: 3, origins: { min: 1, max: 2 } })
  const copy = documents.find(({ outlet }) => outlet === 'Morning Wire')!
  assert.equal(copy.copyOf, documents.find(({ outlet }) => outlet === 'Cable Network')!.article)
  assert.match(copy.because[0]!, /^shares \d+ % of its five-word runs with Cable Network of 2025-10-20$/)

  const ledger = await ledgerOf(readings(notation), [
    { by: 'A. Editor', because: 'both had the text from the palace', change: { kind: 'dismiss', what: copy.folding! } },
  ])
  const record = await ledger.folded()
  const page = meeting(record, [...record.meetings.keys()][0]!, NOW)!
  assert.deepEqual(page.counts.origins, { min: 1, max: 3 })
  assert.equal(page.documents.find(({ outlet }) => outlet === 'Morning Wire')!.copyOf, null)
  assert.equal(page.corrections.length, 1)
})
