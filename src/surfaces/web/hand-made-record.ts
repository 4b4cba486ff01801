// A record made by hand for the tests of the pages: one summit, disputed, waiting on one ministerial.
import { Failure, type Reading, type Status } from '#domain'
import type {
  AboutRecord,
  ArticleAnswer,
  Docket,
  DocketRow,
  Document,
  MeetingAnswer,
  MeetingLink,
  SearchAnswer,
  SourceRow,
  Standing,
  Voice,
} from '#views'
import type { Report, StatementCard, ToldWindow } from '../wording/index.ts'
import type { Asking } from './env.ts'
import { correctionOf, factsOf, notesOf } from './hand-made-notes.ts'
import { ARTICLE, type OutsideWords, quoteOf } from './hand-made-words.ts'

export const MEETING = 'trump-putin-summit-budapest-1k9x0v3mqd'
const press: Voice = { kind: 'press' }
const russia: Voice = { kind: 'side', name: 'Russia' }
const america: Voice = { kind: 'side', name: 'United States' }

/** A record that answers every question with these words. */
export function recordOf(words: OutsideWords): Asking {
  return {
    docket: async (query, { asOf }) => docketOf(query.words === 'nowhere' ? [] : [rowOf(words)], asOf ?? null),
    meeting: async (id, { asOf }) =>
      id === MEETING || id === 'older-name' ? { ...meetingOf(words), asOf: asOf ?? null } : null,
    article: async id => (id === ARTICLE ? articleOf(words) : null),
    statements: async (_query, { asOf }) => ({ asOf: asOf ?? null, statements: [statementOf(words)] }),
    about: async ({ asOf }) => ({ ...aboutOf(words), asOf: asOf ?? null }),
    changes: async () => [rowOf(words).lastChange!],
    disputes: async () => meetingOf(words).disputes,
    sources: async () => [sourceOf(words)],
    sides: async () => [{ side: words.person, meetings: 1, reports: 3, disputed: 1, last: '2025-10-21' }],
    days: async () => ['2025-10-17', '2025-10-20', '2025-10-21'],
    doctor: async () => [{ ok: false, what: words.title, todo: words.role }],
    search: async ({ words: asked }) => {
      if (asked.includes('(')) throw new Failure('usage', `At 1: ${asked}`)
      return searchOf(words)
    },
    apart: async () => `${words.person} is of one alone.`,
    takenFrom: async () => ({ facts: factsOf(words) }),
    correct: async ({ change }) => `entry-${change.kind}`,
  }
}

const docketOf = (rows: readonly DocketRow[], asOf: string | null): Docket => ({
  asOf,
  knownAt: null,
  total: rows.length,
  rows,
  facets: {
    sides: ['Russia', 'United States'].map(value => ({ value, count: 1 })),
    statuses: [],
    kinds: [],
    places: [],
    flags: { disputed: 1, lapsed: 0, waiting: 1 },
  },
})

const aboutOf = (words: OutsideWords): Omit<AboutRecord, 'asOf'> => ({
  articles: 1,
  unread: 0,
  meetings: 1,
  reports: 3,
  statements: 1,
  outlets: 1,
  corrections: 0,
  undated: 0,
  firstPublished: '2025-10-21',
  lastPublished: '2025-10-21',
  readers: [{ reader: { version: '1', models: { tagger: words.role } }, articles: 1 }],
  days: ['2025-10-21'],
})

function searchOf(words: OutsideWords): SearchAnswer {
  const { article, outlet, title, published, learnt } = documentOf(words)
  const quote = { ...quoteOf(words, 'One cannot put off what was never fixed'), marks: [quoteOf(words, 'never').span] }
  const where = { article, outlet, title, published, learnt, meetings: [{ id: MEETING, label: words.label }] }
  const said = { ...where, statement: 's', speaker: statementOf(words).speaker, statuses: ['denied'] as const }
  return {
    asOf: null,
    knownAt: null,
    statements: { total: 1, rows: [{ ...said, content: [quote], day: '2025-10-21' }] },
    articles: { total: 1, rows: [{ ...where, excerpts: [quote] }] },
  }
}

const sourceOf = (words: OutsideWords): SourceRow => ({
  name: words.person,
  named: true,
  kind: 'person',
  sides: ['Russia'],
  roles: [{ role: words.role, first: '2025-10-17', last: '2025-10-21' }],
  reports: 1,
  meetings: 1,
  first: '2025-10-17',
  last: '2025-10-21',
})

const windowOf = (words: OutsideWords): ToldWindow => ({
  edtf: '2025-10-16/2025-10-30~',
  earliest: '2025-10-16',
  latest: '2025-10-30',
  anchor: '2025-10-16',
  because: [],
  soft: { earliest: false, latest: true },
  quote: quoteOf(words, 'within two weeks or so'),
})

type Told = {
  readonly status: Status
  readonly side: string | null
  readonly piece: string
  readonly window?: ToldWindow
}

const reportOf = (words: OutsideWords, { status, side, piece, window }: Told): Report => ({
  key: `${status}-${piece.length}`,
  article: ARTICLE,
  outlet: words.outlet,
  published: '2025-10-21',
  learnt: '2025-10-22T08:00:00.000Z',
  status,
  certainty: 'certain',
  speaker: side ? { name: words.person, named: true, kind: 'person', role: words.role, side } : null,
  side,
  window: window ?? null,
  day: side === 'United States' ? '2025-10-17' : '2025-10-21',
  dayIsSaid: false,
  condition: status === 'scheduled' ? quoteOf(words, 'the White House says') : null,
  evidence: quoteOf(words, piece),
  because: ['hand-made'],
})

