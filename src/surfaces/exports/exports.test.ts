import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Article, Status } from '#domain'
import type { DocketRow, MeetingChange, Standing } from '#views'
import {
  docketFeed,
  docketTable,
  linksFrom,
  toAtom,
  toBibTeX,
  toCalendar,
  toCsv,
  toDiary,
  toJsonLd,
  toRis,
} from './index.ts'

type Told = { readonly status: Status; readonly side: string; readonly certainty?: 'certain' | 'probable' }

const LINKS = linksFrom('http://127.0.0.1:8731')
const quote = { article: 'a1', span: { start: 0, end: 4 }, words: 'They meet' }

const reportOf = ({ status, side, certainty = 'certain' }: Told): Standing['report'] => ({
  key: `${side}-${status}`,
  article: 'a1',
  outlet: 'The Meridian Post',
  published: '2025-10-21',
  learnt: '2025-10-22T08:00:00.000Z',
  status,
  certainty,
  speaker: null,
  side,
  window: null,
  day: '2025-10-21',
  dayIsSaid: false,
  condition: null,
  evidence: quote,
  because: [],
})

const standingOf = (told: Told): Standing => ({
  voice: { kind: 'side', name: told.side },
  status: told.status,
  report: reportOf(told),
  since: '2025-10-21',
  window: null,
  also: [],
  reports: 1,
  lapsed: false,
})

type Given = Partial<Omit<DocketRow, 'standings' | 'window'>> & {
  readonly told?: readonly Told[]
  readonly days?: readonly [string | null, string | null] | null
}

/** A summit in Paris on 20 to 26 October 2025, of which two sides say that it is scheduled. */
function rowOf({ told, days = ['2025-10-20', '2025-10-26'], ...more }: Given = {}): DocketRow {
  const standings = (told ?? BOTH).map(standingOf)
  const { report } = standings[0]!
  const lastChange: MeetingChange = {
    meeting: 'm1',
    label: 'Summit',
    voice: { kind: 'side', name: report.side ?? '' },
    from: null,
    to: report.status,
    windowFrom: null,
    windowTo: null,
    day: '2025-10-21',
    learnt: report.learnt,
    report,
  }
  const [earliest, latest] = days ?? [null, null]
  return {
    id: 'm1',
    label: 'Summit',
    kind: 'summit',
    participants: [],
    parties: ['France', 'Germany'],
    place: { name: 'Paris', country: 'France', quote: null },
    window: days && { edtf: '', earliest, latest, anchor: null, because: [], quote: null },
    standings,
    disputed: false,
    lapsed: null,
    waitsOn: [],
    counts: { documents: 2, outlets: 2, origins: { min: 1, max: 2 } },
    firstDay: '2025-10-21',
    lastChange,
    ...more,
  }
}

const BOTH: readonly Told[] = [
  { status: 'scheduled', side: 'France' },
  { status: 'scheduled', side: 'Germany' },
]
const OFF: readonly Told[] = [
  { status: 'called-off', side: 'France' },
  { status: 'denied', side: 'Germany' },
]

const calendar = (row: DocketRow, strict = false) =>
  toCalendar([row], { name: 'Docket', links: LINKS, strict }).replace(/\r\n[ \t]/g, '')

describe('a calendar', () => {
  test('has a window as whole days, the last of them included, whatever the zone', () => {
    const text = calendar(rowOf())
    assert.match(text, /DTSTART;VALUE=DATE:20251020\r\nDTEND;VALUE=DATE:20251027/)
    assert.match(text, /SUMMARY:\[window\] Summit/)
    assert.match(text, /UID:m1@readout/)
    assert.match(text, /time TBC/)
    assert.doesNotMatch(text, /T000000/)
  })

  test('is confirmed only where all sides say alike and surely that it is on', () => {
    assert.match(calendar(rowOf()), /STATUS:CONFIRMED/)
    assert.match(calendar(rowOf({ told: [...BOTH, { status: 'doubtful', side: 'Spain' }] })), /STATUS:TENTATIVE/)
    assert.match(calendar(rowOf({ told: [{ status: 'agreed', side: 'France', certainty: 'probable' }] })), /TENTATIVE/)
    assert.match(calendar(rowOf({ disputed: true })), /STATUS:TENTATIVE/)
  })

  test('keeps what is off, says so in its title, and marks it cancelled for whoever asks for that', () => {
    assert.match(calendar(rowOf({ told: OFF })), /SUMMARY:\[window\] CALLED OFF: Summit[\s\S]*STATUS:CONFIRMED/)
    assert.match(calendar(rowOf({ told: OFF }), true), /STATUS:CANCELLED/)
  })

  test('leaves out what has no day, and gives no open end a made-up one', () => {
    assert.doesNotMatch(calendar(rowOf({ days: null })), /VEVENT/)
    assert.match(
      calendar(rowOf({ days: ['2025-10-20', null] })),
      /\[not before\][\s\S]*DTSTART;VALUE=DATE:20251020|DTSTART;VALUE=DATE:20251020[\s\S]*\[not before\]/,
    )
  })

  test('counts up when the record learns something', () => {
    const row = rowOf()
    const sequence = (one: DocketRow) => Number(/SEQUENCE:(\d+)/.exec(calendar(one))?.[1])
    const later = { ...row.lastChange!, learnt: '2025-10-23T08:00:00.000Z' }
    assert.ok(sequence({ ...row, lastChange: later }) > sequence(row))
  })
})

