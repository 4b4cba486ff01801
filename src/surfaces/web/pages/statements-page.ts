import { html } from 'hono/html'
import type { StatementsAnswer } from '#views'
import { counted, plain, type StatementCard, sayDay } from '../../wording/index.ts'
import { layout, type Piece } from '../parts/layout.ts'
import { quoteLink, type Visit } from '../visit.ts'

/** As many statements as one page shows. */
export const STATEMENTS_SHOWN = 200

/** Who said what, the newest first; by side and by speaker where the address asks for that. */
export function statementsPage({ statements }: StatementsAnswer, visit: Visit): Piece {
  const shown = statements.slice(0, STATEMENTS_SHOWN)
  const count =
    statements.length > STATEMENTS_SHOWN ? `the newest ${STATEMENTS_SHOWN}` : counted(shown.length, 'statement')
  const body = html`<div class="head"><h1>Statements</h1><p class="sub">${count}</p>${filters(visit)}</div>
${shown.length === 0 ? html`<p class="empty">No statement here matches.</p>` : ''}
<ol class="statements">${shown.map(card => statement(card, visit))}</ol>`
  return layout({ title: 'Statements', visit, body })
}

const filters = ({
  asked,
  params,
}: Visit): Piece => html`<form class="search" method="get" action="/statements" role="search">
${asked.asOf ? html`<input type="hidden" name="as-of" value="${asked.asOf}">` : ''}
${asked.knownAt ? html`<input type="hidden" name="known-at" value="${asked.knownAt}">` : ''}
<label>Side <input name="side" value="${params.side ?? ''}"></label>
<label>Speaker <input name="source" value="${params.source ?? ''}"></label>
<button>Find</button>
</form>`

function statement(
  { article, outlet, published, speaker, content, channel, day, dayIsSaid }: StatementCard,
  visit: Visit,
): Piece {
  const { name, side } = speaker ?? { name: 'somebody', side: null }
  const by = (params: Record<string, string>, words: string) =>
    html`<a href="${visit.href('/statements', params)}">${plain(words)}</a>`
  const where = [outlet ? plain(outlet) : '', published ? sayDay(published) : ''].filter(Boolean).join(', ')
  const told = channel ? `${channel.kind}${channel.name ? `, ${plain(channel.name)}` : ''}` : ''
  return html`<li><p class="by"><span class="day">${day ? sayDay(day) : 'day not known'}${dayIsSaid || !day ? '' : ' (printed)'}</span>
${by({ source: name }, name)}${speaker?.role ? `, ${plain(speaker.role)}` : ''}${side ? html`, ${by({ side }, side)}` : ''}</p>
<blockquote>${content.map(quote => html`<a class="words" href="${quoteLink(visit, quote)}">${plain(quote.words)}</a> `)}</blockquote>
<p class="by">${told ? `${told} · ` : ''}<a href="${visit.href(`/a/${encodeURIComponent(article)}`)}">${where || 'the article'}</a></p></li>`
}
