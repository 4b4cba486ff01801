import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { checkNesting } from './nesting.ts'

/** A node of a page, as far as intake needs it: an element (1), a piece of text (3) or something else. */
export type PageNode = {
  readonly nodeType: number
  readonly childNodes: Iterable<PageNode>
  readonly textContent: string | null
}

export type PageElement = PageNode & {
  readonly tagName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  remove(): void
}

export type Page = {
  /** The whole document. */
  readonly root: PageElement
  /** What readability takes for the article, which it cuts out of `root`. */
  readonly mainPart: () => { readonly content: PageElement; readonly title: string | undefined } | undefined
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isText = (node: PageNode): boolean => node.nodeType === 3

/** The names that a page gives to an element: class, id and itemprop. */
export const namesOf = (element: PageElement): string =>
  ['class', 'id', 'itemprop'].map(name => element.getAttribute(name) ?? '').join(' ')

/** The only place that knows which parser and which finder of the main part are used. No script runs, nothing is loaded. */
export function parsePage(html: string): Page {
  checkNesting(html)
  const document: { documentElement: PageElement } = parseHTML(withBody(html)).document
  const mainPart = () => {
    const found = new Readability<PageElement>(document, { serializer: node => node }).parse()
    return found?.content ? { content: found.content, title: found.title ?? undefined } : undefined
  }
  return { root: document.documentElement, mainPart }
}

/** The parser does not supply what a page may leave out: without a body, readability finds nothing. */
function withBody(html: string): string {
  if (/<body\b/i.test(html)) return html
  const open = /<html\b[^>]*>/i.exec(html)?.[0] ?? '<html>'
  const bare = html.replace(/<!doctype[^>]*>/i, '').replace(/<\/?html\b[^>]*>/gi, '')
  const headEnd = bare.search(/<\/head\s*>/i)
  return headEnd < 0
    ? `<!doctype html>${open}<head></head><body>${bare}</body></html>`
    : `<!doctype html>${open}${bare.slice(0, headEnd)}</head><body>${bare.slice(headEnd)}</body></html>`
}
