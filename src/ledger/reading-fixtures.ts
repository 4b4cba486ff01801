import type {
  Article,
  Meeting,
  MeetingKind,
  Origin,
  Participant,
  Reading,
  Source,
  Span,
  Statement,
  Window,
} from '#domain'
import { STATUSES, type Status, span } from '#domain'
import { sha256 } from './hash.ts'

// For tests: readings in a small notation, so that a test's articles can be read at a glance.
//
//   2025-10-16 Morning Wire < CNN                          an article: day or "-", outlet, whose reporting it is
//     RL ministerial: Marco Rubio/US, Sergey Lavrov/RU @ Geneva, Switzerland [2025-10-20..2025-10-26] after CALL
//       postponed ~a White House official/US: The ministers' meeting has been put off.
//       scheduled Donald Trump/US [2025-10-20..2025-10-26] said 2025-10-16: They meet next week.
//       doubtful press: It may slip.
//
// "RL" is the meeting's id in its reading; "~" marks a speaker without a name; "press" is the article's own voice.

const SIDES: Readonly<Record<string, string>> = {
  US: 'United States',
  RU: 'Russia',
  UA: 'Ukraine',
  HU: 'Hungary',
  CN: 'China',
  KP: 'North Korea',
  KR: 'South Korea',
  IR: 'Iran',
  FR: 'France',
  SG: 'Singapore',
}

const ARTICLE = /^(\S+) ([^<]+?)(?: < (.+))?$/
const MEETING = /^(\w+) (\w+): ([^@[]*?)(?: @ ([^,[]+?)(?:, ([^[]+?))?)?(?: \[([^\]]+)\])?(?: after ([\w ]+))?$/
const REPORT = /^([\w-]+) (?:(press)|(~?)([^/[]+?)(?:\/(\w+))?)(?: \[([^\]]+)\])?(?: said (\S+))?: (.+)$/

/** The readings that the notation tells of, by reader version `version`. */
export function readings(notation: string, version = '1.0.0'): readonly Reading[] {
  const blocks = notation.split(/\n(?=\s*(?:\d{4}-\d\d-\d\d|-) )/).map(block =>
    block
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  )
  return blocks.filter(lines => lines.length > 0).map(lines => reading(lines, version))
}

/** The only reading that the notation tells of. */
export const oneReading = (notation: string, version?: string): Reading => readings(notation, version)[0]!

function reading([head = '', ...lines]: readonly string[], version: string): Reading {
  const [, day = '-', outlet = '', origin] = match(ARTICLE, head)
  const page = makePage(`${outlet} writes${origin ? ` after ${origin}` : ''}.`)
  const sources = new Map<string, Source>()
  const statements: Statement[] = []
  const meetings: Meeting[] = []
  for (const line of lines) {
    if (isReport(line)) addReport(meetings, line, { page, sources, statements })
    else meetings.push(meetingOf(line, page))
  }
  const text = page.text()
  const published = day === '-' ? {} : { published: day }
  const article: Article = {
    id: sha256(`${day}\n${outlet}\n${text}`),
    outlet,
    title: `${outlet} ${day}`,
    ...published,
    language: 'en',
    text,
  }
  const origins: readonly Origin[] = origin ? [{ outlet: origin, how: 'told', span: span(0, text.indexOf('.')) }] : []
  const reader = { version, models: {} }
  return { article, reader, sources: [...sources.values()], statements, times: [], meetings, origins }
}

type Page = { readonly write: (words: string) => Span; readonly text: () => string }

function makePage(opening: string): Page {
  let text = opening
  return {
    write: words => {
      const start = text.length + 1
      text += `\n${words}`
      return span(start, text.length)
    },
    text: () => text,
  }
}

function meetingOf(line: string, page: Page): Meeting {
  const [, id = '', kind = '', who = '', place, country, window, after] = match(MEETING, line)
  const participants = who.split(', ').filter(Boolean).map(participant)
  const sides = participants.flatMap(({ side }) => side ?? [])
  const names = participants.map(({ name }) => name.split(' ').at(-1)).join('–')
  const label = `${kind === 'multilateral' ? `${id} summit` : `${names} ${kind}`}${place ? ` in ${place}` : ''}`
  const words = page.write(`${label} (${id}).`)
  return {
    id,
    label,
    kind: asKind(kind),
    participants,
    parties: [...new Set(sides)].sort(),
    place: place ? { name: place, ...(country ? { country } : {}), span: words } : null,
    window: window ? windowOf(window, words) : null,
    mentions: [words],
    reports: [],
    waitsOn: after ? after.split(' ') : [],
  }
}

function participant(who: string): Participant {
  const [name = '', side] = who.split('/')
  return { name, side: side ? sideNamed(side) : null }
}

type Context = { readonly page: Page; readonly sources: Map<string, Source>; readonly statements: Statement[] }

function addReport(meetings: Meeting[], line: string, { page, sources, statements }: Context): void {
  const [, status = '', press, unnamed, who = '', side, window, said, words = ''] = match(REPORT, line)
  const evidence = page.write(words)
  const source = press
    ? null
    : sourceOf(sources, { name: who, named: unnamed === '', side: side ? sideNamed(side) : null })
  if (source)
    statements.push({
      id: `s${statements.length + 1}`,
      speaker: source.id,
      source: null,
      cue: null,
      content: [evidence],
      form: 'indirect',
      channel: null,
      said: said ? windowOf(`${said}..${said}`, evidence) : null,
    })
  const last = meetings.pop()
  if (!last) throw new Error(`A report before any meeting: ${line}`)
  const report = {
    status: asStatus(status),
    certainty: 'certain' as const,
    speaker: source?.id ?? null,
    side: source?.side ?? null,
    window: window ? windowOf(window, evidence) : null,
    evidence,
    because: ['fixture'],
  }
  meetings.push({ ...last, reports: [...last.reports, report] })
}

function sourceOf(
  sources: Map<string, Source>,
  { name, named, side }: Pick<Source, 'name' | 'named' | 'side'>,
): Source {
  const known = sources.get(name)
  if (known) return known
  const source: Source = {
    id: `p${sources.size + 1}`,
    name,
    named,
    kind: named ? 'person' : 'office',
    side,
    mentions: [],
  }
  sources.set(name, source)
  return source
}

function windowOf(range: string, text: Span): Window {
  const [earliest = '', latest = earliest] = range.split('..')
  return {
    edtf: `${earliest}/${latest}`,
    earliest: earliest || null,
    latest: latest || null,
    text,
    anchor: null,
    because: ['fixture'],
  }
}

const sideNamed = (short: string): string => SIDES[short] ?? short

function asKind(kind: string): MeetingKind {
  const kinds: readonly MeetingKind[] = ['summit', 'ministerial', 'talks', 'call', 'visit', 'multilateral', 'other']
  return kinds.find(known => known === kind) ?? fail(`No kind of meeting: ${kind}`)
}

const isReport = (line: string): boolean => STATUSES.some(status => line.startsWith(`${status} `))
const asStatus = (status: string): Status => STATUSES.find(known => known === status) ?? fail(`No status: ${status}`)

function match(pattern: RegExp, line: string): RegExpExecArray {
  return pattern.exec(line) ?? fail(`Not in the notation: ${line}`)
}

function fail(message: string): never {
  throw new Error(message)
}
