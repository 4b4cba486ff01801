import { html } from 'hono/html'
import type { Status } from '#domain'
import { sayStatus, toneOf } from '../../wording/index.ts'
import type { Piece } from './piece.ts'

/** A status as a word beside its colour: never by colour alone. */
export const statusMark = (status: Status | 'lapsed', words: string = sayStatus(status)): Piece =>
  html`<span class="status ${toneOf(status)}">${words}</span>`
