import { html } from 'hono/html'
import type { Document } from '#views'
import { counted, plain, sayDay } from '../../wording/index.ts'
import { articleLink, type Visit } from '../visit.ts'
import { dismissLink } from './correct-links.ts'
import type { Piece } from './piece.ts'

/** The articles of a meeting under whose reporting they are, each with the reason; copies are folded under what they repeat. */
export function documents(list: readonly Document[], meeting: string, visit: Visit): Piece {
  const here = new Set(list.map(({ article }) => article))
  const copies = Map.groupBy(
    list.filter(({ copyOf }) => copyOf !== null && here.has(copyOf)),
    ({ copyOf }) => copyOf,
  )
  const whole = list.filter(({ copyOf }) => copyOf === null || !here.has(copyOf))
  const originOf = ({ article, origin, outlet }: Document) => origin ?? (copies.has(article) ? outlet : null)
  const byOrigin = [...Map.groupBy(whole, originOf)].toSorted(
    ([a, listA], [b, listB]) => Number(a === null) - Number(b === null) || listB.length - listA.length,
  )
  const count = (own: readonly Document[]) =>
    own.reduce((sum, { article }) => sum + 1 + (copies.get(article)?.length ?? 0), 0)
  return html`<div class="origins">${byOrigin.map(
    ([
      origin,
      own,
    ]) => html`<section><h3>${origin ? plain(origin) : 'Not said whose reporting it is'} <span class="by">${counted(count(own), 'document')}</span></h3>
<ul>${own.map(one => html`<li data-step>${item(one, meeting, visit)}${folded(copies.get(one.article) ?? [], meeting, visit)}</li>`)}</ul></section>`,
  )}</div>`
}

const folded = (copies: readonly Document[], meeting: string, visit: Visit): Piece =>
  copies.length === 0
    ? html``
    : html`<details><summary>${copies.length === 1 ? 'one copy' : `${copies.length} copies`}</summary><ul>${copies.map(copy => html`<li>${item(copy, meeting, visit)}</li>`)}</ul></details>`

function item(document: Document, meeting: string, visit: Visit): Piece {
  const { article, title, outlet, published, because, origin, copyOf, folding } = document
  const printed = [outlet ? plain(outlet) : 'outlet not known', published ? sayDay(published) : 'date not known']
  const unfold = copyOf !== null && folding ? dismissLink({ meeting, key: folding, words: 'unfold' }, visit) : ''
  // Of the many that say nothing the heading has said so.
  const why = origin === null && copyOf === null && folding !== null ? [] : because
  return html`<a href="${articleLink(visit, article)}">${plain(title ?? 'Untitled')}</a> <span class="printed">${printed.join(', ')}</span>
${why.length > 0 ? html`<span class="by">${why.map(plain).join('; ')} ${unfold}</span>` : ''}`
}
