import { html } from 'hono/html'
import type { Reading, Span } from '#domain'
import { counted, plain } from '../../wording/index.ts'
import { annotatedText, legend } from './annotated-text.ts'
import { marginNotes } from './margin-notes.ts'
import { marksOf } from './marked-text.ts'
import type { Piece } from './piece.ts'

/** A reading that is in no record: the text with its marks and notes. Made alike on the server and in a browser. */
export function readingPiece(reading: Reading): Piece {
  const { article, meetings, statements, sources } = reading
  const links = { quote: ({ start, end }: Span) => `#q=${start}-${end}`, meeting: () => null }
  const found = [
    counted(meetings.length, 'meeting'),
    counted(statements.length, 'statement'),
    counted(sources.length, 'source'),
  ]
  return html`<h2>${plain(article.title ?? 'What it says')}</h2>
<p class="sub">${found.join(', ')}</p>
${meetings.length > 0 ? html`<ul class="found">${meetings.map(({ label, parties }) => html`<li><b>${plain(label)}</b> <span class="by">${plain(parties.join(', '))}</span></li>`)}</ul>` : ''}
${legend(false)}
${annotatedText(article, marksOf(reading), marginNotes(reading, links))}`
}
