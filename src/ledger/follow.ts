import { articleOf } from './article-of.ts'
import { cardOfArticle } from './cards/card-of-article.ts'
import type { Entry } from './entry.ts'
import { makeFold } from './fold/fold.ts'
import { standingCorrections } from './fold/standing-corrections.ts'
import type { FoldedRecord } from './folded.ts'
import type { Instant } from './instant.ts'
import type { Store } from './store.ts'

/** Entries read at a time. */
const BATCH = 500

/** A fold that keeps up with a store, which others may be appending to. */
export type Follower = {
  /** The record with everything that the store holds now. */
  readonly record: () => Promise<FoldedRecord>
}

/** Follows a store; with `knownAt`, as if nothing had been learnt after that moment. */
export function follow(store: Store, knownAt?: Instant): Follower {
  const fold = makeFold(knownAt ?? null)
  const corrections: Entry[] = []
  let seen = 0
  // Whoever asks while entries are being read waits for the same reading of them.
  let reading: Promise<void> = Promise.resolve()

  const readOn = async (): Promise<void> => {
    for (;;) {
      const entries = await store.read(seen, BATCH)
      if (entries.length === 0) return
      const known = entries.filter(({ at }) => knownAt === undefined || at <= knownAt)
      for (const article of new Set(known.flatMap(entry => articleOf(entry) ?? []))) {
        const all = (await store.ofArticle(article)).filter(({ at }) => knownAt === undefined || at <= knownAt)
        const card = cardOfArticle(all)
        if (card) fold.setCard(card)
      }
      const made = known.filter(({ body }) => body.kind === 'correction')
      if (made.length > 0) {
        corrections.push(...made)
        fold.setCorrections(standingCorrections(corrections))
      }
      seen = entries.at(-1)!.seq
    }
  }

  return {
    record: async () => {
      reading = reading.then(readOn, readOn)
      await reading
      return fold.record()
    },
  }
}
