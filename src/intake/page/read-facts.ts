import { webAddress } from '../address.ts'
import type { Fact } from '../fact.ts'
import { captionsShown } from './captions.ts'
import type { PageElement } from './dom.ts'
import { readJsonLd } from './json-ld.ts'
import { readMetaTags } from './meta-tags.ts'
import { readPageDates } from './page-dates.ts'

/** A longer description is the article itself. */
export const LONGEST_STANDFIRST = 600

const SITE_NAME = 'meta og:site_name'

export type PageFacts = {
  readonly facts: readonly Fact[] /** The text as JSON-LD repeats it. */
  readonly body: string | undefined
}

/**
 * What a page says of its article, best first: JSON-LD, then `meta`, then what is shown. `url` is where the page was
 * found, if that is known.
 */
export function readPageFacts(root: PageElement, url: string | undefined): PageFacts {
  const tags = readMetaTags(root)
  const titles = titlesShown(root, tags)
  const { facts: linked, body } = readJsonLd(
    root,
    titles.map(({ value }) => value),
  )
  const stated: Fact[] = [
    ...linked.map(({ name, value, property }) => ({ name, value, from: `JSON-LD ${property}` })),
    ...tags,
  ]
  const address = addressOf(root, stated, url)
  const all = [...stated, ...readPageDates(root, address?.value)]
  const named = (name: Fact['name']) => all.filter(fact => fact.name === name)
  // A site's own name for itself before the publisher of JSON-LD, which is often an agency or the maker of the software.
  const outlets = [
    ...named('outlet').toSorted((a, b) => Number(b.from === SITE_NAME) - Number(a.from === SITE_NAME)),
    ...hostOf(address),
  ]
  return {
    facts: [
      ...titlesWithoutOutlet([...titles, ...named('title')], outlets[0]?.value),
      ...named('standfirst').filter(({ value }) => value.length <= LONGEST_STANDFIRST),
      ...named('tags'),
      ...captionsShown(root),
      ...outlets,
      ...[...named('byline'), ...shownByline(root)].map(withoutBy),
      ...named('dateline'),
      ...named('published'),
      ...named('changed'),
      ...named('note'),
      ...(address ? [address] : []),
      ...declaredLanguage(root),
    ],
    body,
  }
}

/** The page's own idea of its address, unless it names the front page or nothing; else where it was found. */
function addressOf(root: PageElement, stated: readonly Fact[], url: string | undefined): Fact | undefined {
  const canonical = root.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined
  const candidates: Fact[] = [
    ...(canonical ? [{ name: 'url' as const, value: canonical, from: 'link canonical' }] : []),
    ...stated.filter(({ name }) => name === 'url'),
  ]
  for (const fact of candidates) {
    const value = webAddress(fact.value, url)
    if (value && (!url || new URL(value).pathname !== '/')) return { ...fact, value }
  }
  return url ? { name: 'url', value: url, from: 'where it was found' } : undefined
}

/** What the page calls itself, best first. */
function titlesShown(root: PageElement, tags: readonly Fact[]): Fact[] {
  const headings = [...root.querySelectorAll('h1')].map(h1 => h1.textContent?.replace(/\s+/g, ' ').trim() ?? '')
  const title = root.querySelector('title')?.textContent ?? ''
  return [
    ...tags.filter(({ name }) => name === 'title'),
    ...(headings.length === 1 && headings[0] ? [{ name: 'title' as const, value: headings[0], from: 'h1' }] : []),
    { name: 'title', value: title.replace(/\s+/g, ' ').trim(), from: 'title element' },
  ]
}

const titlesWithoutOutlet = (titles: readonly Fact[], outlet: string | undefined): Fact[] =>
  titles.map(fact => ({ ...fact, value: withoutOutlet(fact.value, outlet) }))

/** "Talks put off | Example News" names the outlet after the title. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const [, head, tail] = /^(.*\S)\s+[|–—-]\s+([^|]{2,60})$/.exec(title.trim()) ?? []
  if (!head || !tail) return title
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]|^the |\.com$/gu, '')
  const [a, b] = [plain(tail), plain(outlet ?? '')]
  return b && (a.includes(b) || b.includes(a)) ? head : title
}

function shownByline(root: PageElement): Fact[] {
  const element = root.querySelector('[rel="author"], [itemprop="author"], .byline, .author')
  const shown = element?.textContent?.replace(/\s+/g, ' ').trim()
  return shown && shown.length < 100 ? [{ name: 'byline', value: shown, from: 'byline' }] : []
}

const withoutBy = (fact: Fact): Fact => ({ ...fact, value: fact.value.replace(/^\s*by:?\s+/i, '') })

function hostOf(address: Fact | undefined): Fact[] {
  const host = URL.parse(address?.value ?? '')?.hostname.replace(/^www\./, '')
  return host ? [{ name: 'outlet', value: host, from: 'the address' }] : []
}

function declaredLanguage(root: PageElement): Fact[] {
  const value = root.getAttribute('lang')
  return value ? [{ name: 'language', value, from: 'lang attribute' }] : []
}
