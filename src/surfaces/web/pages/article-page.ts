import { html } from 'hono/html'
import type { Article, Reading, Span, StatusReport } from '#domain'
import type { ArticleAnswer } from '#views'
import { plain, sayDay, sayStatus, sayWindow } from '../../wording/index.ts'
import { statusMark } from '../parts/chip.ts'
import { layout, type Piece } from '../parts/layout.ts'
import { type Mark, markedText, marksOf } from '../parts/marked-text.ts'
import { meetingLink, quoteLink, type Visit } from '../visit.ts'

/** One article: its text with what was found in it marked, and beside it what was made of that. */
export function articlePage(answer: ArticleAnswer, visit: Visit): Piece {
  const { article, reading } = answer
  const link = linked(visit.params.q, article.text)
  const marks: Mark[] = [
    ...(reading ? marksOf(reading) : []),
    ...(link.kind === 'found' ? [{ ...link.span, as: 'linked' } as const] : []),
  ]
  const body = html`<article class="article">
<h1>${plain(article.title ?? 'Untitled')}</h1>
${byline(article)}
${orphan(link)}
${legend}
<div class="columns"><div class="text" dir="auto" lang="${article.language}">${markedText(article.text, marks)}</div>
<aside aria-label="What was made of it">${asidePieces(answer, visit)}</aside></div>
</article>`
  return layout({ title: article.title ?? 'Untitled', visit, body })
}

type Linked = { kind: 'none' } | { kind: 'found'; span: Span } | { kind: 'orphaned'; asked: string }

/** The stretch that `q=start-end` names, exactly, or that it is orphaned; never another one like it. */
function linked(q: string | undefined, text: string): Linked {
  if (q === undefined) return { kind: 'none' }
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(q)
  const [start, end] = [Number(match?.[1]), Number(match?.[2])]
  return match && start < end && end <= text.length
    ? { kind: 'found', span: { start, end } }
    : { kind: 'orphaned', asked: q }
}

const orphan = (link: Linked): Piece =>
  link.kind === 'orphaned'
    ? html`<p class="banner wrong" role="alert">This link is orphaned: the text has no words at ${plain(link.asked)}.</p>`
    : html``

function byline({ outlet, published, url }: Article): Piece {
  const facts = [plain(outlet ?? 'outlet not known'), published ? sayDay(published) : 'date not known']
  const safe = url && /^https?:\/\//i.test(url) ? url : null
  return html`<p class="sub">${facts.join(' · ')}${safe ? html` · <a href="${safe}" rel="noreferrer noopener">${plain(safe)}</a>` : ''}</p>`
}

const legend: Piece = html`<p class="legend"><span class="unseen">Marks:</span> <mark class="meeting">meeting</mark> <mark class="evidence">what a status rests on</mark> <mark class="source">who speaks</mark> <mark class="cue">how</mark> <mark class="content">what is said</mark> <mark class="time">when</mark></p>`

function asidePieces({ article, reading, meetings, absent, related, versions }: ArticleAnswer, visit: Visit): Piece {
  const others = versions.filter(version => version.article !== article.id)
  return html`${absent ? html`<p class="empty">${plain(absent)}</p>` : ''}
${reading ? reading.meetings.map(meeting => meetingPiece(meeting, reading, meetings, visit)) : ''}
${reading && reading.origins.length > 0 ? html`<h2>Whose reporting</h2><ul>${reading.origins.map(origin => html`<li><a href="${quoteLink(visit, { article: article.id, span: origin.span })}">${plain(origin.outlet)}</a>, ${origin.how}</li>`)}</ul>` : ''}
${related.length > 0 ? html`<h2>About the same meetings</h2><ul>${related.map(other => html`<li><a href="${visit.href(`/a/${encodeURIComponent(other.article)}`)}">${plain(other.title ?? 'Untitled')}</a> <span class="by">${[other.outlet ? plain(other.outlet) : '', other.published ? sayDay(other.published) : ''].filter(Boolean).join(', ')}</span></li>`)}</ul>` : ''}
${others.length > 0 ? html`<h2>Other versions</h2><ul>${others.map(other => html`<li><a href="${visit.href(`/a/${encodeURIComponent(other.article)}`)}">${other.article}</a></li>`)}</ul>` : ''}`
}

function meetingPiece(
  meeting: Reading['meetings'][number],
  reading: Reading,
  known: ArticleAnswer['meetings'],
  visit: Visit,
) {
  const inRecord = known.find(({ account }) => account.mentions[0]?.span.start === meeting.mentions[0]?.start)
  const name = plain(meeting.label)
  return html`<section><h2>${inRecord ? html`<a href="${meetingLink(visit, inRecord.meeting)}">${name}</a>` : name}</h2>
<ul>${meeting.reports.map(report => reportPiece(report, reading, visit))}</ul></section>`
}

function reportPiece(report: StatusReport, { article, sources }: Reading, visit: Visit): Piece {
  const source = sources.find(({ id }) => id === report.speaker)
  const who = plain(source?.name ?? report.side ?? 'the article itself')
  const words = plain(article.text.slice(report.evidence.start, report.evidence.end))
  const link = quoteLink(visit, { article: article.id, span: report.evidence })
  return html`<li>${statusMark(report.status, sayStatus(report.status, report.certainty))} <span class="who">${who}</span>
<a class="words" href="${link}">“${words}”</a>${report.window ? html` <span class="by">for ${sayWindow(report.window)}</span>` : ''}</li>`
}
