import { html } from 'hono/html'
import type { Docket, FoundArticle, FoundStatement, SearchAnswer } from '#views'
import { counted, plain, sayDay, sayWho, visible } from '../../wording/index.ts'
import { pageOf } from '../docket-query.ts'
import { chip } from '../parts/chip.ts'
import { layout } from '../parts/layout.ts'
import { pager } from '../parts/pager.ts'
import type { Piece } from '../parts/piece.ts'
import { statusMark } from '../parts/status-mark.ts'
import { articleLink, meetingLink, one, quoteLink, type Visit } from '../visit.ts'

/** As many statements, and as many articles, as one page shows. */
export const FOUND_SHOWN = 20
/** From here on things are not counted. */
const COUNTED = 1000
const MEETINGS_SHOWN = 5

export type Search = {
  readonly query: string
  readonly found: SearchAnswer | null
  /** Meetings whose names, sides or places have the words. */
  readonly meetings: Docket | null
  /** Why the search could not be read, with the place in it. */
  readonly trouble: string | null
}

/** What was asked for in meetings, statements and articles. */
export function searchPage({ query, found, meetings, trouble }: Search, visit: Visit): Piece {
  const body = html`<div class="head"><h1>Search</h1>${found ? html`<p class="sub">${told(found.statements.total, 'statement')} and ${told(found.articles.total, 'article')} with ${plain(query)}</p>` : ''}</div>
${trouble ? html`<p class="banner wrong" role="alert">${plain(trouble)}</p>` : ''}
${found === null ? grammar : ''}
${meetings && meetings.total > 0 ? meetingsFound(meetings, query, visit) : ''}
${found ? answers(found, visit) : ''}`
  return layout({
    title: query ? `Search: ${query}` : 'Search',
    visit,
    body,
    twins: { path: '/search', forms: ['json'] },
  })
}

const told = (total: number, noun: string): string =>
  total >= COUNTED ? `${COUNTED} ${noun}s or more` : counted(total, noun)

const grammar: Piece = html`<dl class="grammar">
<div><dt>two words</dt><dd>both are to be found</dd></div>
<div><dt>"two words"</dt><dd>as they stand</dd></div>
<div><dt>-this</dt><dd>not this</dd></div>
<div><dt>this OR that</dt><dd>with (parentheses) where needed</dd></div>
<div><dt>begin*</dt><dd>words that begin so</dd></div>
<div><dt>side:Russia source:Peskov place:Budapest status:postponed</dt><dd>of what is said</dd></div>
<div><dt>said:2025-10-21 before:2025-10 after:2025</dt><dd>when it was said or published</dd></div>
</dl>`

function meetingsFound({ rows, total }: Docket, query: string, visit: Visit): Piece {
  return html`<section><h2>Meetings</h2><ul class="related">${rows
    .slice(0, MEETINGS_SHOWN)
    .map(
      row =>
        html`<li data-step><a href="${meetingLink(visit, row.id)}">${plain(row.label)}</a> <span class="by">${sayWho(row)}</span> ${row.standings.map(standing => html`${chip(standing, visit)} `)}</li>`,
    )}</ul>${total > MEETINGS_SHOWN ? html`<p><a href="${visit.href('/', { words: query })}">All ${total} in the docket</a></p>` : ''}</section>`
}

function answers({ statements, articles }: SearchAnswer, visit: Visit): Piece {
  const most = Math.max(statements.total, articles.total)
  return html`${statements.rows.length > 0 ? html`<section><h2>Statements</h2><ol class="statements">${statements.rows.map(row => statementFound(row, visit))}</ol></section>` : ''}
${articles.rows.length > 0 ? html`<section><h2>Articles</h2><ol class="statements">${articles.rows.map(row => articleFound(row, visit))}</ol></section>` : ''}
${pager(visit, pageOf(visit), Math.ceil(most / FOUND_SHOWN))}`
}

function statementFound({ speaker, day, statuses, content, ...where }: FoundStatement, visit: Visit): Piece {
  const who = speaker
    ? html`<a href="${visit.href(`/sources/${encodeURIComponent(speaker.name)}`)}">${plain(speaker.name)}</a>${speaker.side ? `, ${plain(speaker.side)}` : ''}`
    : html`the article itself`
  return html`<li data-step><p class="by"><span class="day">${day ? sayDay(day) : 'day not known'}</span> ${who} ${statuses.map(status => html`${statusMark(status)} `)}</p>
<blockquote>${content.map(part => words(part, visit))}</blockquote>${origin(where, visit)}</li>`
}

const articleFound = ({ title, excerpts, ...where }: FoundArticle, visit: Visit): Piece =>
  html`<li data-step><p><a href="${articleLink(visit, where.article)}">${plain(title ?? 'Untitled')}</a></p>
<blockquote>${excerpts.map(part => words(part, visit))}</blockquote>${origin(where, visit)}</li>`

/** Words found, those asked for marked; the link leads to all of them. */
function words(part: FoundStatement['content'][number], visit: Visit): Piece {
  const { span, marks } = part
  const edges = [...new Set([span.start, ...marks.flatMap(({ start, end }) => [start, end]), span.end])]
    .filter(edge => span.start <= edge && edge <= span.end)
    .sort((a, b) => a - b)
  const pieces = edges.slice(1).map((end, i) => {
    const start = edges[i]!
    const text = visible(part.words.slice(start - span.start, end - span.start))
    return marks.some(mark => mark.start <= start && end <= mark.end) ? html`<mark class="asked">${text}</mark>` : text
  })
  return html`<a class="words" href="${quoteLink(visit, part)}">${pieces}</a> `
}

type Where = Pick<FoundArticle, 'outlet' | 'published' | 'article' | 'meetings'>

const origin = ({ outlet, published, article, meetings }: Where, visit: Visit): Piece =>
  html`<p class="by"><a href="${articleLink(visit, article)}">${[outlet ? plain(outlet) : 'outlet not known', published ? sayDay(published) : 'date not known'].join(', ')}</a>${meetings.map(({ id, label }) => html` · <a href="${meetingLink(visit, id)}">${plain(label)}</a>`)}</p>`

/** What the address asks for. */
export const queryOf = (visit: Visit): string => one(visit, 'q')?.slice(0, 500) ?? ''
