import { html } from 'hono/html'
import { layout } from '../parts/layout.ts'
import type { Piece } from '../parts/piece.ts'
import type { Visit } from '../visit.ts'

/** A page that says what could not be shown, and what can be done. */
export const troublePage = (title: string, sentence: string, visit: Visit): Piece =>
  layout({
    title,
    visit,
    body: html`<h1>${title}</h1><p class="prose">${sentence} <a href="${visit.href('/')}">The docket</a> lists all meetings.</p>`,
  })
