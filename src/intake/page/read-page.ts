import type { Fact } from '../fact.ts'
import { parsePage } from './dom.ts'
import { readMainText } from './main-text.ts'
import { readPageFacts } from './read-facts.ts'
import { preferWritersDay } from './writers-day.ts'

export type PageRead = { readonly text: string; readonly facts: readonly Fact[] }

/**
 * A page's article: its text, a line a paragraph, and what the page states about it, best first. Pure: markup in, text
 * out. `url` is where the page was found.
 */
export function readPage(html: string, url: string | undefined): PageRead {
  const page = parsePage(html)
  const { facts, body } = readPageFacts(page.root, url)
  const title = facts.find(({ name }) => name === 'title')?.value
  const { text, above } = readMainText(html, page, { ...(title && { title }), ...(body && { body }) })
  const shown = above
    .filter(line => line.length < 200)
    .map(value => ({ name: 'published', value, from: 'line above the text' }) as const)
  const published = preferWritersDay([...facts.filter(({ name }) => name === 'published'), ...shown])
  return { text, facts: [...facts.filter(({ name }) => name !== 'published'), ...published] }
}
