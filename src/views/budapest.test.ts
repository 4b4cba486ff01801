import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readings } from '../ledger/reading-fixtures.ts'
import { recordWith, standingLines } from './view-fixtures.ts'

const STORY = `
2025-10-16 Morning Wire
  CALL call: Donald Trump/US, Vladimir Putin/RU [2025-10-16..2025-10-16]
    held press: The two presidents spoke by telephone on Thursday.
  RL ministerial: Marco Rubio/US, Sergey Lavrov/RU [2025-10-20..2025-10-26]
    agreed Donald Trump/US: Our advisers will sit down together next week.
  BUD summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary after RL
    agreed Donald Trump/US: We have settled on Budapest for a meeting.
2025-10-17 Harbour Gazette
  BUD summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary [2025-10-17..2025-10-31]
    scheduled Donald Trump/US [2025-10-16..2025-10-30] said 2025-10-16: It will be within two weeks or so.
    mooted Dmitry Peskov/RU [2025-10-17..2025-11-15]: It could be then, or somewhat later.
2025-10-20 Morning Wire
  PHONE call: Marco Rubio/US, Sergey Lavrov/RU [2025-10-20..2025-10-20]
    held State Department/US: The secretary and the minister spoke by telephone today.
  RL ministerial: Marco Rubio/US, Sergey Lavrov/RU
    scheduled State Department/US: The meeting of the two remains on the calendar.
2025-10-21 Evening Post < Cable Network
  RL ministerial: Marco Rubio/US, Sergey Lavrov/RU [2025-10-20..2025-10-26]
    postponed ~White House official/US: The ministers will not sit down this week after all.
    on-hold ~officials: Everything is on hold.
  BUD summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary after RL
    doubtful press: That leaves the summit in doubt.
    scheduled White House/US: Our position has not changed.
    denied Dmitry Peskov/RU: What was never fixed cannot be put off.
2025-10-22 Harbour Gazette
  BUD summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    called-off Donald Trump/US: I cancelled it; it did not feel right.
2025-10-23 Morning Wire
  BUD summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    postponed Vladimir Putin/RU: It would be better to speak of a delay.
2025-10-25 Evening Post
  BUD summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    called-off Donald Trump/US: I will not waste my time until there is a deal.
`

const DAYS: Readonly<Record<string, string>> = {
  '2025-10-15': '',
  '2025-10-16': `
    Rubio–Lavrov ministerial: United States agreed since 2025-10-16
    Trump–Putin call: the press held since 2025-10-16
    Trump–Putin summit in Budapest: United States agreed since 2025-10-16; waits on Rubio–Lavrov ministerial`,
  '2025-10-17': `
    Rubio–Lavrov ministerial: United States agreed since 2025-10-16
    Trump–Putin call: the press held since 2025-10-16
    Trump–Putin summit in Budapest: Russia mooted since 2025-10-17, United States scheduled since 2025-10-16; waits on Rubio–Lavrov ministerial`,
  '2025-10-18': `
    Rubio–Lavrov ministerial: United States agreed since 2025-10-16
    Trump–Putin call: the press held since 2025-10-16
    Trump–Putin summit in Budapest: Russia mooted since 2025-10-17, United States scheduled since 2025-10-16; waits on Rubio–Lavrov ministerial`,
  '2025-10-19': `
    Rubio–Lavrov ministerial: United States agreed since 2025-10-16
    Trump–Putin call: the press held since 2025-10-16
    Trump–Putin summit in Budapest: Russia mooted since 2025-10-17, United States scheduled since 2025-10-16; waits on Rubio–Lavrov ministerial`,
  '2025-10-20': `
    Rubio–Lavrov call: United States held since 2025-10-20
    Rubio–Lavrov ministerial: United States scheduled since 2025-10-20
    Trump–Putin call: the press held since 2025-10-16
    Trump–Putin summit in Budapest: Russia mooted since 2025-10-17, United States scheduled since 2025-10-16; waits on Rubio–Lavrov ministerial`,
  '2025-10-21': `
    Rubio–Lavrov call: United States held since 2025-10-20
    Rubio–Lavrov ministerial: United States postponed since 2025-10-21, officials on-hold since 2025-10-21
    Trump–Putin call: the press held since 2025-10-16
    Trump–Putin summit in Budapest: Russia denied since 2025-10-21, United States scheduled since 2025-10-16, the press doubtful since 2025-10-21; disputed; waits on Rubio–Lavrov ministerial, which has fallen`,
  '2025-10-22': `
    Rubio–Lavrov call: United States held since 2025-10-20
    Rubio–Lavrov ministerial: United States postponed since 2025-10-21, officials on-hold since 2025-10-21
    Trump–Putin call: the press held since 2025-10-16
    Trump–Putin summit in Budapest: Russia denied since 2025-10-21, United States called-off since 2025-10-22, the press doubtful since 2025-10-21; disputed; waits on Rubio–Lavrov ministerial, which has fallen`,
  '2025-10-23': `
    Rubio–Lavrov call: United States held since 2025-10-20
    Rubio–Lavrov ministerial: United States postponed since 2025-10-21, officials on-hold since 2025-10-21
    Trump–Putin call: the press held since 2025-10-16
    Trump–Putin summit in Budapest: Russia postponed since 2025-10-23, United States called-off since 2025-10-22, the press doubtful since 2025-10-21; disputed; waits on Rubio–Lavrov ministerial, which has fallen`,
  '2025-10-24': `
    Rubio–Lavrov call: United States held since 2025-10-20
    Rubio–Lavrov ministerial: United States postponed since 2025-10-21, officials on-hold since 2025-10-21
    Trump–Putin call: the press held since 2025-10-16
    Trump–Putin summit in Budapest: Russia postponed since 2025-10-23, United States called-off since 2025-10-22, the press doubtful since 2025-10-21; disputed; waits on Rubio–Lavrov ministerial, which has fallen`,
  '2025-10-25': `
    Rubio–Lavrov call: United States held since 2025-10-20
    Rubio–Lavrov ministerial: United States postponed since 2025-10-21, officials on-hold since 2025-10-21
    Trump–Putin call: the press held since 2025-10-16
    Trump–Putin summit in Budapest: Russia postponed since 2025-10-23, United States called-off since 2025-10-22, the press doubtful since 2025-10-21; disputed; waits on Rubio–Lavrov ministerial, which has fallen`,
}

for (const [day, expected] of Object.entries(DAYS))
  test(`on ${day} the record says what was known that day`, async () => {
    const record = await recordWith(readings(STORY))
    assert.equal(standingLines(record, { now: '2025-11-01', asOf: day }), expected.replace(/^\s+/gm, ''))
  })
