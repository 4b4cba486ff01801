import { html } from 'hono/html'
import { plain } from '../../wording/index.ts'
import type { Visit } from '../visit.ts'
import type { Piece } from './piece.ts'

/** A fact about an article and where it stood, as intake found it. */
export type Found = { readonly name: string; readonly value: string; readonly from: string }

/** The words that the source set below its headline, unless they are only how the text begins. */
export function standfirst(facts: readonly Found[], text: string): Piece {
  const value = statedAs(facts, 'standfirst')
  const words = value.replace(/[\s.…[\]]+$/, '')
  return words === '' || plain(text).startsWith(words) ? html`` : html`<p class="standfirst">${value}</p>`
}

/** What the source filed it under, each leading to what else the record has with these words. */
export function tags(facts: readonly Found[], visit: Visit): Piece {
  const all = statedAs(facts, 'tags').split(';').map(plain).filter(Boolean)
  if (all.length === 0) return html``
  const links = all.map(
    tag => html`<li><a href="${visit.href('/search', { q: `"${tag.replaceAll('"', '')}"` })}">${tag}</a></li>`,
  )
  return html`<ul class="tags" aria-label="Tags">${links}</ul>`
}

/** What stands below its pictures, which are not kept. */
export function captions(facts: readonly Found[]): Piece {
  const all = statedAs(facts, 'captions').split(' ¶ ').filter(Boolean)
  if (all.length === 0) return html``
  return html`<section class="captions" aria-labelledby="captions"><h2 id="captions">Below its pictures</h2>
<ul>${all.map(caption => html`<li>${caption}</li>`)}</ul></section>`
}

const statedAs = (facts: readonly Found[], name: string): string =>
  plain(facts.find(fact => fact.name === name)?.value ?? '')
