import { html } from 'hono/html'
import { addressWith, type Visit } from '../visit.ts'
import type { Piece } from './piece.ts'

/** Links to the pages of a list before and after this one; nothing where all of it is here. */
export function pager(visit: Visit, page: number, pages: number): Piece {
  if (pages < 2 && page === 1) return html``
  const to = (number: number, words: string) => html`<a href="${pageLink(visit, number)}">${words}</a>`
  return html`<nav class="pager" aria-label="Pages of the list">${page > 1 ? to(page - 1, '← Before') : ''} <span>Page ${page} of ${Math.max(pages, 1).toLocaleString('en')}</span> ${page < pages ? to(page + 1, 'After →') : ''}</nav>`
}

const pageLink = ({ path, params, asked }: Visit, page: number): string =>
  addressWith(path, { ...params, page: `${page}`, 'as-of': asked.asOf ?? '', 'known-at': asked.knownAt ?? '' })
