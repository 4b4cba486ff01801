import type { Block } from './blocks.ts'
import { EDGE_FURNITURE, ENDINGS, FURNITURE, type Furniture } from './furniture.ts'

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const isHeading = ({ tag }: Block): boolean => /^H[1-6]$/.test(tag)
const matches = (list: readonly Furniture[], text: string): boolean => list.some(({ pattern }) => pattern.test(text))

/** A paragraph of running text: some length, a stop at its end, neither heading nor link. */
export function isProse(block: Block): boolean {
  const { text, linked } = block
  return !isHeading(block) && wordCount(text) >= 9 && /[.!?…。؟][”"’')\]]*$/u.test(text) && linked < 0.6 * text.length
}

/** The blocks of a page's main part that belong to its article, in order. `titles` are what the page calls it. */
export function prune(blocks: readonly Block[], titles: readonly (string | undefined)[]): Block[] {
  const own = blocks.filter(block => !isLinkLine(block) && !isFurniture(block))
  return withoutDanglingHeadings(withoutEnding(trimEdges(withoutRepeats(own), titles)))
}

/** The lines above the first paragraph, where a page shows title, byline and date. */
export function linesAbove(blocks: readonly Block[]): string[] {
  return blocks.slice(0, Math.max(0, blocks.findIndex(isProse))).map(({ text }) => text)
}

/** A short line that is all link points elsewhere: to related stories, tags, sections. */
const isLinkLine = ({ text, linked }: Block): boolean => linked > 0.7 * text.length && text.length < 180

/** Furniture is short; a long paragraph that happens to begin so is the article's. */
const isFurniture = ({ text }: Block): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || (text.length < 400 && matches(FURNITURE, text))

/**
 * A caption stands once for each size of its picture; the article's own paragraphs stand once. Above the first
 * paragraph that stands once, what is repeated is all captions; below, the second of two in a row goes.
 */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const counts = new Map<string, number>()
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1)
  const repeated = ({ text }: Block) => text.length > 80 && counts.get(text)! > 1
  const first = blocks.findIndex(block => isProse(block) && !repeated(block))
  return blocks.filter((block, i) => !repeated(block) || (i > first && block.text !== blocks[i - 1]?.text))
}

/** Above the first paragraph stand title, byline, date and section; below the last, dates and credits. */
function trimEdges(blocks: readonly Block[], titles: readonly (string | undefined)[]): Block[] {
  const first = blocks.findIndex(isProse)
  const last = blocks.findLastIndex(isProse)
  if (first < 0) return blocks.filter(({ text }) => !matches(EDGE_FURNITURE, text))
  return blocks.filter((block, i) => {
    if (i > first && i < last) return true
    if (block.text.length < 200 && matches(EDGE_FURNITURE, block.text)) return false
    return i >= first || !(titles.some(title => title && isTitle(block, title)) || isLabel(block))
  })
}

/** The title is a fact of the article, not its first line. */
function isTitle(block: Block, title: string): boolean {
  const words = fold(block.text).split(' ')
  const known = new Set(fold(title).split(' '))
  const shared = words.filter(word => known.has(word)).length
  return shared >= words.length * (isHeading(block) ? 0.5 : 0.9)
}

/** "Opinion columnist", "Example Agency", "1,204": a few words that make no sentence. */
const isLabel = ({ text }: Block): boolean => wordCount(text) < 8 && !/[.!?:…。？！][”"’')\]]*$/u.test(text)

/** "Comments", "You may also like": what follows such a heading in the last part is no longer the article. */
function withoutEnding(blocks: readonly Block[]): Block[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  for (const [i, block] of blocks.entries()) {
    const share = isHeading(block) ? 0.6 : 0.8
    if (block.text.length < 80 && before > total * share && matches(ENDINGS, block.text)) return blocks.slice(0, i)
    before += block.text.length
  }
  return [...blocks]
}

/** A heading with nothing under it headed something that has been taken away. */
function withoutDanglingHeadings(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(block => !isHeading(block))
  return blocks.slice(0, last + 1)
}
