import { Failure } from '#domain'
import { cardOfArticle } from './cards/card-of-article.ts'
import { CARD_FORM, readCard, writeCard } from './cards/card-text.ts'
import type { Entry } from './entry.ts'
import { makeFold } from './fold/fold.ts'
import { standingCorrections } from './fold/standing-corrections.ts'
import type { FoldedRecord } from './folded.ts'
import type { Instant } from './instant.ts'
import { passagesOf } from './search/passages-of.ts'
import type { EntryOutline, Keeping, KeptCard, Store } from './store.ts'

/** Entries, or cards, read at a time. */
const BATCH = 500

/** A fold that keeps up with a store, which others may be appending to. */
export type Follower = {
  /** The record with everything that the store holds now. */
  readonly record: () => Promise<FoldedRecord>
  /** Sees to it that everything that the store holds now can be found there. Throws the `Failure` that stands in the way. */
  readonly searchable: () => Promise<void>
}

/** `knownAt`: as if nothing had been learnt after that moment. `afresh`: from the entries alone, without kept cards. */
export type Following = { readonly knownAt?: Instant; readonly afresh?: boolean }

export function follow(store: Store, { knownAt, afresh }: Following = {}): Follower {
  const fold = makeFold(knownAt ?? null)
  const keeps = knownAt === undefined && !afresh
  const isKnown = ({ at }: Entry): boolean => knownAt === undefined || at <= knownAt
  const corrections: Entry[] = []
  /** Up to which entry each article's card was made, where that is past what has been seen. */
  const ahead = new Map<string, number>()
  let seen = 0
  let unkept: Failure | null = null
  // Whoever asks while entries are being read waits for the same reading of them.
  let reading: Promise<void> = Promise.resolve()

  const takeKept = async (): Promise<void> => {
    const late = knownAt === undefined ? new Set() : await learntAfter(store, knownAt)
    for await (const { article, seq, card } of keptIn(store)) {
      if (late.has(article)) continue
      ahead.set(article, seq)
      fold.setCard(readCard(card))
    }
  }
  const makeCards = async (outlines: readonly EntryOutline[]): Promise<void> => {
    const made: Keeping[] = []
    for (const article of articlesBehind(outlines, ahead)) {
      const entries = await store.ofArticle(article)
      const card = cardOfArticle(entries.filter(isKnown))
      if (!card) continue
      const text = writeCard(card)
      // Read from its text, a card shares with others what they have in common.
      fold.setCard(readCard(text))
      const { seq } = entries.at(-1)!
      ahead.set(article, seq)
      if (keeps) made.push({ article, seq, form: CARD_FORM, card: text, passages: passagesOf(entries) })
    }
    if (made.length > 0) unkept = (await keep(store, made)) ?? unkept
  }
  const readOn = async (): Promise<void> => {
    if (seen === 0 && !afresh) await takeKept()
    for (;;) {
      const outlines = await store.outline(seen, BATCH)
      if (outlines.length === 0) return ahead.clear()
      await makeCards(outlines)
      const made = outlines.filter(({ kind }) => kind === 'correction')
      for (const { seq } of made) corrections.push(...(await store.read(seq - 1, 1)).filter(isKnown))
      if (made.length > 0) fold.setCorrections(standingCorrections(corrections))
      seen = outlines.at(-1)!.seq
    }
  }

  const catchUp = (): Promise<void> => {
    reading = reading.then(readOn, readOn)
    return reading
  }
  return {
    record: () => catchUp().then(() => fold.record()),
    searchable: async () => {
      await catchUp()
      if (unkept) throw unkept
    },
  }
}

async function* keptIn(store: Store): AsyncGenerator<KeptCard> {
  for (let last = ''; ; ) {
    const kept = await store.kept(CARD_FORM, last, BATCH)
    if (kept.length === 0) return
    yield* kept
    last = kept.at(-1)!.article
  }
}

/** The articles of which anything was learnt after a moment: their cards tell more than was known then. */
async function learntAfter(store: Store, moment: Instant): Promise<ReadonlySet<string>> {
  const late = new Set<string>()
  for (let seen = 0; ; ) {
    const outlines = await store.outline(seen, BATCH)
    if (outlines.length === 0) return late
    for (const { at, article } of outlines) if (article !== null && at > moment) late.add(article)
    seen = outlines.at(-1)!.seq
  }
}

function articlesBehind(outlines: readonly EntryOutline[], ahead: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set(
    outlines.flatMap(({ seq, article }) => (article !== null && seq > (ahead.get(article) ?? 0) ? [article] : [])),
  )
}

// Kept cards only save time: where there is no room for them, the record is whole without, and only searches fail.
async function keep(store: Store, cards: readonly Keeping[]): Promise<Failure | null> {
  try {
    await store.keep(cards)
    return null
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}
