import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COUNTED, type CorrectionDraft, type Ledger, parseSearch } from '#ledger'
import { readings } from '../ledger/reading-fixtures.ts'
import { search } from './search.ts'
import { ledgerOf } from './view-fixtures.ts'

const STORY = readings(`
2025-10-16 Morning Wire
  BUD summit: Donald Trump/US, Viktor Orbán/HU @ Budapest, Hungary
    agreed Donald Trump/US: We have settled on Budapest for a meeting.
    doubtful press: Whether it comes about is open.
2025-10-21 Evening Post
  BUD summit: Donald Trump/US, Viktor Orbán/HU @ Budapest, Hungary
    denied Dmitry Peskov/RU said 2025-10-20: Nothing of the kind was ever settled.
2025-10-23 Harbour Gazette
  GEN talks: Marco Rubio/US, Sergey Lavrov/RU @ Geneva, Switzerland
    mooted ~diplomats: Geneva has been named.`)

type Clocks = { readonly asOf?: string; readonly knownAt?: string }

async function answer(ledger: Ledger, words: string, clocks: Clocks = {}) {
  const { match, ...days } = parseSearch(words)
  const asOf = days.asOf ?? clocks.asOf
  const query = { ...days, ...clocks, ...(asOf && { asOf }), match, offset: 0, limit: 20 }
  const statements = await ledger.find({ ...query, kinds: ['statement', 'report'] })
  const articles = await ledger.find({ ...query, kinds: ['article'] })
  const wholes = new Map(STORY.map(reading => [reading.article.id, reading]))
  const question = { now: '2025-12-31', ...(asOf && { asOf }) }
  return search(await ledger.folded(clocks.knownAt), { match, statements, articles, wholes }, question)
}

/** What is found, a line each: who says what, with the words asked for in brackets; then the articles. */
async function found(ledger: Ledger, words: string, clocks?: Clocks): Promise<string[]> {
  const { statements, articles } = await answer(ledger, words, clocks)
  assert.deepEqual([statements.rows.length, articles.rows.length], [statements.total, articles.total])
  return [
    ...statements.rows.map(({ speaker, content, statuses, meetings }) => {
      const said = content.map(({ words: text, span, marks }) => bracketed(text, span.start, marks)).join(' … ')
      return `${speaker?.name ?? 'press'} ${statuses.join()}: ${said} (${meetings.map(({ label }) => label).join()})`
    }),
    ...articles.rows.map(({ outlet }) => outlet ?? ''),
  ]
}

const bracketed = (text: string, from: number, marks: readonly { start: number; end: number }[]): string =>
  marks.reduceRight(
    (told, { start, end }) =>
      `${told.slice(0, start - from)}[${told.slice(start - from, end - from)}]${told.slice(end - from)}`,
    text,
  )

const PESKOV = 'Dmitry Peskov denied: Nothing of the kind was ever settled. (Trump–Orbán summit in Budapest)'
const TRUMP = 'Donald Trump agreed: We have settled on Budapest for a meeting. (Trump–Orbán summit in Budapest)'
const PRESS = 'press doubtful: Whether it comes about is open. (Trump–Orbán summit in Budapest)'

test('statements and articles are found, newest first, with the words asked for marked', async () => {
  const ledger = await ledgerOf(STORY)
  assert.deepEqual(await found(ledger, 'settled'), [
    PESKOV.replace('settled', '[settled]'),
    TRUMP.replace('settled', '[settled]'),
    'Evening Post',
    'Morning Wire',
  ])
  assert.deepEqual(await found(ledger, 'settled -budapest'), [PESKOV.replace('settled', '[settled]')])
  assert.deepEqual(await found(ledger, 'orban'), ['Evening Post', 'Morning Wire'])
  assert.deepEqual(await found(ledger, 'nowhere'), [])
})

test('fields narrow to who said it, for which side, which status, of which place and when', async () => {
  const ledger = await ledgerOf(STORY)
  assert.deepEqual(await found(ledger, 'side:Russia'), [PESKOV])
  assert.deepEqual(await found(ledger, 'source:peskov'), [PESKOV])
  assert.deepEqual(await found(ledger, 'status:doubtful'), [PRESS])
  assert.deepEqual(await found(ledger, 'place:Hungary said:2025-10-20'), [PESKOV])
  assert.deepEqual(await found(ledger, 'place:geneva before:2025-10-01'), [])
  assert.deepEqual(await found(ledger, 'side:"united states" status:agreed settled'), [
    TRUMP.replace('settled', '[settled]'),
  ])
})

