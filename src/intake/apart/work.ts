import type { readFeed } from '../feeds/read-feed.ts'
import type { readFeedList } from '../feeds/read-feed-list.ts'
import type { readMessage } from '../mail/read-message.ts'
import type { readPage } from '../page/read-page.ts'

/** What is done apart: pure functions over what came from outside. */
export type Work = {
  readonly page: typeof readPage
  readonly feed: typeof readFeed
  readonly list: typeof readFeedList
  readonly message: typeof readMessage
}

export type Kind = keyof Work
export type Result<K extends Kind> = Awaited<ReturnType<Work[K]>>

/** One piece of work, as it goes to the worker. */
export type Job = { readonly [K in Kind]: { readonly kind: K; readonly given: Parameters<Work[K]> } }[Kind]
export type Answer<Done> = { readonly done: Done } | { readonly problem: string }
