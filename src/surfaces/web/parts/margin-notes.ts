import { html } from 'hono/html'
import type { Origin, Reading, Span, Statement, StatusReport, TimeMention } from '#domain'
import { plain, sayDay, sayStatus, sayWindow, sayWindowWithWords, toneOf } from '../../wording/index.ts'
import type { Piece } from './piece.ts'
import { statusMark } from './status-mark.ts'

/** What was made of a stretch of text, for the margin beside it. */
export type Note = { readonly at: number; readonly piece: Piece }

export type NoteLinks = {
  readonly quote: (span: Span) => string
  /** Where a meeting of this reading stands in a record, or null where it does not. */
  readonly meeting: (id: string) => string | null
}

/** Everything that a reading made of its text, each note with where its words begin. */
export function marginNotes(reading: Reading, links: NoteLinks): readonly Note[] {
  const { statements, times, meetings, origins } = reading
  return [
    ...statements.map(statement => statementNote(statement, reading)),
    ...meetings.flatMap(meeting => meeting.reports.map(report => reportNote(report, meeting, reading, links))),
    ...times.flatMap(time => timeNote(time, reading)),
    ...origins.map(originNote),
  ].toSorted((a, b) => a.at - b.at)
}

function statementNote({ speaker, source, cue, content, form, channel, said }: Statement, reading: Reading): Note {
  const who = reading.sources.find(({ id }) => id === speaker)
  const more = [who?.role, who?.side].filter(words => words && !who?.name.includes(words)).map(words => plain(words!))
  const told = [
    FORMS[form],
    channel ? `${channel.kind}${channel.name ? `, ${channel.name}` : ''}` : '',
    said ? `said ${sayWindow(said)}` : '',
  ].filter(Boolean)
  const at = Math.min(...[source, cue, ...content].flatMap(span => span?.start ?? []))
  return {
    at: Number.isFinite(at) ? at : 0,
    piece: html`<li class="note said"><b>${plain(who?.name ?? 'somebody')}</b>${more.map(words => html`, ${words}`)} <span class="by">${plain(told.join(' · '))}</span></li>`,
  }
}

const FORMS: Readonly<Record<Statement['form'], string>> = {
  direct: 'quoted',
  indirect: 'reported',
  mixed: 'partly quoted',
}

function reportNote(
  report: StatusReport,
  { id, label }: Reading['meetings'][number],
  { article, sources }: Reading,
  links: NoteLinks,
): Note {
  const source = sources.find(one => one.id === report.speaker)
  const who = plain(source?.name ?? report.side ?? 'the article itself')
  const address = links.meeting(id)
  const name = address ? html`<a href="${address}">${plain(label)}</a>` : html`${plain(label)}`
  const { condition } = report
  return {
    at: report.evidence.start,
    piece: html`<li class="note status-note ${toneOf(report.status)}">${name}: <a class="quiet" href="${links.quote(report.evidence)}">${statusMark(report.status, sayStatus(report.status, report.certainty))}</a>, says ${who}${report.window ? html` <span class="by">${sayFor(report.window)}</span>` : ''}${condition ? html` <span class="by">if “${plain(article.text.slice(condition.start, condition.end))}”</span>` : ''}</li>`,
  }
}

/** "for 20–26 October 2025", "by 3 November 2025" */
function sayFor(window: TimeMention['window']): string {
  const days = sayWindow(window)
  return /^(?:about )?(?:from|by|time) /.test(days) ? days : `for ${days}`
}

/** A time in words and what days it came to; one that fixes no day has no note. */
function timeNote({ span, window }: TimeMention, { article }: Reading): Note[] {
  if (!window.earliest && !window.latest) return []
  const words = plain(article.text.slice(span.start, span.end))
  const days = sayWindow(window)
  if (words === days) return []
  const counted = /counted from (.*)$/.exec(sayWindowWithWords(window, article.text))?.[1]
  return [
    {
      at: span.start,
      piece: html`<li class="note when-note">“${words}” = ${days}${counted ? html` <span class="by">counted from ${counted}</span>` : ''}</li>`,
    },
  ]
}

const HOW: Readonly<Record<Origin['how'], string>> = {
  told: 'what was told to',
  cited: 'the reporting of',
  credited: 'the reporting of',
  document: 'a document of',
}

const originNote = ({ outlet, how, span }: Origin): Note => ({
  at: span.start,
  piece: html`<li class="note origin-note">relies on ${HOW[how]} <b>${plain(outlet)}</b></li>`,
})

/** "outlet, 21 October 2025", in words. */
export const sayPrinted = (outlet: string | null | undefined, published: string | null | undefined): string =>
  [outlet ? plain(outlet) : 'outlet not known', published ? sayDay(published) : 'date not known'].join(', ')
