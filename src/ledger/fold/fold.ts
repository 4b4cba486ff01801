import type { IsoDay } from '#domain'
import type { Correction } from '../correction.ts'
import type { Account, ArticleCard, FoldedRecord } from '../folded.ts'
import type { Gathered } from '../identity/gathered.ts'
import type { Instant } from '../instant.ts'
import type { Part } from './build-meeting.ts'
import { asPart, type Groups, isPublishedBy, makeGroups } from './groups.ts'
import { makeShown, type Shown } from './shown.ts'
import { dismissedKeys } from './standing-corrections.ts'

/** The record in the making: articles and corrections go in, in any order, and the folded record comes out. */
export type Fold = {
  /** Sets the card of an article, instead of the one it had. */
  readonly setCard: (card: ArticleCard) => void
  readonly setCorrections: (corrections: readonly Correction[]) => void
  /** The record with all that went in; the same one while nothing does. */
  readonly record: () => FoldedRecord
}

/** What it costs to take in one more article hangs on the meetings that it touches, not on how many there are. */
export function makeFold(knownAt: Instant | null = null): Fold {
  const state: State = {
    knownAt,
    cards: new Map(),
    atAddress: new Map(),
    former: new Map(),
    groups: makeGroups(),
    corrections: [],
    dismissed: new Map(),
  }
  const shown = makeShown()
  const settle = settler(state, shown)
  let record: FoldedRecord | null = null
  // What nobody dismissed since stays the same thing, so that what hangs on it need not be looked at again.
  let isDismissedKnown = true

  return {
    setCard: card => {
      record = null
      const before = state.cards.get(card.id)
      if (before) {
        state.groups.remove(before.accounts)
        settle.forget(before.accounts)
      }
      state.cards.set(card.id, card)
      if (card.url !== null) state.atAddress.set(card.url, (state.atAddress.get(card.url) ?? new Set()).add(card.id))
      for (const [old, now] of card.former) if (now !== null) state.former.set(old, now)
      if (card.former.length > 0) isDismissedKnown = false
      state.groups.add(card.accounts)
    },
    setCorrections: made => {
      record = null
      isDismissedKnown = false
      state.corrections = made
    },
    record: () => {
      if (record !== null) return record
      if (!isDismissedKnown) state.dismissed = dismissedNow(state)
      isDismissedKnown = true
      settle.all()
      record = recordOf(state, shown)
      return record
    },
  }
}

/** Shows what changed since it was last asked. */
function settler(state: State, shown: Shown) {
  const parts = new Map<Gathered, Part>()
  const partOfAccount = new Map<string, Part>()
  const all = (): void => {
    const { changed, gone } = state.groups.settle()
    shown.uncorrect()
    for (const meeting of [...gone, ...changed]) {
      const part = parts.get(meeting)
      if (part) shown.hide(part)
      parts.delete(meeting)
    }
    for (const meeting of changed) {
      if (gone.has(meeting)) continue
      const part = asPart(meeting)
      parts.set(meeting, part)
      for (const { key } of part.accounts) partOfAccount.set(key, part)
      shown.show(part)
    }
    shown.correct(correctedBy(state, key => partOfAccount.get(key) ?? null))
  }
  return {
    all,
    forget: (accounts: readonly Account[]): void => {
      for (const { key } of accounts) partOfAccount.delete(key)
    },
  }
}

type State = {
  readonly knownAt: Instant | null
  readonly cards: Map<string, ArticleCard>
  readonly atAddress: Map<string, Set<string>>
  readonly former: Map<string, string>
  readonly groups: Groups
  corrections: readonly Correction[]
  dismissed: ReadonlyMap<string, string>
}

function recordOf(state: State, { meetings, meetingOf }: Pick<Shown, 'meetings' | 'meetingOf'>): FoldedRecord {
  const { knownAt, cards, corrections, dismissed } = state
  const keyOf = keyReader(state)
  const past = new Map<IsoDay, FoldedRecord>()
  return {
    knownAt,
    articles: cards,
    atAddress: url => [...(state.atAddress.get(url) ?? [])].filter(id => cards.has(id)),
    meetings,
    find: idOrKey => meetingOf.get(keyOf(idOrKey)) ?? null,
    corrections,
    dismissed,
    asOf: day => {
      const known = past.get(day)
      if (known) return known
      const then = recordAsOf(state, day)
      if (past.size >= PAST_DAYS) past.delete([...past.keys()][0]!)
      past.set(day, then)
      return then
    },
  }
}

/** How many days' records are kept at hand, for somebody who goes back and forth. */
const PAST_DAYS = 12

function recordAsOf(state: State, day: IsoDay): FoldedRecord {
  const shown = makeShown()
  const partOfAccount = new Map<string, Part>()
  for (const part of state.groups.asOf(account => isPublishedBy(account, day))) {
    shown.show(part)
    for (const { key } of part.accounts) partOfAccount.set(key, part)
  }
  shown.correct(correctedBy(state, key => partOfAccount.get(key) ?? null))
  const cards = new Map([...state.cards].filter(([, card]) => isPublishedBy(card, day)))
  return recordOf({ ...state, cards }, shown)
}

const correctedBy = (state: State, partOf: (key: string) => Part | null) => ({
  made: state.corrections,
  dismissed: state.dismissed.keys(),
  partOf,
  keyOf: keyReader(state),
})

/** Reads the account key that ends an id, whatever words stand before it, through any re-reading since. */
function keyReader({ former }: State): (idOrKey: string) => string {
  return idOrKey => {
    const key = idOrKey.slice(idOrKey.lastIndexOf('-') + 1)
    return former.get(key) ?? key
  }
}

function dismissedNow(state: State): ReadonlyMap<string, string> {
  const keyOf = keyReader(state)
  return new Map(
    [...dismissedKeys(state.corrections)].map(([key, entry]) => [key.startsWith('folding:') ? key : keyOf(key), entry]),
  )
}
