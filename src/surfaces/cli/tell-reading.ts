import { contains, type Meeting, type Reading, type Source, type Span, type StatusReport } from '#domain'
import { plain, sayDay, sayPlace, sayStatus, sayWindow, sayWindowWithWords, toneOf } from '../wording/index.ts'
import type { Paint } from './terminal.ts'
import { wrap } from './wrap.ts'

/** The look of what is told: how wide a line may be, and whether words are painted. */
export type Look = { readonly width: number; readonly paint: Paint }

/** One article's reading for a person: each meeting with its facts and, under it, one entry a voice with its words. */
export function tellReading(reading: Reading, look: Look): string {
  const { meetings } = reading
  const told = meetings.map((meeting, i) => tellMeeting(meeting, i + 1, reading, look))
  const nothing = wrap('No meeting is spoken of.', { width: look.width })
  return `${[tellArticle(reading, look), ...(told.length > 0 ? told : [nothing])].join('\n\n')}\n`
}

function tellArticle({ article, origins }: Reading, { width, paint }: Look): string {
  const title = paint('strong', wrap(plain(article.title ?? 'Untitled'), { width }))
  const published = article.published ? sayDay(article.published) : 'date not known'
  const outlets = [...new Set(origins.map(origin => plain(origin.outlet)))]
  const facts = [plain(article.outlet ?? 'outlet not known'), published]
  if (outlets.length > 0) facts.push(`the reporting is that of ${listed(outlets)}`)
  return `${title}\n${paint('faint', wrap(facts.join(' · '), { width }))}`
}

function tellMeeting(meeting: Meeting, number: number, reading: Reading, look: Look): string {
  const { width, paint } = look
  const { text } = reading.article
  const lead = `${number}  `
  const hang = lead.length
  const facts = [
    ['who', listed(meeting.participants.map(who => withSide(who.name, who.side, who.role)))],
    ['sides', meeting.participants.length === 0 ? listed(meeting.parties.map(plain)) : ''],
    ['where', meeting.place ? sayPlace(meeting.place) : ''],
    ['when', meeting.window ? plain(sayWindowWithWords(meeting.window, text)) : ''],
    ['waits on', listed(meeting.waitsOn.map(id => nameOf(id, reading.meetings)))],
  ] as const
  const heading = wrap(plain(meeting.label), { width, first: lead, hang })
  const lines = facts
    .filter(([, words]) => words !== '')
    .map(([name, words]) => wrap(words, { width, first: ' '.repeat(hang) + name.padEnd(10), hang: hang + 10 }))
  const voices = meeting.reports.map(report => tellReport(report, reading, look))
  return [paint('strong', heading), ...lines, ...voices].join('\n')
}

const VOICES_AT = 5
const STATUS_WIDTH = 20

function tellReport(report: StatusReport, reading: Reading, { width, paint }: Look): string {
  const { text } = reading.article
  const status = sayStatus(report.status, report.certainty)
  const source = reading.sources.find(({ id }) => id === report.speaker)
  const said = saidOn(report, reading)
  const parts = [
    `${voiceOf(source, report.side)}: ${quoted(text, report.evidence)}`,
    report.condition ? `if ${quoted(text, report.condition)}` : '',
    report.window ? `for ${sayWindow(report.window)}` : '',
    said ? `said ${said}` : '',
  ]
  const lead = ' '.repeat(VOICES_AT) + status.padEnd(STATUS_WIDTH)
  const lines = wrap(parts.filter(Boolean).join(' · '), {
    width,
    first: `${lead} `,
    hang: VOICES_AT + STATUS_WIDTH + 1,
  })
  return lines.replace(status, paint(toneOf(report.status), status))
}

/** When the words of a report were spoken, where the article tells. */
function saidOn({ speaker, evidence }: StatusReport, { statements }: Reading): string | null {
  const holds = (span: Span) => contains(span, evidence) || contains(evidence, span)
  const statement = statements.find(({ said, ...made }) => said && made.speaker === speaker && made.content.some(holds))
  return statement?.said ? sayWindow(statement.said) : null
}

const voiceOf = (source: Source | undefined, side: string | null) =>
  source ? withSide(source.name, source.side ?? side, source.role) : plain(side ?? 'the article itself')

function withSide(name: string, side: string | null, role?: string): string {
  const told = name.toLowerCase()
  const more = [role, side].filter(word => word && !told.includes(word.toLowerCase()))
  return plain(more.length > 0 ? `${name} (${more.join(', ')})` : name)
}

const quoted = (text: string, { start, end }: Span) => `“${plain(text.slice(start, end))}”`

function nameOf(id: string, meetings: readonly Meeting[]): string {
  const i = meetings.findIndex(meeting => meeting.id === id)
  return i < 0 ? id : `${plain(meetings[i]!.label)} (${i + 1})`
}

const listed = (words: readonly string[]) => words.filter(Boolean).join(', ')
