import { html } from 'hono/html'
import { one, type Visit } from '../visit.ts'
import type { Piece } from './piece.ts'

/** Whether this page may offer to correct: only who may, and only on the record as it is now. */
export const mayCorrect = ({ person, asked }: Visit): boolean =>
  person.mayCorrect && asked.asOf === undefined && asked.knownAt === undefined

export const correctPath = (meeting: string): string => `/m/${encodeURIComponent(meeting)}/correct`

type Target = { readonly meeting: string; readonly key: string; readonly words: string }

/** A small link to the form that dismisses one report, account or folding. */
export const dismissLink = ({ meeting, key, words }: Target, visit: Visit): Piece =>
  mayCorrect(visit)
    ? html`<a class="small" href="${visit.href(correctPath(meeting), { dismiss: key }, 'dismiss')}">${words}</a>`
    : html``

export const restoreLink = ({ meeting, key, words }: Target, visit: Visit): Piece =>
  mayCorrect(visit)
    ? html`<a class="small" href="${visit.href(correctPath(meeting), { restore: key }, 'restore')}">${words}</a>`
    : html``

/** A button that takes a correction back in one step. `path` is where the form goes. */
export const undoButton = (entry: string, path: string, visit: Visit): Piece =>
  mayCorrect(visit)
    ? html`<form class="undo" method="post" action="${path}">
<input type="hidden" name="key" value="${visit.formKey}"><input type="hidden" name="kind" value="undo"><input type="hidden" name="entry" value="${entry}">
<button>Undo</button></form>`
    : html``

/** After a correction: that it is recorded, and the way back. */
export function recorded(path: string, visit: Visit): Piece {
  const entry = one(visit, 'recorded')
  return entry && /^[\w-]{1,80}$/.test(entry)
    ? html`<div class="banner done" role="status">Recorded. ${undoButton(entry, path, visit)}</div>`
    : html``
}