test('as of a day nothing published later is found, whichever way the day is said', async () => {
  const ledger = await ledgerOf(STORY)
  const then = [TRUMP.replace('settled', '[settled]'), 'Morning Wire']
  assert.deepEqual(await found(ledger, 'settled asof:2025-10-20'), then)
  assert.deepEqual(await found(ledger, 'settled', { asOf: '2025-10-20' }), then)
  assert.deepEqual(await found(ledger, 'geneva asof:2025-10-22'), [])
})

test('as known at a moment, neither a later article, a later reading nor a later dismissal is seen', async () => {
  const ledger = await ledgerOf(STORY.slice(0, 1))
  await ledger.add(STORY.slice(1), '2025-12-03T00:00:00.000Z')
  const [, , third] = STORY
  const newer = { ...third!, reader: { version: '2.0.0', models: {} }, statements: [], meetings: [] }
  await ledger.add([newer], '2025-12-04T00:00:00.000Z')
  const { key } = [...(await ledger.folded()).meetings.values()].flatMap(({ accounts }) => accounts[1]!.reports)[0]!
  await ledger.correct(
    { by: 'A. Editor', because: 'a jest', change: { kind: 'dismiss', what: key } },
    '2025-12-05T00:00:00.000Z',
  )
  const known = (day: string) => found(ledger, 'status:denied OR status:mooted', { knownAt: `${day}T12:00:00.000Z` })
  assert.deepEqual(await known('2025-12-01'), [])
  assert.deepEqual(await known('2025-12-03'), [
    'diplomats mooted: Geneva has been named. (Rubio–Lavrov talks in Geneva)',
    PESKOV,
  ])
  assert.deepEqual(await known('2025-12-04'), [PESKOV])
  assert.deepEqual(await known('2025-12-05'), [])
  assert.deepEqual(await found(ledger, 'source:peskov'), [PESKOV.replace('denied', '')])
})

test('a dismissed report of the press is found no more; restored, it is', async () => {
  const before = await ledgerOf(STORY)
  const reports = [...(await before.folded()).meetings.values()].flatMap(({ accounts }) => accounts[0]!.reports)
  const { key } = reports.find(({ status }) => status === 'doubtful')!
  const by = (kind: 'dismiss' | 'restore'): CorrectionDraft => ({ by: 'A', because: 'b', change: { kind, what: key } })
  const dismissed = await ledgerOf(STORY, [by('dismiss')])
  assert.deepEqual(await found(dismissed, '"comes about"'), ['Morning Wire'])
  const restored = await ledgerOf(STORY, [by('dismiss'), by('restore')])
  assert.deepEqual(await found(restored, 'status:doubtful'), [PRESS])
})

test('an article shows its words around those asked for, and its beginning where none were', async () => {
  const [first] = STORY
  const text = `${'Word upon word. '.repeat(40)}The Élysée spoke. ${'More words. '.repeat(60)}The Elysee again.`
  const article = { ...first!.article, id: 'long', text }
  const ledger = await ledgerOf([{ ...first!, article, statements: [], meetings: [], sources: [] }])
  const { match } = parseSearch('elysee')
  const query = { match, offset: 0, limit: 20 }
  const articles = await ledger.find({ ...query, kinds: ['article'] })
  const findings = { match, statements: { passages: [], total: 0 }, articles, wholes: new Map([['long', article]]) }
  const { rows } = search(await ledger.folded(), findings, { now: '2025-12-31' }).articles
  const excerpts = rows[0]!.excerpts
  assert.deepEqual(
    excerpts.flatMap(({ marks }) => marks.map(({ start, end }) => text.slice(start, end))),
    ['Élysée', 'Elysee'],
  )
  for (const { span, words } of excerpts) assert.equal(text.slice(span.start, span.end), words)
  assert.ok(excerpts.every(({ words }) => words.length < 250))
})

test('totals are counted as far as said', async () => {
  const [first] = STORY
  const many = Array.from({ length: COUNTED + 50 }, (_, i) => ({
    ...first!,
    article: { ...first!.article, id: `a${i}` },
  }))
  const { statements } = await answer(await ledgerOf(many), 'settled')
  assert.equal(statements.total, COUNTED)
})
