import type { Fact } from '../fact.ts'
import type { PageElement } from './dom.ts'

const MOST = 20
const LONGEST = 600
/** Stands between captions, where a fact holds several. */
const BETWEEN = ' ¶ '

/** What stands below the pictures of an article, each once; not below those of comments, of other articles, of the page's frame. */
export function captionsShown(root: PageElement): Fact[] {
  const captions = new Set<string>()
  for (const caption of root.querySelectorAll('figcaption')) {
    if (caption.closest('aside, nav, footer, header, [class*="comment" i], [class*="related" i], [class*="promo" i]'))
      continue
    const words = (caption.textContent ?? '').replace(/[\s¶]+/g, ' ').trim()
    if (words && words.length <= LONGEST && captions.size < MOST) captions.add(words)
  }
  return captions.size > 0 ? [{ name: 'captions', value: [...captions].join(BETWEEN), from: 'figcaption' }] : []
}
