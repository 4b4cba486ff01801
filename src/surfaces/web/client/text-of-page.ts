import { Readability } from '@mozilla/readability'

const BLOCKS = 'p, h1, h2, h3, h4, li, blockquote, pre, td, div'

/** The text of a page's article, a paragraph a line; of the whole page where no article is found. Runs nothing of the page. */
export function textOfPage(markup: string): string {
  const page = new DOMParser().parseFromString(markup, 'text/html')
  const article = new Readability(page).parse()
  const whole = article?.content ? new DOMParser().parseFromString(article.content, 'text/html') : page
  const blocks = [...whole.body.querySelectorAll(BLOCKS)].filter(block => !block.querySelector(BLOCKS))
  const lines = blocks.map(block => (block.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean)
  return lines.length > 0 ? lines.join('\n\n') : (whole.body.textContent ?? '').trim()
}
