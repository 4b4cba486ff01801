import { html } from 'hono/html'
import type { Article } from '#domain'
import type { Note } from './margin-notes.ts'
import { type Mark, markedText } from './marked-text.ts'
import type { Piece } from './piece.ts'

/** A text with its marks, and beside each paragraph the notes on it. */
export function annotatedText({ text, language }: Article, marks: readonly Mark[], notes: readonly Note[]): Piece {
  const paragraphs = markedText(text, marks)
  return html`<div class="text" dir="auto" lang="${language}">${paragraphs.map(({ start, end, piece }) => {
    const beside = notes.filter(({ at }) => start <= at && at < end)
    return html`<div class="beside">${piece}${beside.length > 0 ? html`<ul class="notes" dir="ltr" lang="en">${beside.map(note => note.piece)}</ul>` : ''}</div>`
  })}</div>`
}

/** What the marks mean; `isNoted` where readers' notes hang on some words. */
export const legend = (isNoted: boolean): Piece =>
  html`<p class="legend"><span class="unseen">Marks:</span> <mark class="meeting">meeting</mark> <mark class="evidence">what a status rests on</mark> <mark class="source">who speaks</mark> <mark class="cue">how</mark> <mark class="content">what is said</mark> <mark class="time">when</mark>${isNoted ? html` <mark class="noted">what a note is on</mark>` : ''}</p>`
