import { html } from 'hono/html'
import type { Article, Reading, Span } from '#domain'
import type { ArticleAnswer } from '#views'
import { plain, sayDay, visible } from '../../wording/index.ts'
import { annotatedText, legend } from '../parts/annotated-text.ts'
import { captions, type Found, standfirst, tags } from '../parts/article-head.ts'
import { sayMoment } from '../parts/changes-table.ts'
import { recorded } from '../parts/correct-links.ts'
import { layout, type Twins } from '../parts/layout.ts'
import { marginNotes, sayPrinted } from '../parts/margin-notes.ts'
import { type Mark, marksOf } from '../parts/marked-text.ts'
import type { Piece } from '../parts/piece.ts'
import { notedMarks, notesBeside, readerNotes, type TriedNote } from '../parts/reader-notes.ts'
import { articleLink, meetingLink, one, quoteLink, type Visit } from '../visit.ts'

/** One article: its text with what was found in it marked, and in the margin what was made of that and what readers noted. */
export function articlePage(
  answer: ArticleAnswer,
  facts: readonly Found[],
  visit: Visit,
  tried: TriedNote | null = null,
): Piece {
  const { article, reading, notes } = answer
  const link = linked(one(visit, 'q'), article.text)
  const noted = notedMarks(notes)
  const marks: Mark[] = [
    ...(reading ? marksOf(reading) : []),
    ...noted,
    ...(link.kind === 'found' ? [{ ...link.span, as: 'linked' } as const] : []),
  ]
  const made = reading ? marginNotes(reading, linksOf(answer, reading, visit)) : []
  const beside = [...made, ...notesBeside(notes, visit)]
  const place = { article, linked: link.kind === 'found' ? link.span : null, tried }
  const body = html`${recorded(articleLink(visit, article.id), visit)}<article class="article">
<h1>${plain(article.title ?? 'Untitled')}</h1>
${standfirst(facts, article.text)}
${byline(answer, link)}
${tags(facts, visit)}
${orphan(link)}
${inBrief(answer, visit)}
${legend(noted.length > 0)}
${annotatedText(article, marks, beside)}
${captions(facts)}
</article>
${readerNotes(notes, place, visit)}
${elsewhere(answer, visit)}
${stated(facts)}`
  const twins: Twins = { path: `/a/${encodeURIComponent(article.id)}`, forms: ['json', 'bib', 'ris'] }
  return layout({ title: article.title ?? 'Untitled', visit, body, twins })
}

type Linked = { kind: 'none' } | { kind: 'found'; span: Span } | { kind: 'orphaned'; asked: string }

/** The stretch that `q=start-end` names, exactly, or that it is orphaned; never another one like it. */
function linked(q: string | null, text: string): Linked {
  if (q === null) return { kind: 'none' }
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

function byline({ article, learnt }: ArticleAnswer, link: Linked): Piece {
  const { outlet, published } = article
  return html`<p class="sub">${sayPrinted(outlet, published)} · taken in ${sayMoment(learnt)}${original(article, link)}</p>`
}

/** Where it stands in the world; with a stretch linked to, at these very words, for browsers that can find them there. */
function original({ url, text }: Article, link: Linked): Piece {
  const safe = url && /^https?:\/\//i.test(url) ? url : null
  if (!safe) return html``
  const words = link.kind === 'found' ? visible(text.slice(link.span.start, link.span.end)) : ''
  // A comma or a dash parts the directive from others, as the URL Fragment Text Directives draft has it.
  const at = words && `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`
  return html` · <a href="${safe.replace(/#.*$/, '')}${at}" rel="noreferrer noopener">${plain(safe)}</a>`
}

function linksOf({ article, meetings }: ArticleAnswer, reading: Reading, visit: Visit) {
  const inRecord = (id: string) => {
    const first = reading.meetings.find(meeting => meeting.id === id)?.mentions[0]?.start
    return meetings.find(({ account }) => account.mentions[0]?.span.start === first)
  }
  return {
    quote: (span: Span) => quoteLink(visit, { article: article.id, span }),
    meeting: (id: string) => {
      const found = inRecord(id)
      return found ? meetingLink(visit, found.meeting) : null
    },
  }
}

/** The meetings that it tells of, or why it is not in the docket. */
function inBrief({ meetings, absent }: ArticleAnswer, visit: Visit): Piece {
  if (absent) return html`<p class="empty">${plain(absent)}</p>`
  const named = new Map(meetings.map(({ meeting, label }) => [meeting, label]))
  if (named.size === 0) return html``
  return html`<p class="brief">Tells of ${[...named].map(([id, label], i) => html`${i > 0 ? ' · ' : ''}<a href="${meetingLink(visit, id)}">${plain(label)}</a>`)}</p>`
}

function elsewhere({ article, related, versions }: ArticleAnswer, visit: Visit): Piece {
  const others = versions.filter(version => version.article !== article.id)
  return html`${related.length > 0 ? html`<section><h2>About the same meetings</h2><ul class="related">${related.slice(0, RELATED_SHOWN).map(other => html`<li data-step><a href="${articleLink(visit, other.article)}">${plain(other.title ?? 'Untitled')}</a> <span class="by">${[other.outlet ? plain(other.outlet) : '', other.published ? sayDay(other.published) : ''].filter(Boolean).join(', ')}</span></li>`)}</ul></section>` : ''}
${others.length > 0 ? html`<section><h2>Other versions of this address</h2><ul class="related">${others.map(other => html`<li><a href="${articleLink(visit, other.article)}">${other.isNewer ? 'a newer one' : 'an older one'}, taken in ${sayMoment(other.learnt)}</a>${other.gone.map(quote => html`<span class="by">gone from it: “${plain(quote.words)}”</span>`)}</li>`)}</ul></section>` : ''}`
}

/** What the page or file stated of the article beside its text, each with where it stood. */
const stated = (facts: readonly Found[]): Piece =>
  facts.length === 0
    ? html``
    : html`<section><h2>Taken from</h2><details><summary>${facts.length} facts that stood beside the text</summary><dl class="stated">${facts.map(({ name, value, from }) => html`<div><dt>${plain(name)}</dt><dd>${plain(value)} <span class="by">${plain(from)}</span></dd></div>`)}</dl></details></section>`

const RELATED_SHOWN = 20
