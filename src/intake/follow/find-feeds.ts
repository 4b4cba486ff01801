import { Failure } from '#domain'
import { webAddress } from '../address.ts'
import type { ListedFeed } from '../feeds/feed.ts'
import { feedIn, listIn } from '../feeds/feed-pieces.ts'
import { LIMITS } from '../limits.ts'
import type { Means } from '../means.ts'
import { whole } from '../sources/chunks.ts'
import { openSource } from '../sources/open-source.ts'
import { nameOf } from '../take-one.ts'
import { tellApart } from '../tell-apart.ts'

/**
 * The feeds that an input names: an address is a feed, a list of feeds, or a page that points to its feed; a file is a
 * list. Throws a `Failure` that names the input where there is none.
 */
export async function findFeeds(input: string, means: Means): Promise<readonly ListedFeed[]> {
  const name = nameOf(input)
  const { chunks, origin } = await openSource(input, means)
  const bytes = await whole(name, chunks, LIMITS.feedBytes)
  const content = tellApart(bytes)
  if (content === 'list') return listIn(name, bytes)
  if (content === 'feed') {
    const url = webAddress(origin.url)
    if (!url) throw new Failure('usage', `${name} is a feed in a file; name the address that it comes from.`)
    const { title } = await feedIn(name, bytes, origin)
    return [{ url, ...(title && { title }) }]
  }
  const pointed = content === 'html' ? alternates(new TextDecoder().decode(bytes), origin.url) : []
  if (pointed.length === 0) throw new Failure('unsupported', `${name} is no feed and points to none.`)
  return pointed.slice(0, 1)
}

/** `<link rel="alternate" type="application/rss+xml" href="/feed">` */
function alternates(html: string, base: string | undefined): ListedFeed[] {
  const links = html.match(/<link\b[^<>]{1,1000}>/gi) ?? []
  return links.flatMap(link => {
    if (!/rel\s*=\s*["']?alternate/i.test(link)) return []
    if (!/type\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(link)) return []
    const href = /href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link)?.slice(1).find(Boolean)
    const url = webAddress(href?.replaceAll('&amp;', '&'), base)
    return url ? [{ url }] : []
  })
}
