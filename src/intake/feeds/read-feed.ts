import { type AnyFeed, parseFeed } from 'feedsmith'
import { webAddress } from '../address.ts'
import { joinTags } from '../join-tags.ts'
import { LONGEST_STANDFIRST } from '../page/read-facts.ts'
import { readFragment, readLine } from '../page/read-fragment.ts'
import type { Feed, FeedItem } from './feed.ts'
import { upToLastItem, withoutDocumentType } from './mend-feed.ts'

/** More items than this no feed has that is meant to be read. */
const MOST_ITEMS = 20_000

/**
 * A feed (RSS 0.9 to 2.0, RDF, Atom, JSON Feed) with its items in its own order. One that is cut off or broken is read up
 * to its last whole item. Throws where it is no feed. `url` is where it was found; relative addresses go from there.
 */
export function readFeed(source: string, url: string | undefined): Feed {
  const bare = withoutDocumentType(source)
  const whole = parsed(bare)
  if (whole) return { ...plain(whole, url), damaged: false }
  const mended = upToLastItem(bare)
  const rest = mended === undefined ? undefined : parsed(mended)
  if (!rest) throw new Error('it is broken before its first item ends')
  return { ...plain(rest, url), damaged: true }
}

function parsed(source: string): AnyFeed | undefined {
  try {
    return parseFeed(source, { maxItems: MOST_ITEMS })
  } catch (error) {
    if (error instanceof RangeError) throw error
    return undefined
  }
}

function plain(any: AnyFeed, url: string | undefined): Omit<Feed, 'damaged'> {
  if (any.format === 'atom') return fromAtom(any.feed, url)
  if (any.format === 'json') return fromJson(any.feed, url)
  return any.format === 'rdf' ? fromRdf(any.feed, url) : fromRss(any.feed, url)
}

type Of<F extends AnyFeed['format']> = Extract<AnyFeed, { format: F }>['feed']

function fromRss(feed: Of<'rss'>, url: string | undefined): Omit<Feed, 'damaged'> {
  const base = webAddress(feed.link, url) ?? url
  const items = (feed.items ?? []).map(item => {
    const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value
    return itemOf({
      title: item.title,
      texts: [item.content?.encoded, item.description],
      tags: (item.categories ?? []).map(({ name }) => name),
      urls: [item.link, permalink],
      base,
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
      byline: item.dc?.creators?.[0] ?? item.authors?.map(({ name, email }) => name ?? email ?? '').join(', '),
    })
  })
  return { ...named(feed.title, feed.language ?? feed.dc?.languages?.[0]), items }
}

function fromRdf(feed: Of<'rdf'>, url: string | undefined): Omit<Feed, 'damaged'> {
  const base = webAddress(feed.link, url) ?? url
  const items = (feed.items ?? []).map(item =>
    itemOf({
      title: item.title,
      texts: [item.content?.encoded, item.description],
      tags: item.dc?.subjects ?? [],
      urls: [item.link, item.rdf?.about],
      base,
      published: item.dc?.dates?.[0],
      byline: item.dc?.creators?.[0],
    }),
  )
  return { ...named(feed.title, feed.dc?.languages?.[0]), items }
}

function fromAtom(feed: Of<'atom'>, url: string | undefined): Omit<Feed, 'damaged'> {
  const site = feed.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
  const base = webAddress(feed.xml?.base, url) ?? url ?? webAddress(site)
  const items = (feed.entries ?? []).map(entry => {
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0]
    return itemOf({
      title: entry.title?.value,
      texts: [entry.content?.value, entry.summary?.value],
      tags: (entry.categories ?? []).map(({ label, term }) => label ?? term),
      urls: [link?.href, entry.content?.src],
      base: webAddress(entry.xml?.base, base) ?? base,
      published: entry.published ?? entry.updated,
      changed: entry.published ? entry.updated : undefined,
      byline: entry.authors?.map(({ name }) => name ?? '').join(', '),
    })
  })
  return { ...named(feed.title?.value, feed.xml?.lang), items }
}

function fromJson(feed: Of<'json'>, url: string | undefined): Omit<Feed, 'damaged'> {
  const base = webAddress(feed.home_page_url, url) ?? url
  const items = (feed.items ?? []).map(item =>
    itemOf({
      title: item.title,
      texts: [item.content_html, item.content_text, item.summary],
      tags: item.tags ?? [],
      urls: [item.url, item.external_url, item.id],
      base,
      published: item.date_published,
      changed: item.date_modified,
      byline: item.authors?.map(({ name }) => name ?? '').join(', '),
    }),
  )
  return { ...named(feed.title, feed.language), items }
}

type Stated = {
  readonly title: string | undefined
  /** Where the text may stand; the longest counts. */
  readonly texts: readonly (string | undefined)[]
  /** What it is filed under, a tag each. */
  readonly tags: readonly (string | undefined)[]
  readonly urls: readonly (string | undefined)[]
  readonly base: string | undefined
  readonly published: string | undefined
  readonly changed?: string | undefined
  readonly byline: string | undefined
}

function itemOf(stated: Stated): FeedItem {
  const title = readLine(stated.title)
  const markups = stated.texts.filter(text => text !== undefined)
  const markup = markups.reduce((longest, next) => (next.length > longest.length ? next : longest), '')
  const url = stated.urls.map(one => webAddress(one, stated.base)).find(one => one !== undefined)
  const { published, changed, byline } = stated
  const standfirst = summaryOf(stated.texts, markup)
  const tags = joinTags(stated.tags.flatMap(tag => readLine(tag) ?? []))
  return {
    text: readFragment(markup, title),
    markup,
    ...(title && { title }),
    ...(standfirst && { standfirst }),
    ...(tags && { tags }),
    ...(url && { url }),
    ...(published && { published }),
    ...(changed && { changed }),
    ...(byline && { byline }),
  }
}

/** The short text that stands beside the whole one. A longer one is the article once more, in another form. */
function summaryOf(texts: Stated['texts'], whole: string): string | undefined {
  const line = readLine(texts.findLast(text => text !== undefined && text !== whole))
  return line && line.length <= LONGEST_STANDFIRST && line.length < whole.length / 2 ? line : undefined
}

function named(title: string | undefined, language: string | undefined) {
  const line = readLine(title)
  return { ...(line && { title: line }), ...(language && { language }) }
}
