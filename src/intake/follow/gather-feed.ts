import { Failure } from '#domain'
import { rejectedBy } from '../addresses/fetch-address.ts'
import type { Feed, FeedItem } from '../feeds/feed.ts'
import { factsOf, feedIn, feedPieces } from '../feeds/feed-pieces.ts'
import { LIMITS } from '../limits.ts'
import type { Piece } from '../piece.ts'
import type { FeedShelf, FollowedFeed } from '../shelf/feed-shelf.ts'
import type { NotTaken } from '../taken.ts'
import { tellApart } from '../tell-apart.ts'
import type { Clock } from './clock.ts'
import type { Polite } from './polite-host.ts'
import { afterAnswer, afterFailure } from './when-next.ts'

/** What asking a feed came to: its new items, and how it stands from then on, to be saved when the items are recorded. */
export type Gathered = {
  readonly feed: FollowedFeed
  readonly pieces: readonly (Piece | NotTaken)[]
  readonly seen: readonly string[]
}

/** A feed whose items are this long carries whole articles; their pages need not be asked for. */
const WHOLE = 1_500

export type Gathering = { readonly feeds: FeedShelf; readonly fetch: Polite; readonly clock: Clock }

/** Asks a feed whether it has changed, and its new items for their articles. What is wrong with it is the feed's `problem`. */
export async function gatherFeed(feed: FollowedFeed, { feeds, fetch, clock }: Gathering): Promise<Gathered> {
  const { url, etag, modified } = feed
  const asked = new Date(clock.now()).toISOString()
  try {
    const limits = { most: LIMITS.feedBytes, time: LIMITS.fetchTime, redirects: LIMITS.redirects }
    const asking = { ...(etag && { 'if-none-match': etag }), ...(modified && { 'if-modified-since': modified }) }
    const answer = await fetch(url, { asking, limits })
    const { headers, status } = answer
    const next = new Date(afterAnswer(clock.now(), headers)).toISOString()
    const well = { ...feed, asked, next, failures: 0, problem: undefined }
    if (status === 304) return { feed: well, pieces: [], seen: [] }
    const read = await feedIn(url, answer.bytes, {
      url: answer.url,
      ...(answer.charset && { charset: answer.charset }),
    })
    const items = new Map(read.items.map(item => [keyOf(item), item]))
    const unseen = feeds.unseen(url, [...items.keys()])
    const fresh = [...items].flatMap(([key, item]) => (unseen.has(key) ? [item] : []))
    const pieces = await Promise.all(fresh.map(item => articleOf(item, read, fetch)))
    const problem = read.damaged ? `${url} is cut off or broken; its whole items are read.` : undefined
    return {
      feed: {
        ...well,
        title: read.title ?? feed.title,
        etag: headers.etag,
        modified: headers['last-modified'],
        problem,
      },
      pieces,
      seen: [...unseen],
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const failures = feed.failures + 1
    const next = new Date(afterFailure(clock.now(), failures, rejectedBy(error))).toISOString()
    const ill = { ...feed, asked, next, failures, problem: error.message }
    return { feed: ill, pieces: [], seen: [] }
  }
}

/** What stays the same of an item from one day to the next. */
const keyOf = ({ url, title, text }: FeedItem): string => url ?? `${title ?? ''}\n${text.slice(0, 200)}`

/** An item's article: what the feed itself carries where that is whole, else its page, else what the feed carries of it. */
async function articleOf(item: FeedItem, feed: Feed, fetch: Polite): Promise<Piece | NotTaken> {
  const [own] = feedPieces(item.url ?? feed.title ?? 'A feed', { ...feed, items: [item], damaged: false })
  if (!item.url || item.text.length >= WHOLE) return named(own!, item)
  try {
    const { bytes, url, charset } = await fetch(item.url)
    const format = tellApart(bytes)
    if (format !== 'html' && format !== 'text') return named(own!, item)
    const origin = { url, ...(charset && { charset }) }
    return { input: item.url, bytes, format, origin, hinted: factsOf(item, feed) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return 'failure' in own! ? failed(item.url, error) : named(own!, item)
  }
}

const named = (piece: Piece | NotTaken, { url, title }: FeedItem): Piece | NotTaken => ({
  ...piece,
  input: url ?? title ?? piece.input,
})

const failed = (input: string, failure: Failure): NotTaken => ({ kind: 'failed', input, failure })
