import { html } from 'hono/html'
import type { Article, Span } from '#domain'
import type { ArticleAnswer } from '#views'
import { plain, visible } from '../../wording/index.ts'
import { articleLink, quoteLink, type Visit } from '../visit.ts'
import { sayMoment } from './changes-table.ts'
import { mayCorrect, undoButton } from './correct-links.ts'
import type { Note } from './margin-notes.ts'
import type { Mark } from './marked-text.ts'
import type { Piece } from './piece.ts'

type ReaderNote = ArticleAnswer['notes'][number]

/** A note that was sent and not recorded, so that what was written is not lost, and why it was not. */
export type TriedNote = {
  readonly trouble: string
  readonly text: string
  readonly words: string
  readonly by: string
}

const LONGEST = 2000

/** The words that notes hang on. */
export const notedMarks = (notes: readonly ReaderNote[]): readonly Mark[] =>
  notes.flatMap(({ quote, stands }) => (stands && quote ? [{ ...quote.span, as: 'noted' } as const] : []))

/** Notes that hang on words, for the margin beside these. */
export const notesBeside = (notes: readonly ReaderNote[], visit: Visit): readonly Note[] =>
  notes.flatMap(note => {
    const { quote, stands, text, by } = note
    if (!stands || !quote) return []
    const piece = html`<li class="note reader-note">“<a class="quiet" href="${quoteLink(visit, quote)}">${plain(quote.words)}</a>”: <span class="free">${visible(text)}</span> <span class="by">noted by ${plain(by)}</span></li>`
    return [{ at: quote.span.start, piece }]
  })

type Place = { readonly article: Article; readonly linked: Span | null; readonly tried: TriedNote | null }

/** All notes on an article, and the form to write one. What was taken back is struck out and stays. */
export function readerNotes(notes: readonly ReaderNote[], place: Place, visit: Visit): Piece {
  if (notes.length === 0 && !mayCorrect(visit)) return html``
  const path = articleLink(visit, place.article.id)
  return html`<section id="notes"><h2>Notes by readers</h2>
${notes.length > 0 ? html`<ul class="corrections">${notes.map(note => noteItem(note, path, visit))}</ul>` : ''}
${mayCorrect(visit) ? noteForm(place, path, visit) : ''}</section>`
}

const noteItem = ({ entry, at, by, text, quote, stands }: ReaderNote, path: string, visit: Visit): Piece =>
  html`<li class="${stands ? '' : 'dismissed'}">${quote ? html`<a class="words" href="${quoteLink(visit, quote)}">“${plain(quote.words)}”</a> ` : ''}<span class="free">${visible(text)}</span>
<span class="by">${plain(by)}, ${sayMoment(at)}${stands ? '' : ', taken back'}</span>
${stands ? undoButton(entry, path, visit) : ''}</li>`

function noteForm({ article, linked, tried }: Place, path: string, visit: Visit): Piece {
  const { person, formKey } = visit
  const words = tried?.words ?? (linked ? plain(article.text.slice(linked.start, linked.end)) : '')
  return html`<details class="write"${tried ? html` open` : ''}><summary>Write a note</summary>
<form class="stacked" id="note" method="post" action="${path}">
${tried ? html`<p class="banner wrong" role="alert">${plain(tried.trouble)}</p>` : ''}
<input type="hidden" name="key" value="${formKey}"><input type="hidden" name="kind" value="note">
<input type="hidden" name="span" value="${linked && !tried ? `${linked.start}-${linked.end}` : ''}">
<label>Words of the text that it is on, if not on all of it <input name="words" value="${words}" maxlength="${LONGEST}"></label>
<label>Note, in plain text <textarea name="text" rows="4" required maxlength="${LONGEST}">${visible(tried?.text ?? '')}</textarea></label>
${person.signedIn ? html`<p class="by">Recorded under the name ${plain(person.name ?? '')}.</p>` : html`<label>Your name <input name="by" value="${tried?.by || (person.name ?? '')}" required maxlength="100" autocomplete="name"></label>`}
<button>Note</button></form></details>`
}