describe('linked data', () => {
  const event = (row: DocketRow) => JSON.stringify(toJsonLd([row], LINKS))
  test('has a status only where all sides say alike what it is, and every claim with its words', () => {
    assert.match(event(rowOf()), /"eventStatus":"https:\/\/schema.org\/EventScheduled"/)
    assert.match(event(rowOf({ told: OFF })), /EventCancelled/)
    assert.doesNotMatch(event(rowOf({ disputed: true })), /eventStatus/)
    assert.match(
      event(rowOf()),
      /"@type":"Claim","name":"scheduled","text":"They meet","url":"http:\/\/127.0.0.1:8731\/a\/a1\?q=0-4#q=0-4"/,
    )
  })
})

describe('the wire diary', () => {
  const diary = (row: DocketRow, newSince: string | null = null) => toDiary([row], { day: '2025-10-22', newSince })
  test('has each meeting under its day, as desks write it', () =>
    assert.match(
      diary(rowOf()),
      /WEDNESDAY, OCTOBER 22, 2025\nPARIS – France and Germany meet – 20–26 October 2025 \(to October 26\), time TBC, France: scheduled; Germany: scheduled\n/,
    ))
  test('leads what is new with two stars', () => {
    assert.match(diary(rowOf(), '2025-10-22T07:00:00.000Z'), /\n\*\* PARIS/)
    assert.match(diary(rowOf(), '2025-10-22T09:00:00.000Z'), /\nPARIS/)
  })
  test('tells the final day, what is past, and what has no day', () => {
    assert.match(diary(rowOf({ days: ['2025-10-20', '2025-10-22'] })), /\(final day\)/)
    assert.match(diary(rowOf({ days: ['2025-10-01', '2025-10-02'] })), /PAST\nPARIS/)
    assert.match(diary(rowOf({ days: null })), /DAY NOT KNOWN\nPARIS – France and Germany meet – time TBC, /)
  })
})

describe('words from outside', () => {
  const FORMULAS = ['=HYPERLINK("http://x")', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1']
  const poison = `"><script>alert(1)</script>]]>&\u202eBEGIN:VEVENT\r\nEND:VCALENDAR\u0000 ${'x'.repeat(10_000)}`

  for (const formula of FORMULAS)
    test(`are no formula in a table: ${JSON.stringify(formula)}`, () => {
      const table = toCsv(docketTable(LINKS), [rowOf({ label: formula })])
      const first = table.split('\r\n')[1]!.replace(/^"/, '')
      assert.doesNotMatch(first, /^[=+\-@\t\r＝]/)
    })

  test('add no row, no column and no line to a table', () => {
    const rows = toCsv(docketTable(LINKS), [rowOf({ label: poison })])
      .trimEnd()
      .split('\r\n')
    assert.equal(rows.length, 2)
    assert.ok(rows[0]!.startsWith('\ufeffmeeting,'))
  })

  test('add no event and no property to a calendar', () => {
    const text = calendar(rowOf({ label: poison, place: { name: poison, quote: null } }))
    assert.equal(text.match(/^BEGIN:VEVENT/gm)?.length, 1)
    assert.equal(text.match(/^END:VCALENDAR/gm)?.length, 1)
    assert.ok(!text.includes('\u202e') && !text.includes('\u0000'))
  })

  test('add no element to a feed, and leave it well formed', () => {
    const row = rowOf({ label: poison })
    const entries = docketFeed({ rows: [{ ...row, lastChange: { ...row.lastChange!, label: poison } }] }, LINKS)
    const text = toAtom({ title: poison, page: 'http://127.0.0.1/', self: 'http://127.0.0.1/docket.atom', entries })
    assert.equal(text.match(/<entry>/g)?.length, 1)
    assert.doesNotMatch(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''), /<script/)
    assert.ok(!text.includes('\u202e') && !text.includes('\u0000'))
  })

  test('add no line to a diary and no property to linked data', () => {
    const row = rowOf({ label: poison, parties: [poison, 'Germany'] })
    assert.equal(toDiary([row], { day: '2025-10-22', newSince: null }).split('\n').length, 6)
    const [event] = (toJsonLd([row], LINKS) as { '@graph': readonly object[] })['@graph']
    const [harmless] = (toJsonLd([rowOf()], LINKS) as { '@graph': readonly object[] })['@graph']
    assert.deepEqual(Object.keys(event!), Object.keys(harmless!))
  })
})

describe('a citation', () => {
  const article: Article = {
    id: 'a1b2',
    title: 'Summit {50 %} & "more"\r\nER  - \u202ex',
    outlet: 'The Meridian Post',
    published: '2025-10-21',
    url: 'javascript:alert(1)',
    language: 'en',
    text: '',
  }
  const address = 'http://127.0.0.1/a/a1b2'
  test('has its facts in BibTeX, with nothing that TeX would obey', () => {
    const text = toBibTeX({ article, address })
    assert.match(text, /^@article\{readout-a1b2,\n {2}title = \{Summit \\\{50 \\%\\\} \\& "more" ER - x\},\n/)
    assert.match(text, /url = \{http:\/\/127\.0\.0\.1\/a\/a1b2\}/)
    assert.match(text, /year = \{2025\},\n {2}month = \{10\},\n {2}day = \{21\}/)
  })
  test('has its facts in RIS, a line each', () => {
    const lines = toRis({ article, address }).trimEnd().split('\r\n')
    assert.deepEqual(
      lines.map(line => line.slice(0, 2)),
      ['TY', 'ID', 'TI', 'JO', 'PY', 'DA', 'UR', 'LA', 'ER'],
    )
  })
})
