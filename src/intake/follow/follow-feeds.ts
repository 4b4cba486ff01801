import type { Network } from '../addresses/network.ts'
import { ahead } from '../ahead.ts'
import type { FeedShelf, FollowedFeed } from '../shelf/feed-shelf.ts'
import { type Clock, realClock } from './clock.ts'
import { type Gathered, gatherFeed } from './gather-feed.ts'
import { politely } from './polite-host.ts'

export type Following = {
  readonly network: Network
  /** Asks even those whose time has not come. */
  readonly isAll?: boolean
  readonly signal?: AbortSignal | undefined
  readonly clock?: Clock
}

/** Feeds asked at the same time; each host is still asked one thing at a time. */
const AT_ONCE = 6

/** Asks the feeds whose time has come, each once, and gives what each came to. */
export function followFeeds(feeds: FeedShelf, how: Following): AsyncGenerator<Gathered> {
  const clock = how.clock ?? realClock(how.signal)
  const fetch = politely(how.network, clock, how.signal)
  const now = new Date(clock.now()).toISOString()
  const due = feeds.list().filter(({ next }) => how.isAll || next === undefined || next <= now)
  async function* each(): AsyncGenerator<FollowedFeed> {
    for (const feed of due) if (!how.signal?.aborted) yield feed
  }
  return ahead(each(), AT_ONCE, feed => gatherFeed(feed, { feeds, fetch, clock }))
}
