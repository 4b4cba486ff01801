import { Failure, type Reading } from '#domain'
import { currentReading } from './cards/card-of-article.ts'
import { checkCorrection } from './check-correction.ts'
import { doctor } from './doctor.ts'
import { articleTaken, correctionMade, readingMade } from './drafts.ts'
import type { Draft, Entry } from './entry.ts'
import { findStatements } from './find-statements.ts'
import type { FoldedRecord } from './folded.ts'
import { type Follower, follow } from './follow.ts'
import type { Instant } from './instant.ts'
import type { Ledger } from './ledger.ts'
import type { Store } from './store.ts'

/** The record kept in a store. */
export async function openLedger(store: Store): Promise<Ledger> {
  const follower = follow(store)
  const folded = async (knownAt?: Instant): Promise<FoldedRecord> =>
    knownAt === undefined ? follower.record() : recordKnownAt(store, knownAt)
  const reading = (article: string, knownAt?: Instant): Promise<Reading | null> => readingOf(store, article, knownAt)
  return {
    take: async (articles, at) =>
      split(
        articles.map(article => articleTaken(article, at)),
        articles.map(({ id }) => id),
        store,
      ),
    add: async (readings, at) => {
      const taken = readings.map(({ article }) => articleTaken(article, at))
      const read = readings.map(made => readingMade(made, at))
      const drafts = readings.flatMap((_, i) => [taken[i]!, read[i]!])
      const fresh = new Set((await store.append(drafts)).map(({ id }) => id))
      const ids = readings.map(({ article }) => article.id)
      return {
        ...newAndKnown(taken, ids, fresh),
        read: ids.filter((_, i) => fresh.has(read[i]!.id)),
      }
    },
    unread: async (articles, version) => {
      const { articles: cards } = await follower.record()
      return articles.filter(id => cards.get(id)?.reader?.version !== version)
    },
    correct: async ({ by, because, change }, at) => {
      checkCorrection(await follower.record(), { by, because, change })
      const [entry] = await store.append([correctionMade(by, because, change, at)])
      if (!entry) throw new Failure('usage', 'This very correction has been made already, at this very moment.')
      return entry
    },
    folded,
    reading,
    statements: async query => findStatements(await folded(query.knownAt), query, reading),
    doctor: async () => doctor(store, await follower.record()),
    backup: file => store.backup(file),
    close: () => store.close(),
  }
}

async function split(drafts: readonly Draft[], ids: readonly string[], store: Store) {
  return newAndKnown(drafts, ids, new Set((await store.append(drafts)).map(({ id }) => id)))
}

function newAndKnown(drafts: readonly Draft[], ids: readonly string[], fresh: ReadonlySet<string>) {
  return {
    taken: ids.filter((_, i) => fresh.has(drafts[i]!.id)),
    known: ids.filter((_, i) => !fresh.has(drafts[i]!.id)),
  }
}

async function recordKnownAt(store: Store, knownAt: Instant): Promise<FoldedRecord> {
  const then: Follower = follow(store, knownAt)
  return then.record()
}

async function readingOf(store: Store, article: string, knownAt?: Instant): Promise<Reading | null> {
  const entries = (await store.ofArticle(article)).filter(({ at }) => knownAt === undefined || at <= knownAt)
  const taken = entries.map(({ body }: Entry) => body).find(body => body.kind === 'article-taken')
  const read = currentReading(entries.flatMap(({ body }) => (body.kind === 'reading-made' ? [body] : [])))
  return taken && read ? { article: taken.article, reader: read.reader, ...read.facts } : null
}
