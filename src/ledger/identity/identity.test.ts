import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLedger } from '../open-ledger.ts'
import { readings } from '../reading-fixtures.ts'
import { openMemoryStore } from '../stores/memory-store.ts'

const SUMMIT = 'M summit: Donald Trump/US, Vladimir Putin/RU'

/** Two articles each, of which the sentence holds that both tell of one meeting. */
const ONE: Readonly<Record<string, string>> = {
  'the same two leaders, spoken of days apart': `
    2025-10-16 Morning Wire
      ${SUMMIT}
        agreed Donald Trump/US: We will meet.
    2025-10-20 Evening Post
      ${SUMMIT}
        scheduled press: They will meet.`,
  'a place that only the second article tells': `
    2025-10-16 Morning Wire
      ${SUMMIT}
        agreed Donald Trump/US: We will meet.
    2025-10-20 Evening Post
      ${SUMMIT} @ Budapest, Hungary
        scheduled press: They will meet.`,
  'a name spelt otherwise': `
    2025-10-16 Morning Wire
      M ministerial: Marco Rubio/US, Sergei Lavrov/RU
        agreed press: The ministers will meet.
    2025-10-17 Evening Post
      M ministerial: Rubio/US, Sergey Lavrov/RU
        scheduled press: The ministers will meet.`,
  'a meeting put off to other days': `
    2025-10-16 Morning Wire
      ${SUMMIT} @ Budapest, Hungary [2025-10-27..2025-10-30]
        scheduled Donald Trump/US: We will meet.
    2025-10-21 Evening Post
      ${SUMMIT} @ Budapest, Hungary [2025-11-20..2025-11-22]
        rescheduled Donald Trump/US: We will meet later.`,
  'a meeting called off, then on again elsewhere': `
    2018-05-24 Morning Wire
      M summit: Donald Trump/US, Kim Jong Un/KP @ Singapore, Singapore [2018-06-12..2018-06-12]
        called-off Donald Trump/US: It is off.
    2018-05-27 Evening Post
      M summit: Donald Trump/US, Kim Jong Un/KP @ Geneva, Switzerland [2018-06-20..2018-06-20]
        rescheduled Donald Trump/US: It is on again.`,
  'a planned meeting and the report that it was held': `
    2018-06-01 Morning Wire
      M summit: Donald Trump/US, Kim Jong Un/KP @ Singapore, Singapore [2018-06-12..2018-06-12]
        scheduled Donald Trump/US: It is on.
    2018-06-13 Evening Post
      M summit: Donald Trump/US, Kim Jong-un/KP @ Singapore, Singapore [2018-06-12..2018-06-12]
        held press: They met.`,
  'a look back, years after, with the same days': `
    2018-06-13 Morning Wire
      M summit: Donald Trump/US, Kim Jong Un/KP @ Singapore, Singapore [2018-06-12..2018-06-12]
        held press: They met.
    2025-10-16 Evening Post
      M summit: Donald Trump/US, Kim Jong Un/KP @ Singapore, Singapore [2018-06-01..2018-06-30]
        held press: They met.`,
  'a country, and a town in it': `
    2025-10-16 Morning Wire
      ${SUMMIT} @ Hungary, Hungary
        agreed press: They will meet.
    2025-10-17 Evening Post
      ${SUMMIT} @ Budapest, Hungary
        agreed press: They will meet.`,
  'the same two ministers, once called leaders': `
    2025-10-16 Morning Wire
      M ministerial: Marco Rubio/US, Sergey Lavrov/RU [2025-10-20..2025-10-26]
        scheduled press: The ministers will meet.
    2025-10-20 Evening Post
      M summit: Marco Rubio/US, Sergey Lavrov/RU
        scheduled press: They meet this week.`,
  'what one article says is under way and denied, and what is said of it next': `
    2025-10-20 Morning Wire
      ${SUMMIT} @ Budapest, Hungary
        under-way press: Preparations are under way.
        denied Dmitry Peskov/RU: No day was ever fixed.
    2025-10-23 Evening Post
      ${SUMMIT} @ Budapest, Hungary
        called-off Donald Trump/US: It is off.`,
  'what was put off, told with the day of the putting off': `
    2025-10-17 Morning Wire
      M ministerial: Marco Rubio/US, Sergey Lavrov/RU [2025-10-20..2025-10-24]
        scheduled press: They will meet this week.
    2025-10-22 Evening Post
      M ministerial: Marco Rubio/US, Sergey Lavrov/RU [2025-10-28..2025-10-28]
        on-hold press: Their meeting was put on hold on Tuesday.`,
  'one conference, whoever is named': `
    2025-10-16 Morning Wire
      G20 multilateral: G20 leaders/G20, Donald Trump/US @ Geneva, Switzerland
        scheduled press: The leaders will gather.
    2025-10-17 Evening Post
      G20 multilateral: G20 leaders/G20, Vladimir Putin/RU @ Geneva, Switzerland
        scheduled press: The leaders will gather.`,
}

