import { type Article, Failure, type Reading } from '#domain'
import { currentReading } from './cards/card-of-article.ts'
import { checkCorrection } from './check-correction.ts'
import { checkNoteSpan, type Note } from './check-note.ts'
import { doctor } from './doctor.ts'
import { articleTaken, correctionMade, readingMade } from './drafts.ts'
import type { Draft, EntryBody } from './entry.ts'
import { findStatements } from './find-statements.ts'
import type { FoldedRecord } from './folded.ts'
import { type Follower, follow } from './follow.ts'
import type { Instant } from './instant.ts'
import type { Added, Ledger, Taken } from './ledger.ts'
import { withReadings } from './preview.ts'
import { findPassages } from './search/find-passages.ts'
import type { Store } from './store.ts'

/** The record kept in a store. */
export async function openLedger(store: Store): Promise<Ledger> {
  let follower = follow(store)
  const past = pastFollowers(store)
  const folded = (knownAt?: Instant): Promise<FoldedRecord> =>
    (knownAt === undefined ? follower : past(knownAt)).record()
  const reading = (article: string, knownAt?: Instant): Promise<Reading | null> => readingOf(store, article, knownAt)
  return {
    take: (articles, at) => takeAll(store, articles, at),
    add: (readings, at) => addAll(store, readings, at),
    unread: async (articles, version) => {
      const { articles: cards } = await follower.record()
      return articles.filter(id => cards.get(id)?.reader?.version !== version)
    },
    correct: async ({ by, because, change }, at) => {
      checkCorrection(await follower.record(), { by, because, change })
      if (change.kind === 'note') await checkSpanIn(store, change)
      const [entry] = await store.append([correctionMade(by, because, change, at)])
      if (!entry) throw new Failure('usage', 'This very correction has been made already, at this very moment.')
      return entry
    },
    folded,
    preview: async (readings, at) => withReadings(await follower.record(), readings, at),
    reading,
    article: (article, knownAt) => articleIn(store, article, knownAt),
    statements: async query => findStatements(await folded(query.knownAt), query, reading),
    find: async query => {
      await follower.searchable()
      return findPassages({ find: store.find, reading, record: await folded(query.knownAt) }, query)
    },
    doctor: async now => doctor(store, await follower.record(), now),
    mend: async () => {
      await store.forget()
      follower = follow(store)
      await follower.searchable()
    },
    backup: file => store.backup(file),
    close: () => store.close(),
  }
}

async function checkSpanIn(store: Store, note: Note): Promise<void> {
  const article = await articleIn(store, note.article)
  if (article) checkNoteSpan(article, note)
}

async function takeAll(store: Store, articles: readonly Article[], at: Instant): Promise<Taken> {
  const drafts = articles.map(article => articleTaken(article, at))
  const fresh = new Set((await store.append(drafts)).map(({ id }) => id))
  return newAndKnown(drafts, idsOf(articles), fresh)
}

async function addAll(store: Store, readings: readonly Reading[], at: Instant): Promise<Added> {
  const taken = readings.map(({ article }) => articleTaken(article, at))
  const read = readings.map(made => readingMade(made, at))
  const fresh = new Set((await store.append(taken.flatMap((draft, i) => [draft, read[i]!]))).map(({ id }) => id))
  const ids = idsOf(readings.map(({ article }) => article))
  return { ...newAndKnown(taken, ids, fresh), read: ids.filter((_, i) => fresh.has(read[i]!.id)) }
}

const idsOf = (articles: readonly Article[]): readonly string[] => articles.map(({ id }) => id)

function newAndKnown(drafts: readonly Draft[], ids: readonly string[], fresh: ReadonlySet<string>): Taken {
  return {
    taken: ids.filter((_, i) => fresh.has(drafts[i]!.id)),
    known: ids.filter((_, i) => !fresh.has(drafts[i]!.id)),
  }
}

/** How many moments' records are kept at hand, for somebody who goes back and forth. */
const PAST_MOMENTS = 2

function pastFollowers(store: Store): (knownAt: Instant) => Follower {
  const followers = new Map<Instant, Follower>()
  return knownAt => {
    const then = followers.get(knownAt) ?? follow(store, { knownAt })
    followers.delete(knownAt)
    followers.set(knownAt, then)
    if (followers.size > PAST_MOMENTS) followers.delete([...followers.keys()][0]!)
    return then
  }
}

async function readingOf(store: Store, id: string, knownAt?: Instant): Promise<Reading | null> {
  const bodies = await bodiesOf(store, id, knownAt)
  const article = articleAmong(bodies)
  const read = currentReading(bodies.flatMap(body => (body.kind === 'reading-made' ? [body] : [])))
  return article && read ? { article, reader: read.reader, ...read.facts } : null
}

const articleIn = async (store: Store, id: string, knownAt?: Instant): Promise<Article | null> =>
  articleAmong(await bodiesOf(store, id, knownAt))

async function bodiesOf(store: Store, id: string, knownAt?: Instant): Promise<readonly EntryBody[]> {
  const entries = await store.ofArticle(id)
  return entries.filter(({ at }) => knownAt === undefined || at <= knownAt).map(({ body }) => body)
}

const articleAmong = (bodies: readonly EntryBody[]): Article | null =>
  bodies.flatMap(body => (body.kind === 'article-taken' ? [body.article] : []))[0] ?? null
