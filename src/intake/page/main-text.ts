import { type Block, blocksOf } from './blocks.ts'
import { namesOf, type Page, type PageElement, parsePage } from './dom.ts'
import { isProse, linesAbove, prune } from './prune.ts'

/** Names that pages give to what stands beside an article's own sentences. */
const BESIDE =
  /caption|credit|legend|related|recirc|recommend|read-?more|most-(?:read|popular)|trending|newsletter|outbrain|taboola/i

/** Shorter than this many characters of running text, readability has probably missed the article. */
const TOO_SHORT = 300

/** What the page's facts say that helps to find its text. */
export type Stated = { readonly title?: string; readonly body?: string }

export type MainText = {
  readonly text: string
  /** The lines above the first paragraph that were left out: byline, date. */
  readonly above: readonly string[]
}

/**
 * An article's text, a line a paragraph. Readability's choice of the main part, our own pruning of it; where that finds
 * next to nothing, the best of what the page marks as its article, its whole body, and the copy in its JSON-LD.
 */
export function readMainText(html: string, page: Page, stated: Stated): MainText {
  removeBeside(page.root)
  const found = page.mainPart()
  const blocks = found ? blocksOf(found.content) : []
  const first = prune(blocks, [stated.title, found?.title])
  const above = linesAbove(blocks)
  if (proseLength(first) >= TOO_SHORT) return { text: lines(first), above }
  const others = otherReadings(html, stated)
  const best = others.reduce((most, next) => (proseLength(next) > 1.5 * proseLength(most) ? next : most), first)
  const any = [best, ...others].find(one => one.length > 0)
  return { text: lines(any ?? []), above }
}

/** The page's marked article, its whole body, and the text that its JSON-LD repeats. */
function otherReadings(html: string, stated: Stated): Block[][] {
  const { root } = parsePage(html)
  removeBeside(root)
  const marked =
    root.querySelector('[itemprop="articleBody"]') ?? root.querySelector('article') ?? root.querySelector('main')
  const parts = [marked, root.querySelector('body')].filter(part => part !== null)
  const copy = (stated.body ?? '').split(/\n+/).map((text): Block => ({ text: text.trim(), tag: 'P', linked: 0 }))
  return [...parts.map(part => prune(blocksOf(part), [stated.title])), copy.filter(({ text }) => text)]
}

const lines = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n')

const proseLength = (blocks: readonly Block[]): number =>
  blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0)

/** Takes away captions, credits and boxes by the names that they go by, if they are short. */
function removeBeside(root: PageElement): void {
  for (const element of [...root.querySelectorAll('[class], [id], [itemprop]')]) {
    if (element.tagName === 'BODY' || !BESIDE.test(namesOf(element))) continue
    const paragraphs = [...element.querySelectorAll('p')].length
    if (paragraphs <= 2 && (element.textContent ?? '').length < 600) element.remove()
  }
}
