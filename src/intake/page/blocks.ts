import { BLOCKS, NOT_PROSE } from './block-elements.ts'
import { isElement, isText, type PageElement } from './dom.ts'

/** One line of a page's text: a paragraph, heading or list item. */
export type Block = {
  readonly text: string
  /** The element that the line stands in, in capitals: `P`, `H2`, `LI`. */
  readonly tag: string
  /** How many of its characters are a link's. */
  readonly linked: number
}

/** An element's text, block by block in reading order; white space as a browser would show it. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = []
  let words = ''
  let linked = 0
  let tag = root.tagName
  const flush = () => {
    const text = words.replace(/\s+/g, ' ').trim()
    if (text) blocks.push({ text, tag, linked })
    words = ''
    linked = 0
  }
  const walk = (element: PageElement, inLink: boolean) => {
    for (const child of element.childNodes) {
      if (isElement(child)) visit(child, inLink)
      else if (isText(child)) {
        words += child.textContent ?? ''
        if (inLink) linked += (child.textContent ?? '').trim().length
      }
    }
  }
  const visit = (element: PageElement, inLink: boolean) => {
    const name = element.tagName.toUpperCase()
    if (NOT_PROSE.has(name)) return
    if (name === 'BR') return flush()
    if (!BLOCKS.has(name)) return walk(element, inLink || name === 'A')
    flush()
    const outer = tag
    tag = name
    walk(element, inLink)
    flush()
    tag = outer
  }
  walk(root, false)
  flush()
  return blocks
}
