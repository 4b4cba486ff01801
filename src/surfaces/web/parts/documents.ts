import { html } from 'hono/html'
import type { Document } from '#views'
import { counted, plain, sayDay } from '../../wording/index.ts'
import { articleLink, type Visit } from '../visit.ts'
import { dismissLink } from './correct-links.ts'
import type { Piece } from './piece.ts'

/** The articles of a meeting under whose reporting they are, each with the reason; copies are folded under what they repeat. */
export function documents(list: readonly Document[], meeting: string, visit: Visit): Piece {
  const byOrigin = [...Map.groupBy(list, ({ origin }) => origin)].toSorted(
    ([a, listA], [b, listB]) => Number(a === null) - Number(b === null) || listB.length - listA.length,
  )
  return html`<div class="origins">${byOrigin.map(
    ([
      origin,
      own,
    ]) => html`<section><h3>${origin ? plain(origin) : 'Does not say whose reporting it is'} <span class="by">${counted(own.length, 'document')}</span></h3>
${ofOrigin(own, meeting, visit)}</section>`,
  )}</div>`
}

function ofOrigin(list: readonly Document[], meeting: string, visit: Visit): Piece {
  const ids = new Set(list.map(({ article }) => article))
  const isFolded = ({ copyOf }: Document) => copyOf !== null && ids.has(copyOf)
  return html`<ul>${list
    .filter(one => !isFolded(one))
    .map(one => {
      const copies = list.filter(({ copyOf }) => copyOf === one.article)
      return html`<li data-step>${item(one, meeting, visit)}${
        copies.length === 0
          ? ''
          : html`<details><summary>${copies.length === 1 ? 'one copy' : `${copies.length} copies`}</summary><ul>${copies.map(copy => html`<li>${item(copy, meeting, visit)}</li>`)}</ul></details>`
      }</li>`
    })}</ul>`
}

function item(document: Document, meeting: string, visit: Visit): Piece {
  const { article, title, outlet, published, because, copyOf, folding } = document
  const printed = [outlet ? plain(outlet) : 'outlet not known', published ? sayDay(published) : 'date not known'].join(
    ', ',
  )
  const unfold = copyOf !== null && folding ? dismissLink({ meeting, key: folding, words: 'unfold' }, visit) : ''
  return html`<a href="${articleLink(visit, article)}">${plain(title ?? 'Untitled')}</a> <span class="printed">${printed}</span>
<span class="by">${because.map(plain).join('; ')} ${unfold}</span>`
}
