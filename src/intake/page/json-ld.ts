import type { FactName } from '../fact.ts'
import { joinTags } from '../join-tags.ts'
import { decodeEntities } from './decode-entities.ts'
import type { PageElement } from './dom.ts'

/** What a page's JSON-LD says of the article, in the vocabulary of schema.org. */
export type LinkedData = {
  readonly facts: readonly { readonly name: FactName; readonly value: string; readonly property: string }[]
  /** The article's text, where the page repeats it. */
  readonly body: string | undefined
}

type Item = { readonly [key: string]: unknown }

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review)$/

/**
 * Reads every JSON-LD script of a page; those that are broken beyond simple repair are passed over. A page may describe
 * other articles too: of several, those whose headline is among its own `titles` count.
 */
export function readJsonLd(root: PageElement, titles: readonly string[]): LinkedData {
  const scripts = [...root.querySelectorAll('script[type="application/ld+json"]')]
  const items = scripts.flatMap(script => itemsOf(parseLeniently(script.textContent ?? '')))
  const about = (wanted: (type: string) => boolean) =>
    items.filter(item => list(item['@type']).some(type => typeof type === 'string' && wanted(type)))
  const articles = ownOf(
    about(type => ARTICLE.test(type)),
    titles,
  )
  const pages = about(type => type.endsWith('WebPage'))
  const body = articles.map(item => text(item.articleBody)).find(found => found)
  return { facts: [...articles, ...pages].flatMap(factsOf), body }
}

function ownOf(articles: readonly Item[], titles: readonly string[]): readonly Item[] {
  if (articles.length < 2) return articles
  const known = titles.map(plain)
  const own = articles.filter(item => {
    const headline = plain(text(item.headline) ?? text(item.name) ?? '')
    return headline && known.some(title => title.includes(headline) || (title && headline.includes(title)))
  })
  return own.length > 0 ? own : articles.slice(0, 1)
}

const plain = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function factsOf(item: Item) {
  const candidates: readonly (readonly [FactName, string, string | undefined])[] = [
    ['title', 'headline', text(item.headline)],
    ['standfirst', 'description', text(item.description)],
    ['tags', 'keywords', joinTags(list(item.keywords).flatMap(one => text(one) ?? text(record(one)?.name) ?? []))],
    ['published', 'datePublished', text(item.datePublished)],
    ['published', 'dateCreated', text(item.dateCreated)],
    ['changed', 'dateModified', text(item.dateModified)],
    ['outlet', 'publisher', nameOf(item.publisher)],
    ['byline', 'author', nameOf(item.author)],
    ['dateline', 'dateline', text(item.dateline)],
    ['url', 'mainEntityOfPage', text(item.mainEntityOfPage) ?? text(record(item.mainEntityOfPage)?.['@id'])],
    ['url', 'url', text(item.url)],
  ]
  return candidates.flatMap(([name, property, value]) => (value ? [{ name, value, property }] : []))
}

/** JSON as pages have it: line breaks inside strings, commas before a closing bracket, comment marks round it. */
function parseLeniently(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
  const mended = bare
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '')
  for (const attempt of [bare, mended]) {
    try {
      return JSON.parse(attempt)
    } catch {}
  }
  return undefined
}

/** The items of a graph, a list or a single object. */
function itemsOf(parsed: unknown, depth = 0): Item[] {
  if (depth > 4) return []
  if (Array.isArray(parsed)) return parsed.slice(0, 100).flatMap(item => itemsOf(item, depth + 1))
  const item = record(parsed)
  if (!item) return []
  return [item, ...itemsOf(item['@graph'], depth + 1), ...itemsOf(item.mainEntity, depth + 1)]
}

const record = (value: unknown): Item | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const text = (value: unknown): string | undefined => {
  const [first] = list(value)
  return typeof first === 'string' && first.trim() ? decodeEntities(first).trim() : undefined
}

function nameOf(value: unknown): string | undefined {
  const names = list(value).map(one => text(one) ?? text(record(one)?.name))
  return names.filter(name => name !== undefined && !/^https?:/.test(name)).join(', ') || undefined
}