function reportsOf(words: OutsideWords): readonly (Report & { readonly voice: Voice })[] {
  const window = windowOf(words)
  const plan = 'It was to be held within two weeks or so'
  const answer = 'One cannot put off what was never fixed'
  const doubt = 'The summit in Budapest looks doubtful'
  return [
    { voice: america, ...reportOf(words, { status: 'scheduled', side: 'United States', piece: plan, window }) },
    { voice: russia, ...reportOf(words, { status: 'denied', side: 'Russia', piece: answer }) },
    { voice: press, ...reportOf(words, { status: 'doubtful', side: null, piece: doubt }) },
  ]
}

const standingsOf = (words: OutsideWords): readonly Standing[] =>
  reportsOf(words).map(({ voice, ...report }) => ({
    voice,
    status: report.status,
    report,
    since: report.day,
    window: report.window,
    also: [],
    reports: 1,
    lapsed: false,
  }))

const ministersOf = (words: OutsideWords): MeetingLink => ({
  id: 'lavrov-rubio-talks-0a',
  label: words.label,
  standings: [{ voice: america, status: 'on-hold' }],
  fallen: true,
})

const rowOf = (words: OutsideWords): DocketRow => ({
  id: MEETING,
  label: words.label,
  kind: 'summit',
  participants: [{ name: words.person, side: 'Russia' }],
  parties: ['Russia', 'United States'],
  place: { name: words.place, country: 'Hungary', quote: quoteOf(words, 'Budapest') },
  window: windowOf(words),
  standings: standingsOf(words),
  disputed: true,
  lapsed: null,
  waitsOn: [ministersOf(words)],
  counts: { documents: 1, outlets: 1, origins: { min: 1, max: 2 } },
  firstDay: '2025-10-17',
  lastChange: {
    meeting: MEETING,
    label: words.label,
    voice: press,
    from: 'scheduled',
    to: 'doubtful',
    windowFrom: null,
    windowTo: null,
    day: '2025-10-21',
    learnt: '2025-10-22T08:00:00.000Z',
    report: reportsOf(words)[2]!,
  },
})

function meetingOf(words: OutsideWords): MeetingAnswer {
  const reports = reportsOf(words)
  const [plan, answer] = reports.map(({ voice, ...report }) => ({ voice, report }))
  const why = `One side speaks of a plan that, for ${words.person}, never was.`
  return {
    ...rowOf(words),
    asOf: null,
    knownAt: null,
    story: reports.map(report => ({ ...report, dismissed: null })),
    disputes: [{ meeting: MEETING, label: words.label, how: 'presupposition', a: plan!, b: answer!, why }],
    windows: [],
    chain: [{ ...ministersOf(words), depth: 1, words: [quoteOf(words, 'The ministers have put their talks on hold')] }],
    affects: [],
    documents: [documentOf(words)],
    changes: [],
    joins: [{ account: 'k1', joined: null, because: [] }],
    accounts: [],
    corrections: [correctionOf(words)],
  }
}

const documentOf = (words: OutsideWords): Document => ({
  article: ARTICLE,
  title: words.title,
  outlet: words.outlet,
  url: words.url,
  published: '2025-10-21',
  learnt: '2025-10-22T08:00:00.000Z',
  origin: words.outlet,
  because: [`It says so: ${words.role}`],
  copyOf: null,
  folding: null,
})

const articleOf = (words: OutsideWords): ArticleAnswer => ({
  article: readingOf(words).article,
  learnt: '2025-10-22T08:00:00.000Z',
  reading: readingOf(words),
  meetings: [],
  absent: null,
  related: [{ article: 'f00', title: words.title, outlet: words.outlet, published: null }],
  versions: [],
  notes: notesOf(words),
})

function readingOf(words: OutsideWords): Reading {
  const { url, outlet, title, text, person: name, role } = words
  const soon = quoteOf(words, 'within two weeks or so').span
  const { quote: _, ...window } = windowOf(words)
  return {
    article: { id: ARTICLE, url, outlet, title, published: '2025-10-21', language: 'en', text },
    reader: { version: '1', models: {} },
    sources: [{ id: 's1', name, named: true, kind: 'person', role, side: 'Russia', mentions: [] }],
    statements: [],
    times: [{ span: soon, window: { ...window, text: soon } }],
    meetings: [
      {
        id: 'm1',
        label: words.label,
        kind: 'summit',
        participants: [],
        parties: ['Russia', 'United States'],
        place: null,
        window: null,
        mentions: [quoteOf(words, 'The summit in Budapest').span],
        reports: reportsOf(words).map(({ status, side, certainty, evidence }) => {
          const speaker = side === 'Russia' ? 's1' : null
          return { status, certainty, side, speaker, window: null, evidence: evidence.span, because: [] }
        }),
        waitsOn: [],
      },
    ],
    origins: [{ outlet, how: 'told', span: quoteOf(words, 'the White House says').span }],
  }
}

const statementOf = (words: OutsideWords): StatementCard => ({
  article: ARTICLE,
  outlet: words.outlet,
  published: '2025-10-21',
  learnt: '2025-10-22T08:00:00.000Z',
  statement: 'st1',
  speaker: reportsOf(words)[1]!.speaker,
  content: [quoteOf(words, 'One cannot put off what was never fixed')],
  form: 'direct',
  channel: { kind: 'told', name: words.outlet },
  day: '2025-10-21',
  dayIsSaid: false,
})
