import type {
  Article,
  Meeting,
  MeetingKind,
  Reading,
  Source,
  Span,
  Statement,
  Status,
  StatusReport,
  Window,
} from '#domain'

// Readings of a world that never was, for measuring. Some 190 sides meet in pairs, the first named far more often than the
// last (Zipf); a meeting is told of by five articles on average (geometric), over the weeks before its day; the days are
// spread evenly over ten years, so that twice the articles is twice the time or twice the press, as asked for.

/** Meetings to an article on average: one in five articles tells of two. */
const SECOND = 0.2
const STATUSES: readonly Status[] = [
  'mooted',
  'proposed',
  'agreed',
  'scheduled',
  'doubtful',
  'postponed',
  'called-off',
  'held',
]
const KINDS: readonly MeetingKind[] = ['summit', 'ministerial', 'talks', 'call', 'visit']
const FIRST_DAY = Date.UTC(2016, 0, 1)
const DAYS = 3650

export type World = {
  /** Article `n`, with a chance draw of its own: the same for the same `n`, whatever was drawn before. */
  readonly reading: (n: number) => Reading
}

type Plan = {
  readonly sides: readonly [string, string]
  readonly kind: MeetingKind
  readonly city: string
  readonly day: number
}

/** A world of `articles` articles about `meetings` meetings. */
export function makeWorld(articles: number, meetings: number): World {
  return { reading: n => readingOf(n, articles, meetings) }
}

function readingOf(n: number, articles: number, meetings: number): Reading {
  const draw = randomFrom(n)
  // Articles come in order of time: the nth is about a meeting near the nth part of the ten years.
  const near = Math.floor((n / articles) * meetings)
  const about = Math.max(0, Math.min(meetings - 1, near + Math.floor((draw() - 0.5) * 8)))
  const plans = [
    planOf(about, meetings),
    ...(draw() < SECOND ? [planOf((about * 7919 + 13) % meetings, meetings)] : []),
  ]
  const published = isoDay(Math.min(DAYS - 1, Math.max(0, Math.floor((n / articles) * DAYS))))
  return write(n, published, plans, draw)
}

function planOf(meeting: number, meetings: number): Plan {
  const draw = randomFrom(1_000_000_007 + meeting)
  const a = zipf(draw)
  let b = zipf(draw)
  while (b === a) b = (b + 1) % SIDES
  return {
    sides: [sideNamed(a), sideNamed(b)],
    kind: KINDS[Math.floor(draw() * KINDS.length)]!,
    city: `City ${Math.floor(draw() * 300)}`,
    day: Math.floor((meeting / meetings) * DAYS) + 14,
  }
}

const SIDES = 190
const BUSIEST = `United States,Russia,China,European Union,United Nations,United Kingdom,France,Germany,NATO,Japan,India,Turkey,Qatar,Saudi Arabia,Switzerland`
/** The name of the side that meets `rank`th most often, from 0. */
export const sideNamed = (rank: number): string => BUSIEST.split(',')[rank] ?? `Side ${String(rank).padStart(3, '0')}`
const zipf = (draw: () => number): number => Math.min(SIDES - 1, Math.floor(SIDES ** draw() - 1))

function write(n: number, published: string, plans: readonly Plan[], draw: () => number): Reading {
  const page = { text: `Dispatch ${n}.` }
  const say = (words: string): Span => {
    const start = page.text.length + 1
    page.text += ` ${words}`
    return { start, end: page.text.length }
  }
  const sources: Source[] = []
  const statements: Statement[] = []
  const meetings = plans.map((plan, i) => meetingOf(plan, i, { say, draw, sources, statements }))
  while (statements.length < 5)
    addStatement({ say, draw, sources, statements }, plans[0]!.sides[statements.length % 2]!)
  for (let i = 0; i < 12; i++) say(sentence(draw))
  const article: Article = {
    id: `a${n}`,
    url: `https://press.example/${n}`,
    outlet: `Outlet ${Math.floor(draw() * 400)}`,
    title: `Dispatch ${n}`,
    published,
    language: 'en',
    text: page.text,
  }
  const reader = { version: '1.0.0', models: {} }
  return { article, reader, sources, statements, times: [], meetings, origins: [] }
}

type Context = {
  readonly say: (words: string) => Span
  readonly draw: () => number
  readonly sources: Source[]
  readonly statements: Statement[]
}

function meetingOf(plan: Plan, nth: number, context: Context): Meeting {
  const { sides, kind, city, day } = plan
  const leaders = sides.map(side => ({ name: `Leader ${side.replaceAll(' ', '')}`, side }))
  const mention = context.say(`The ${kind} of ${leaders[0]!.name} and ${leaders[1]!.name} in ${city} comes near.`)
  const window: Window = {
    edtf: isoDay(day),
    earliest: isoDay(day),
    latest: isoDay(day + 1),
    text: mention,
    anchor: null,
    because: ['generated'],
  }
  const reports = sides.map((side): StatusReport => {
    const { speaker, evidence } = addStatement(context, side)
    const status = STATUSES[Math.floor(context.draw() * STATUSES.length)]!
    return { status, certainty: 'certain', speaker, side, window, evidence, because: ['generated'] }
  })
  return {
    id: `m${nth}`,
    label: `${leaders[0]!.name}–${leaders[1]!.name} ${kind}`,
    kind,
    participants: leaders,
    parties: [...sides].sort(),
    place: { name: city, country: sideNamed(Number(city.slice(5)) % SIDES), span: mention },
    window,
    mentions: [mention],
    reports,
    waitsOn: nth > 0 ? ['m0'] : [],
  }
}

function addStatement({ say, draw, sources, statements }: Context, side: string) {
  const speaker = `p${sources.length}`
  sources.push({
    id: speaker,
    name: `Speaker ${side.replaceAll(' ', '')}`,
    named: true,
    kind: 'person',
    role: 'spokesman',
    side,
    mentions: [],
  })
  const evidence = say(sentence(draw))
  statements.push({
    id: `s${statements.length}`,
    speaker,
    source: null,
    cue: null,
    content: [evidence],
    form: 'indirect',
    channel: null,
    said: null,
  })
  return { speaker, evidence }
}

/** Thirteen words from 5 000, the first of them far more often than the last. */
function sentence(draw: () => number): string {
  const words = Array.from({ length: 13 }, () => `w${Math.floor(5000 ** draw())}x`)
  return `${words.join(' ')}.`
}

const isoDay = (day: number): string => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10)

/** A chance draw from a seed: mulberry32, by Tommy Ettinger. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