/** Two articles each, of which the sentence holds that they tell of two meetings. */
const TWO: Readonly<Record<string, string>> = {
  'leaders and their ministers': `
    2025-10-16 Morning Wire
      M talks: Donald Trump/US, Vladimir Putin/RU
        agreed press: They will meet.
    2025-10-17 Evening Post
      M talks: Marco Rubio/US, Sergey Lavrov/RU
        agreed press: They will meet.`,
  'a summit of one leader with the other’s minister, and the leaders’ own': `
    2025-10-16 Morning Wire
      M ministerial: Donald Trump/US, Sergey Lavrov/RU
        agreed press: They will meet.
    2025-10-17 Evening Post
      ${SUMMIT}
        agreed press: They will meet.`,
  'a call and a meeting of the same two ministers': `
    2025-10-16 Morning Wire
      M call: Marco Rubio/US, Sergey Lavrov/RU
        held press: They spoke.
    2025-10-17 Evening Post
      M ministerial: Marco Rubio/US, Sergey Lavrov/RU
        agreed press: They will meet.`,
  'a call and a meeting': `
    2025-10-16 Morning Wire
      M call: Donald Trump/US, Vladimir Putin/RU
        held press: They spoke.
    2025-10-17 Evening Post
      ${SUMMIT}
        agreed press: They will meet.`,
  'what was held and what is planned next': `
    2025-08-16 Morning Wire
      ${SUMMIT} [2025-08-15..2025-08-15]
        held press: They met.
    2025-10-17 Evening Post
      ${SUMMIT}
        agreed press: They will meet again.`,
  'two countries': `
    2025-10-16 Morning Wire
      ${SUMMIT} @ Budapest, Hungary
        scheduled press: They will meet.
    2025-10-17 Evening Post
      ${SUMMIT} @ Geneva, Switzerland
        scheduled press: They will meet.`,
  'days that do not meet, where nothing was put off': `
    2025-10-16 Morning Wire
      ${SUMMIT} [2025-10-27..2025-10-30]
        scheduled press: They will meet.
    2025-10-17 Evening Post
      ${SUMMIT} [2025-12-01..2025-12-02]
        scheduled press: They will meet.`,
  'one put off, and one of months before': `
    2025-10-17 Morning Wire
      M talks: Marco Rubio/US, Sergey Lavrov/RU [2025-10-20..2025-10-24]
        scheduled press: They will meet this week.
    2025-10-22 Evening Post
      M talks: Marco Rubio/US, Sergey Lavrov/RU [2025-08-12..2025-08-13]
        called-off press: Their talks in August had been called off.`,
  'two tables that share one side': `
    2025-10-16 Morning Wire
      M talks: Marco Rubio/US, Sergey Lavrov/RU @ Geneva, Switzerland
        scheduled press: They will meet.
    2025-10-16 Evening Post
      M talks: Marco Rubio/US, Abbas Araghchi/IR @ Geneva, Switzerland
        scheduled press: They will meet.`,
  'talks of which nobody had spoken for long': `
    2025-01-10 Morning Wire
      M talks: Marco Rubio/US, Sergey Lavrov/RU
        mooted press: They may meet.
    2025-10-16 Evening Post
      M talks: Marco Rubio/US, Sergey Lavrov/RU
        mooted press: They may meet.`,
  'two that one article tells apart': `
    2025-10-16 Morning Wire
      A talks: Marco Rubio/US, Sergey Lavrov/RU
        agreed press: They will meet.
      B talks: Marco Rubio/US, Sergey Lavrov/RU
        agreed press: They will meet once more.`,
  'this year’s conference and the next': `
    2024-10-16 Morning Wire
      G20 multilateral: G20 leaders/G20 @ Geneva, Switzerland [2024-10-20..2024-10-21]
        scheduled press: The leaders will gather.
    2025-10-17 Evening Post
      G20 multilateral: G20 leaders/G20 @ Geneva, Switzerland [2025-10-20..2025-10-21]
        scheduled press: The leaders will gather.`,
}

async function meetingsIn(notation: string) {
  const ledger = await openLedger(openMemoryStore())
  await ledger.add(readings(notation), '2025-12-01T00:00:00.000Z')
  return [...(await ledger.folded()).meetings.values()]
}

for (const [sentence, notation] of Object.entries(ONE))
  test(`one meeting: ${sentence}`, async () => {
    const meetings = await meetingsIn(notation)
    assert.equal(meetings.length, 1)
    assert.ok(meetings[0]!.joins.at(-1)!.because.length > 0, 'the reason is kept')
  })

for (const [sentence, notation] of Object.entries(TWO))
  test(`two meetings: ${sentence}`, async () => assert.equal((await meetingsIn(notation)).length, 2))

test('a meeting’s id tells who, what and where, and every account’s key leads to it', async () => {
  const [meeting] = await meetingsIn(ONE['a meeting put off to other days']!)
  assert.match(meeting!.id, /^trump-putin-summit-budapest-[0-9b-z]{10}$/)
  const ledger = await openLedger(openMemoryStore())
  await ledger.add(readings(ONE['a meeting put off to other days']!), '2025-12-01T00:00:00.000Z')
  const record = await ledger.folded()
  for (const { key } of meeting!.accounts) assert.equal(record.find(`any-words-${key}`)?.id, meeting!.id)
  assert.equal(record.find('trump-putin-summit-budapest'), null)
})

test('windows that a rescheduled meeting had are kept, the latest counts', async () => {
  const [meeting] = await meetingsIn(ONE['a meeting put off to other days']!)
  assert.equal(meeting!.window?.earliest, '2025-11-20')
  assert.deepEqual(
    meeting!.accounts.map(({ window }) => window?.earliest),
    ['2025-10-27', '2025-11-20'],
  )
})
