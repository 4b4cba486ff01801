import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change, CorrectionDraft, FoldedRecord } from '#ledger'
import { oneReading, readings } from '../ledger/reading-fixtures.ts'
import { article } from './article.ts'
import { meeting } from './meeting.ts'
import { ledgerOf, recordWith, standingLines } from './view-fixtures.ts'

const NOW = { now: '2025-11-01' }
const TWO = readings(`
2025-10-16 Morning Wire
  M summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    agreed Donald Trump/US: We shall meet.
2025-10-17 Evening Post
  M summit: Donald Trump/US, Vladimir Putin/RU @ Geneva, Switzerland
    mooted Dmitry Peskov/RU: They may meet.
    denied Dmitry Peskov/RU: Nothing is fixed.`)

const by = (change: Change): CorrectionDraft => ({ by: 'A. Editor', because: 'I was there', change })
const labels = (record: FoldedRecord) => [...record.meetings.values()].map(({ label }) => label).sort()
const idOf = (record: FoldedRecord, place: string) =>
  [...record.meetings.values()].find(({ label }) => label.endsWith(place))!.id

test('merged meetings are one, under both addresses, with the reason', async () => {
  const before = await recordWith(TWO)
  const [budapest, geneva] = [idOf(before, 'Budapest'), idOf(before, 'Geneva')]
  const record = await recordWith(TWO, [by({ kind: 'merge', meeting: geneva, into: budapest })])
  assert.deepEqual(labels(record), ['Trump–Putin summit in Budapest'])
  assert.equal(record.find(geneva)?.id, budapest)
  assert.equal(record.find(budapest)?.id, budapest)
  assert.deepEqual(record.find(geneva)?.joins.at(-1)?.because, ['merged by A. Editor: I was there'])
  assert.equal(standingLines(record, NOW).includes('Russia denied since 2025-10-17, United States agreed'), true)
})

test('what is split off has an address of its own', async () => {
  const before = await recordWith(TWO)
  const [budapest, geneva] = [idOf(before, 'Budapest'), idOf(before, 'Geneva')]
  const [account] = before.find(geneva)!.accounts
  const merge = by({ kind: 'merge', meeting: geneva, into: budapest })
  const record = await recordWith(TWO, [merge, by({ kind: 'split', meeting: budapest, accounts: [account!.key] })])
  assert.deepEqual(labels(record), labels(before))
  assert.equal(record.find(geneva)?.id, geneva)
})

test('a field set by a person is shown as set, and follows the meeting through a merge', async () => {
  const before = await recordWith(TWO)
  const [budapest, geneva] = [idOf(before, 'Budapest'), idOf(before, 'Geneva')]
  const record = await recordWith(TWO, [
    by({
      kind: 'set',
      meeting: geneva,
      to: { field: 'window', value: { earliest: '2025-11-03', latest: '2025-11-03' } },
    }),
    by({ kind: 'set', meeting: geneva, to: { field: 'label', value: 'The summit' } }),
    by({ kind: 'merge', meeting: geneva, into: budapest }),
  ])
  const { label, window, set } = record.find(budapest)!
  assert.deepEqual([label, window?.edtf, window?.quote, set.length], ['The summit', '2025-11-03', null, 2])
})

test('a dismissed report leaves the standings and stays in the story, marked; restored, it is back', async () => {
  const before = await recordWith(TWO)
  const report = before.find(idOf(before, 'Geneva'))!.accounts[0]!.reports.find(({ status }) => status === 'denied')!
  const dismiss = by({ kind: 'dismiss', what: report.key })
  const record = await recordWith(TWO, [dismiss])
  assert.match(standingLines(record, NOW), /Geneva: Russia mooted since 2025-10-17/)
  const { story } = meeting(record, idOf(record, 'Geneva'), NOW)!
  assert.deepEqual(
    story.map(({ status, dismissed }) => [status, dismissed?.by ?? null]),
    [
      ['mooted', null],
      ['denied', 'A. Editor'],
    ],
  )
  const restored = await recordWith(TWO, [dismiss, by({ kind: 'restore', what: report.key })])
  assert.equal(standingLines(restored, NOW), standingLines(before, NOW))
})

