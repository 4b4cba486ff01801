import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CorrectionDraft, Ledger } from '#ledger'
import { oneReading } from '../ledger/reading-fixtures.ts'
import { article } from './article.ts'
import { meeting } from './meeting.ts'
import { ledgerOf } from './view-fixtures.ts'

const NOW = { now: '2025-12-31' }
const TOLD = oneReading(`
2025-10-17 Evening Post
  M summit: Donald Trump/US, Vladimir Putin/RU @ Geneva, Switzerland
    denied Dmitry Peskov/RU: Nothing is fixed.`)
const { id, text } = TOLD.article
const span = { start: text.indexOf('Nothing'), end: text.indexOf('Nothing') + 'Nothing'.length }
const [MONDAY, TUESDAY, WEDNESDAY] = [1, 2, 3].map(day => `2025-12-0${day + 1}T09:00:00.000Z`) as [
  string,
  string,
  string,
]

const note = (said: string, on: typeof span | null = null): CorrectionDraft => ({
  by: 'A. Reader',
  because: '',
  change: { kind: 'note', article: id, text: said, span: on },
})

async function notesIn(ledger: Ledger, knownAt?: string) {
  const answer = article(await ledger.folded(knownAt), id, await ledger.reading(id, knownAt), NOW)
  return answer!.notes.map(({ by, text: said, quote, stands }) => [by, said, quote?.words ?? null, stands])
}

test('notes stand with their article in the order written, each under its name, with the words that it hangs on', async () => {
  const ledger = await ledgerOf([TOLD])
  await ledger.correct(note('He said so at noon.', span), MONDAY)
  await ledger.correct(note('See the other paper.\nIt has more.'), TUESDAY)
  assert.deepEqual(await notesIn(ledger), [
    ['A. Reader', 'He said so at noon.', 'Nothing', true],
    ['A. Reader', 'See the other paper.\nIt has more.', null, true],
  ])
})

test('a note stands in the log of the meetings that its article tells of, and moves none of them', async () => {
  const ledger = await ledgerOf([TOLD])
  const [told] = (await ledger.folded()).meetings.values()
  const before = meeting(await ledger.folded(), told!.id, NOW)!
  await ledger.correct(note('He said so at noon.', span), MONDAY)
  const { corrections, ...after } = meeting(await ledger.folded(), told!.id, NOW)!
  assert.deepEqual(
    corrections.map(({ by, change }) => [by, change]),
    [['A. Reader', note('He said so at noon.', span).change]],
  )
  assert.deepEqual({ ...after, corrections: [] }, before)
})

test('a note is taken back in one step, and stays in the log as such; before, nobody knew of either', async () => {
  const ledger = await ledgerOf([TOLD])
  const { id: entry } = await ledger.correct(note('Wrong.'), TUESDAY)
  await ledger.correct({ by: 'A. Reader', because: 'A slip', change: { kind: 'undo', entry } }, WEDNESDAY)
  assert.deepEqual(await notesIn(ledger), [['A. Reader', 'Wrong.', null, false]])
  assert.deepEqual(await notesIn(ledger, TUESDAY), [['A. Reader', 'Wrong.', null, true]])
  assert.deepEqual(await notesIn(ledger, MONDAY), [])
})

test('reading again alters no note, also where the newer reader finds nothing', async () => {
  const ledger = await ledgerOf([TOLD])
  await ledger.correct(note('He said so at noon.', span), MONDAY)
  const before = await notesIn(ledger)
  await ledger.add([{ ...TOLD, reader: { version: '2.0.0', models: {} }, meetings: [], statements: [] }], TUESDAY)
  assert.equal((await ledger.folded()).meetings.size, 0)
  assert.deepEqual(await notesIn(ledger), before)
})

test('a note without a name, without a text, too long, with control characters or on what is not there is refused', async () => {
  const ledger = await ledgerOf([TOLD])
  const refused = (draft: CorrectionDraft, sentence: RegExp) => assert.rejects(ledger.correct(draft, MONDAY), sentence)
  await refused({ ...note('x'), by: ' ' }, /needs the name/)
  await refused(note(' \n'), /needs a text/)
  await refused(note('x'.repeat(2001)), /may have 2000 characters; this one has 2001/)
  for (const sign of ['\u0000', '\u001b[31m', '\u009b', '\ud800', '\r'])
    await refused(note(`x${sign}`), /is plain text/)
  await refused({ ...note('x'), change: { kind: 'note', article: 'none', text: 'x', span: null } }, /no article none/)
  for (const [start, end] of [
    [0, text.length + 1],
    [5, 5],
    [7, 3],
    [-1, 4],
    [0.5, 4],
    [Number.NaN, 4],
  ] as const)
    await refused(note('x', { start, end }), /has no words at/)
  const gap = text.indexOf(' ')
  await refused(note('x', { start: gap, end: gap + 1 }), /has no words at/)
  assert.equal((await ledger.folded()).corrections.length, 0)
  await ledger.correct(note('x'.repeat(2000), { start: 0, end: text.length }), MONDAY)
  assert.equal((await ledger.folded()).corrections.length, 1)
})
