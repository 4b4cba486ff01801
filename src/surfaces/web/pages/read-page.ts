import { html } from 'hono/html'
import type { Reading } from '#domain'
import { layout } from '../parts/layout.ts'
import type { Piece } from '../parts/piece.ts'
import { readingPiece } from '../parts/reading-piece.ts'
import type { Visit } from '../visit.ts'

export type ReadForm = {
  readonly text: string
  readonly published: string
  readonly outlet: string
  readonly title: string
  readonly address: string
}

export const emptyForm: ReadForm = { text: '', published: '', outlet: '', title: '', address: '' }

export type ReadAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly sentence: string }

/** Reads an article without recording it: with script in the browser itself, without on this server. */
export function readPage(form: ReadForm, answer: ReadAnswer, visit: Visit): Piece {
  const body = html`<div class="head"><h1>Read an article</h1><p class="sub" id="state" role="status">Paste an article; it is read and not recorded.</p></div>
${answer.kind === 'failed' ? html`<p class="banner wrong" role="alert">${answer.sentence}</p>` : ''}
<form class="read" method="post" action="/read"><input type="hidden" name="key" value="${visit.formKey}">
<label class="wide">Text, or drop a file here <textarea name="text" rows="10" maxlength="1000000">${form.text}</textarea></label>
<label>Published on <input type="date" name="published" value="${form.published}"></label>
<label>Outlet <input name="outlet" maxlength="200" value="${form.outlet}"></label>
<label>Title <input name="title" maxlength="500" value="${form.title}"></label>
${visit.person.mayCorrect ? html`<label>Or its address, which this server then fetches <input type="url" name="address" maxlength="2000" value="${form.address}"></label>` : ''}
<button>Read</button></form>
<div id="reading" aria-live="polite">${answer.kind === 'read' ? readingPiece(answer.reading) : ''}</div>
<script type="module" src="/read.js"></script>`
  return layout({ title: 'Read an article', visit, body })
}
