import { html } from 'hono/html'
import { one, type Visit } from '../visit.ts'
import { pathWith } from './layout.ts'
import type { Piece } from './piece.ts'

/** As many items of one kind as a meeting's page shows unless all are asked for. */
const SHOWN = 100

export type Limited<Item> = { readonly shown: readonly Item[]; readonly rest: Piece }

/** The last items of a list, and a link to all of them where some are left out. */
export function lastOf<Item>(list: readonly Item[], noun: string, visit: Visit): Limited<Item> {
  if (list.length <= SHOWN || one(visit, 'all') === 'yes') return { shown: list, rest: html`` }
  const total = list.length.toLocaleString('en')
  const rest = html`<p class="by">The last ${SHOWN} of ${total} ${noun}. <a href="${pathWith(visit, { all: 'yes' })}">Show all</a></p>`
  return { shown: list.slice(-SHOWN), rest }
}
