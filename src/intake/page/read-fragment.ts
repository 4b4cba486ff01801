import { blocksOf } from './blocks.ts'
import { parsePage } from './dom.ts'
import { prune } from './prune.ts'

/** The text of a piece of markup that is all article, as feeds carry it: a line a paragraph. Plain text stays as it is. */
export function readFragment(markup: string, title?: string): string {
  if (!/<[a-z/!]/i.test(markup)) return markup.trim()
  const body = parsePage(`<html><head></head><body>${markup}</body></html>`).root.querySelector('body')
  if (!body) return ''
  const blocks = blocksOf(body)
  const kept = prune(blocks, [title])
  return (kept.length > 0 ? kept : blocks).map(({ text }) => text).join('\n')
}

/** A title as people read it: without markup or character references. */
export const readLine = (markup: string | undefined): string | undefined =>
  markup === undefined ? undefined : readFragment(markup).replace(/\s+/g, ' ').trim() || undefined
