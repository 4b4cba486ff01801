import { html } from 'hono/html'
import { plain, type StatementCard, sayDay } from '../../wording/index.ts'
import { articleLink, quoteLink, type Visit } from '../visit.ts'
import type { Piece } from './piece.ts'

/** One statement in a list: when, who, the words, and where they stand. */
export function statementItem(card: StatementCard, visit: Visit): Piece {
  const { article, outlet, published, speaker, content, channel, day, dayIsSaid } = card
  const { name, side } = speaker ?? { name: null, side: null }
  const who = name
    ? html`<a href="${visit.href(`/sources/${encodeURIComponent(name)}`)}">${plain(name)}</a>`
    : html`somebody`
  const where = [outlet ? plain(outlet) : '', published ? sayDay(published) : ''].filter(Boolean).join(', ')
  const told = channel ? `${channel.kind}${channel.name ? `, ${plain(channel.name)}` : ''}` : ''
  return html`<li data-step><p class="by"><span class="day">${day ? sayDay(day) : 'day not known'}${dayIsSaid || !day ? '' : ' (printed)'}</span>
${who}${speaker?.role ? `, ${plain(speaker.role)}` : ''}${side ? html`, <a href="${visit.href('/statements', { side })}">${plain(side)}</a>` : ''}</p>
<blockquote>${content.map(quote => html`<a class="words" href="${quoteLink(visit, quote)}">${plain(quote.words)}</a> `)}</blockquote>
<p class="by">${told ? `${told} · ` : ''}<a href="${articleLink(visit, article)}">${where || 'the article'}</a></p></li>`
}
