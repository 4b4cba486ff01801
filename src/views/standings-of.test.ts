import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readings } from '../ledger/reading-fixtures.ts'
import { disputes } from './all-disputes.ts'
import { docket } from './docket.ts'
import { recordWith, standingLines } from './view-fixtures.ts'

const NOW = { now: '2025-11-01' }
const SUMMIT = 'M summit: Donald Trump/US, Vladimir Putin/RU'

const CASES: Readonly<Record<string, readonly [articles: string, told: string]>> = {
  'a side stands by its latest word, since the first day of that word’s unbroken run': [
    `2025-10-16 Morning Wire
       ${SUMMIT}
         agreed Donald Trump/US: We shall meet.
     2025-10-18 Morning Wire
       ${SUMMIT}
         scheduled Donald Trump/US: The day is fixed.
     2025-10-20 Evening Post
       ${SUMMIT}
         scheduled Marco Rubio/US: It is on the calendar.`,
    'Trump–Putin summit: United States scheduled since 2025-10-18',
  ],
  'a word counts from the day it was said, not from the day it was printed': [
    `2025-10-20 Morning Wire
       ${SUMMIT}
         called-off Donald Trump/US: It is off.
     2025-10-21 Evening Post
       ${SUMMIT}
         scheduled Donald Trump/US said 2025-10-16: We shall meet.`,
    'Trump–Putin summit: United States called-off since 2025-10-20',
  ],
  'the same words printed again are not said again': [
    `2025-10-16 Morning Wire
       ${SUMMIT}
         scheduled Donald Trump/US: We shall meet.
     2025-10-20 Morning Wire
       ${SUMMIT}
         postponed Donald Trump/US: It will be later.
     2025-10-22 Evening Post
       ${SUMMIT}
         scheduled Donald Trump/US: We shall meet.`,
    'Trump–Putin summit: United States postponed since 2025-10-20',
  ],
  'of one day’s words, the one that the others led up to': [
    `2025-10-20 Morning Wire
       ${SUMMIT}
         postponed ~White House official/US: It will be later.
         agreed Donald Trump/US: We had agreed to meet.`,
    'Trump–Putin summit: United States postponed since 2025-10-20',
  ],
  'the press’s own voice stands apart': [
    `2025-10-20 Morning Wire
       ${SUMMIT}
         scheduled Donald Trump/US: We shall meet.
         doubtful press: Much speaks against it.`,
    'Trump–Putin summit: United States scheduled since 2025-10-20, the press doubtful since 2025-10-20',
  ],
  'a window that passes without a word has lapsed': [
    `2025-10-16 Morning Wire
       ${SUMMIT} [2025-10-20..2025-10-25]
         scheduled Donald Trump/US [2025-10-20..2025-10-25]: We shall meet.`,
    'Trump–Putin summit: United States scheduled since 2025-10-16; lapsed on 2025-10-25',
  ],
  'a window that passes after a word has not': [
    `2025-10-16 Morning Wire
       ${SUMMIT} [2025-10-20..2025-10-25]
         scheduled Donald Trump/US [2025-10-20..2025-10-25]: We shall meet.
     2025-10-22 Morning Wire
       ${SUMMIT}
         postponed Donald Trump/US: It will be later.`,
    'Trump–Putin summit: United States postponed since 2025-10-22',
  ],
  'a window that has not passed has not lapsed': [
    `2025-10-16 Morning Wire
       ${SUMMIT} [2025-10-20..2025-11-01]
         scheduled Donald Trump/US [2025-10-20..2025-11-01]: We shall meet.`,
    'Trump–Putin summit: United States scheduled since 2025-10-16',
  ],
  'one side speaks of putting off what the other never planned': [
    `2025-10-21 Morning Wire
       ${SUMMIT}
         postponed ~White House official/US: It will be later.
         denied Dmitry Peskov/RU: What was never fixed cannot be put off.`,
    'Trump–Putin summit: Russia denied since 2025-10-21, United States postponed since 2025-10-21; disputed',
  ],
  'two officials of one side may contradict each other': [
    `2025-10-21 Morning Wire
       ${SUMMIT}
         postponed ~White House official/US: It will be later.
         scheduled White House/US: Nothing has changed.`,
    'Trump–Putin summit: United States postponed since 2025-10-21; disputed',
  ],
  'what one speaker says in turn is no dispute': [
    `2025-10-21 Morning Wire
       ${SUMMIT}
         scheduled Dmitry Peskov/RU: It was to be in October.
         postponed Dmitry Peskov/RU: It will be later.`,
    'Trump–Putin summit: Russia postponed since 2025-10-21',
  ],
  'doubt and a date can both hold': [
    `2025-10-21 Morning Wire
       ${SUMMIT}
         scheduled Donald Trump/US: We shall meet.
         doubtful Dmitry Peskov/RU: We shall see.`,
    'Trump–Putin summit: Russia doubtful since 2025-10-21, United States scheduled since 2025-10-21',
  ],
}

for (const [sentence, [articles, told]] of Object.entries(CASES))
  test(sentence, async () => {
    assert.equal(standingLines(await recordWith(readings(articles)), NOW), told)
  })

test('a dispute shows both reports and says what cannot both hold', async () => {
  const [articles] = CASES['one side speaks of putting off what the other never planned']!
  const [dispute, ...others] = disputes(await recordWith(readings(articles)), NOW)
  assert.deepEqual(others, [])
  assert.equal(dispute!.how, 'presupposition')
  assert.equal(
    dispute!.why,
    'Russia says denied, United States says postponed: only what was planned can be postponed, and the plan itself is denied.',
  )
  assert.deepEqual(
    [dispute!.a.report.evidence.words, dispute!.b.report.evidence.words],
    ['What was never fixed cannot be put off.', 'It will be later.'],
  )
})

test('the docket filters, sorts and counts what it found', async () => {
  const record = await recordWith(
    readings(`2025-10-21 Morning Wire
       A summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary [2025-10-28..2025-10-30]
         scheduled Donald Trump/US: We shall meet.
       B talks: Marco Rubio/US, Abbas Araghchi/IR @ Geneva, Switzerland [2025-10-25..2025-10-26]
         mooted Marco Rubio/US: We might meet.`),
  )
  const labels = (query: Parameters<typeof docket>[1]) => docket(record, query, NOW).rows.map(({ label }) => label)
  const [talks, summit] = ['Rubio–Araghchi talks in Geneva', 'Trump–Putin summit in Budapest']
  assert.deepEqual(labels({ sort: 'window' }), [talks, summit])
  assert.deepEqual(labels({ sort: 'label', limit: 1, offset: 1 }), [summit])
  assert.deepEqual(labels({ sides: ['Iran'] }), [talks])
  assert.deepEqual(labels({ statuses: ['scheduled', 'held'] }), [summit])
  assert.deepEqual(labels({ kinds: ['call'] }), [])
  assert.deepEqual(labels({ place: 'hungary' }), [summit])
  assert.deepEqual(labels({ words: 'pútin' }), [summit])
  assert.deepEqual(labels({ from: '2025-10-27' }), [summit])
  assert.deepEqual(labels({ to: '2025-10-27' }), [talks])
  assert.deepEqual(labels({ changedSince: '2025-10-22' }), [])
  assert.deepEqual(docket(record, {}, NOW).facets.sides, [{ value: 'United States', count: 2 }])
})
