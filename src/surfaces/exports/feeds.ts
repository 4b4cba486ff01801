import type { Dispute, Docket, MeetingAnswer, MeetingChange, SideRow, SourceRow } from '#views'
import { counted, type StatementCard, sayDay, sayStatus, sayVoice, sayWindow } from '../wording/index.ts'
import type { FeedEntry } from './atom.ts'
import type { Links } from './links.ts'

/** The latest change of each meeting in the docket: an entry that is new whenever the meeting moves. */
export const docketFeed = ({ rows }: Pick<Docket, 'rows'>, links: Links): readonly FeedEntry[] =>
  rows.flatMap(({ lastChange }) => (lastChange ? [changeEntry(lastChange, links)] : []))

/** Every change of one meeting, the latest first. */
export const meetingFeed = ({ changes }: MeetingAnswer, links: Links): readonly FeedEntry[] =>
  changesFeed(changes.toReversed(), links)

export const changesFeed = (changes: readonly MeetingChange[], links: Links): readonly FeedEntry[] =>
  changes.map(change => changeEntry(change, links))

function changeEntry(change: MeetingChange, links: Links): FeedEntry {
  const { label, voice, from, to, windowTo, report, learnt, meeting } = change
  const moved = from && from !== to ? `${sayStatus(from)} → ${sayStatus(to)}` : sayStatus(to, report.certainty)
  return {
    key: `${meeting}/${report.key}`,
    title: `${label}: ${sayVoice(voice)}, ${moved}`,
    words: `“${report.evidence.words}”${windowTo ? ` For ${sayWindow(windowTo)}.` : ''}${said(report.day)}`,
    link: links.quote(report.evidence),
    updated: learnt,
    author: report.speaker?.name ?? report.outlet ?? '',
  }
}

const said = (day: string | null): string => (day ? ` Said on ${sayDay(day)}.` : '')

export const statementsFeed = (statements: readonly StatementCard[], links: Links): readonly FeedEntry[] =>
  statements.map(({ article, statement, speaker, content, day, outlet, learnt }) => ({
    key: `${article}/${statement}`,
    title: `${speaker?.name ?? 'Somebody'}${day ? `, ${sayDay(day)}` : ''}`,
    words: `“${content.map(({ words }) => words).join(' … ')}”${outlet ? ` ${outlet}.` : ''}`,
    link: content[0] ? links.quote(content[0]) : links.article(article),
    updated: learnt,
    author: speaker?.name ?? outlet ?? '',
  }))

export const disputesFeed = (disputes: readonly Dispute[], links: Links): readonly FeedEntry[] =>
  disputes.map(({ meeting, label, why, a, b }) => ({
    key: `${meeting}/${a.report.key}/${b.report.key}`,
    title: `${label}: ${sayVoice(a.voice)} and ${sayVoice(b.voice)}`,
    words: `${why} “${a.report.evidence.words}” – “${b.report.evidence.words}”`,
    link: links.meeting(meeting),
    updated: [a.report.learnt, b.report.learnt].sort()[1]!,
    author: 'Readout',
  }))

export const sourcesFeed = (sources: readonly SourceRow[], links: Links): readonly FeedEntry[] =>
  newestFirst(sources).map(({ name, reports, meetings, last }) => ({
    key: name,
    title: name,
    words: `${counted(reports, 'report')} on ${counted(meetings, 'meeting')}.`,
    link: `${links.base}/statements?${new URLSearchParams({ source: name })}`,
    updated: dayAsInstant(last),
    author: name,
  }))

export const sidesFeed = (sides: readonly SideRow[], links: Links): readonly FeedEntry[] =>
  newestFirst(sides).map(({ side, reports, meetings, disputed, last }) => ({
    key: side,
    title: side,
    words: `${counted(reports, 'report')} on ${counted(meetings, 'meeting')}, ${disputed} of them disputed.`,
    link: `${links.base}/?${new URLSearchParams({ side })}`,
    updated: dayAsInstant(last),
    author: 'Readout',
  }))

const newestFirst = <Row extends { readonly last: string | null }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (b.last ?? '').localeCompare(a.last ?? ''))

const dayAsInstant = (day: string | null): string => `${day ?? '1970-01-01'}T00:00:00Z`