test('an article whose account is dismissed leaves the docket, and says why', async () => {
  const before = await recordWith(TWO)
  const account = before.find(idOf(before, 'Geneva'))!.accounts[0]!
  const record = await recordWith(TWO, [by({ kind: 'dismiss', what: account.key })])
  assert.deepEqual(labels(record), ['Trump–Putin summit in Budapest'])
  assert.equal(
    article(record, account.article, TWO[1]!, NOW)?.absent,
    'A person dismissed all that it tells of meetings.',
  )
  assert.equal(article(record, TWO[0]!.article.id, TWO[0]!, NOW)?.absent, null)
})

test('an undone correction changes nothing, and one whose undoing is undone does again', async () => {
  const ledger = await ledgerOf(TWO)
  const before = await ledger.folded()
  const untouched = standingLines(before, NOW)
  const [budapest, geneva] = [idOf(before, 'Budapest'), idOf(before, 'Geneva')]
  const merge = await ledger.correct(by({ kind: 'merge', meeting: geneva, into: budapest }), '2025-12-02T00:00:00.000Z')
  const merged = standingLines(await ledger.folded(), NOW)
  assert.notEqual(merged, untouched)
  const undo = await ledger.correct(by({ kind: 'undo', entry: merge.id }), '2025-12-02T00:01:00.000Z')
  assert.equal(standingLines(await ledger.folded(), NOW), untouched)
  await ledger.correct(by({ kind: 'undo', entry: undo.id }), '2025-12-02T00:02:00.000Z')
  assert.equal(standingLines(await ledger.folded(), NOW), merged)
  assert.deepEqual(
    (await ledger.folded()).corrections.map(({ stands }) => stands),
    [true, false, true],
  )
  assert.equal(standingLines(await ledger.folded('2025-12-02T00:00:30.000Z'), NOW), merged)
  assert.equal(standingLines(await ledger.folded('2025-12-01T12:00:00.000Z'), NOW), untouched)
})

test('a correction without a name, without a reason or of nothing is refused in a sentence', async () => {
  const ledger = await ledgerOf(TWO)
  const change: Change = { kind: 'merge', meeting: 'nothing', into: 'nowhere' }
  const at = '2025-12-02T00:00:00.000Z'
  await assert.rejects(ledger.correct({ by: ' ', because: 'x', change }, at), /needs the name/)
  await assert.rejects(ledger.correct({ by: 'x', because: '', change }, at), /needs a reason/)
  await assert.rejects(ledger.correct({ by: 'x', because: 'x', change }, at), /There is no meeting nothing/)
  await assert.rejects(ledger.correct(by({ kind: 'dismiss', what: 'x' }), at), /no report, account or folding x/)
  await assert.rejects(ledger.correct(by({ kind: 'dismiss', what: 'folding:x' }), at), /no report, account or folding/)
  await assert.rejects(ledger.correct(by({ kind: 'restore', what: 'x' }), at), /Nothing of this name is dismissed/)
  await assert.rejects(ledger.correct(by({ kind: 'undo', entry: 'x' }), at), /no correction x that stands/)
})

test('re-reading keeps corrections and old addresses, and only the newer reader counts', async () => {
  const ledger = await ledgerOf(TWO)
  const before = await ledger.folded()
  const geneva = before.find(idOf(before, 'Geneva'))!
  const denied = geneva.accounts[0]!.reports.find(({ status }) => status === 'denied')!
  await ledger.correct(by({ kind: 'dismiss', what: denied.key }), '2025-12-02T00:00:00.000Z')

  // The newer reader starts each span a little later, and no longer finds the first status.
  const moved = TWO[1]!
  const newer = {
    ...moved,
    reader: { version: '1.10.0', models: {} },
    meetings: moved.meetings.map(told => ({
      ...told,
      mentions: told.mentions.map(({ start, end }) => ({ start: start + 2, end })),
      reports: told.reports
        .slice(1)
        .map(report => ({ ...report, evidence: { ...report.evidence, start: report.evidence.start + 1 } })),
    })),
  }
  await ledger.add([newer], '2025-12-03T00:00:00.000Z')
  const after = await ledger.folded()
  assert.equal(after.find(geneva.id)?.accounts[0]?.reports.length, 1)
  assert.notEqual(after.find(geneva.id)?.id, geneva.id)
  const { story } = meeting(after, geneva.id, NOW)!
  assert.deepEqual(
    story.map(({ status, dismissed }) => [status, dismissed?.by ?? null]),
    [['denied', 'A. Editor']],
  )
  const older = { ...oneReading('- Nowhere', '1.9.0'), article: moved.article }
  await ledger.add([older], '2025-12-04T00:00:00.000Z')
  assert.equal((await ledger.folded()).find(geneva.id)?.accounts.length, 1)
})
