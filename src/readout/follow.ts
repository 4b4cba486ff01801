import type { FollowedFeed } from '#intake'
import type { Keeping } from './add-to-record.ts'
import { type FollowTally, followInto } from './follow-feeds.ts'
import { meansOf } from './means.ts'
import type { Inputs, Manner, Outcome, Recorded } from './outcome.ts'

/** Feeds that are followed. */
export type Follow = {
  /**
   * Follows what the inputs name: addresses of feeds, of pages that point to one, or lists of feeds. Gives each feed that
   * is new, or the failure of an input that names none.
   */
  readonly add: (inputs: Inputs) => AsyncGenerator<Outcome<{ readonly kind: 'followed'; readonly url: string }>>
  readonly list: () => Promise<readonly FollowedFeed[]>
  /** False where it was not followed. */
  readonly remove: (url: string) => Promise<boolean>
  /** Asks the feeds whose time has come (`isAll`: all) once, and records what is new. */
  readonly run: (how: Manner & { readonly isAll?: boolean }) => AsyncGenerator<Outcome<Recorded>, FollowTally>
}

export function followIn(keeping: () => Promise<Keeping>): Follow {
  return {
    add: async function* (inputs) {
      const { shelf } = await keeping()
      yield* addFeeds(inputs, feed => shelf.feeds.add(feed, new Date().toISOString()))
    },
    list: async () => (await keeping()).shelf.feeds.list(),
    remove: async url => (await keeping()).shelf.feeds.remove(url),
    run: async function* ({ reach, signal, isAll }) {
      const { networkFor } = await import('#intake')
      return yield* followInto(await keeping(), { network: networkFor(reach ?? {}), signal, isAll: isAll ?? false })
    },
  }
}

async function* addFeeds(
  inputs: Inputs,
  keep: (feed: Pick<FollowedFeed, 'url' | 'title'>) => boolean,
): ReturnType<Follow['add']> {
  const { findFeeds } = await import('#intake')
  const { Failure } = await import('#domain')
  const means = await meansOf(inputs)
  for (const input of inputs.names) {
    try {
      for (const { url, title } of await findFeeds(input, means))
        if (keep({ url, title })) yield { kind: 'followed', input, url, warnings: [] }
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure
      yield { kind: 'failed', input, failure, warnings: [] }
    }
  }
}
