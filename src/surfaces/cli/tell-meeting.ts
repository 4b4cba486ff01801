import type { Correction } from '#readout'
import type { ChainLink, Dispute, Document, MeetingAnswer } from '#views'
import {
  counted,
  plain,
  type Report,
  sayCounts,
  sayDay,
  sayPlace,
  saySpeaker,
  sayStatus,
  sayToldWindow,
  sayVoice,
  sayWho,
  sayWindow,
  toneOf,
} from '../wording/index.ts'
import { sayChange } from './say-change.ts'
import { sayClocks, tellStanding } from './tell-docket.ts'
import type { Look } from './tell-reading.ts'
import { wrap } from './wrap.ts'

/** One meeting's story for a person: where it stands, what was said of it in order, what disagrees, what it waits on. */
export function tellMeeting(meeting: MeetingAnswer, look: Look, { why }: { readonly why: boolean }): string {
  const { width, paint } = look
  const facts = [
    ['who', sayWho(meeting)],
    ['where', meeting.place ? sayPlace(meeting.place) : ''],
    ['when', meeting.window ? sayToldWindow(meeting.window) : ''],
    ['heard from', sayCounts(meeting.counts)],
    ['lapsed', meeting.lapsed ? `no word since its window passed on ${sayDay(meeting.lapsed)}` : ''],
  ]
    .filter(([, words]) => words !== '')
    .map(([fact, words]) => wrap(words!, { width, first: fact!.padEnd(12), hang: 12 }))
  const sections = [
    section('Where it stands', meeting.standings, standing => tellStanding(standing, look)),
    section('What was said, in order', meeting.story, report => tellReport(report, look, why)),
    section('What cannot both hold', meeting.disputes, dispute => tellDispute(dispute, look)),
    section('What it waits on', meeting.chain, link => tellLink(link, look)),
    section('What waits on it', meeting.affects, link => tellLink(link, look)),
    section('Why these are one meeting', why ? meeting.joins : [], join => tellJoin(join, meeting, look)),
    section('Corrections', meeting.corrections, correction => tellCorrection(correction, look)),
    section(`From ${counted(meeting.documents.length, 'document')}`, meeting.documents, d => tellDocument(d, look)),
  ]
  const head = [
    paint('strong', wrap(plain(meeting.label) + sayClocks(meeting), { width })),
    paint('faint', meeting.id),
    ...facts,
  ]
  return `${[head.join('\n'), ...sections.filter(Boolean)].join('\n\n')}\n`

  function section<Item>(title: string, items: readonly Item[], tell: (item: Item) => string): string {
    return items.length === 0 ? '' : [paint('strong', title), ...items.map(tell)].join('\n')
  }
}

function tellJoin({ account, joined, because }: Join, { accounts }: MeetingAnswer, { width }: Look): string {
  const told = accounts.find(({ key }) => key === account)
  const where = [plain(told?.outlet ?? 'outlet not known'), told?.published ? sayDay(told.published) : 'date not known']
  const reasons = joined === null ? ['founded the meeting', ...because] : because
  return wrap(`${where.join(', ')}: ${plain(reasons.join('; '))} · key ${account}`, { width, first: '   ', hang: 6 })
}

/** A correction in one line: what, by whom, why, and by which name it can be undone. */
export function tellCorrection({ entry, at, by, because, change, stands }: Correction, { width }: Look): string {
  const what = `${sayDay(at.slice(0, 10))} · ${plain(sayChange(change))} by ${plain(by)}${because ? `: ${plain(because)}` : ''}`
  return wrap(`${what}${stands ? '' : ' · undone'} · ${entry.slice(0, 12)}`, { width, first: '   ', hang: 6 })
}

type Join = MeetingAnswer['joins'][number]
type Told = MeetingAnswer['story'][number]

function tellReport(report: Told, { width, paint }: Look, why: boolean): string {
  const status = sayStatus(report.status, report.certainty)
  const day = report.day ? sayDay(report.day) : 'day not known'
  const parts = [
    `${sayVoice(report.voice)} — ${saySpeaker(report)}: “${plain(report.evidence.words)}”`,
    report.condition ? `if “${plain(report.condition.words)}”` : '',
    report.window ? `for ${sayWindow(report.window)}` : '',
    whereFrom(report),
    report.dismissed ? `dismissed by ${plain(report.dismissed.by)}: ${plain(report.dismissed.because)}` : '',
    report.gone ? 'gone from the article since' : '',
    why ? `key ${report.key}` : '',
  ]
  const first = `   ${day.padEnd(18)} ${status.padEnd(20)} `
  const lines = wrap(parts.filter(Boolean).join(' · '), { width, first, hang: first.length })
  return lines.replace(status, paint(toneOf(report.status), status))
}

/** The outlet and day of print, where they are not those of the saying itself. */
function whereFrom({ outlet, published, day, speaker }: Report): string {
  const named = speaker && outlet ? plain(outlet) : ''
  const printed = published && published !== day ? sayDay(published) : ''
  return [named, printed].filter(Boolean).join(', ')
}

function tellDispute({ why, a, b }: Dispute, { width }: Look): string {
  const sides = [a, b].map(({ report }) =>
    wrap(`${saySpeaker(report)}: “${plain(report.evidence.words)}”`, { width, first: '      ', hang: 9 }),
  )
  return [wrap(plain(why), { width, first: '   ', hang: 3 }), ...sides].join('\n')
}

function tellLink({ label, depth, standings, fallen }: ChainLink, { width }: Look): string {
  const said = standings.map(({ voice, status }) => `${sayVoice(voice)}: ${sayStatus(status)}`).join(', ')
  const first = '   '.repeat(depth)
  return wrap(`${plain(label)}${said ? ` (${said})` : ''}${fallen ? ' — fallen' : ''}`, {
    width,
    first,
    hang: first.length + 3,
  })
}

function tellDocument({ title, outlet, published, origin, copyOf, article }: Document, { width }: Look): string {
  const facts = [
    plain(title ?? 'Untitled'),
    plain(outlet ?? 'outlet not known'),
    published ? sayDay(published) : 'date not known',
    origin && origin !== outlet ? `after ${plain(origin)}` : '',
    copyOf ? 'copy' : '',
    article,
  ]
  return wrap(facts.filter(Boolean).join(' · '), { width, first: '   ', hang: 6 })
}
