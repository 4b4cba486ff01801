import type { IsoDay } from '#domain'
import type { Correction } from '../correction.ts'
import type { Account, ArticleCard, FoldedMeeting, FoldedRecord } from '../folded.ts'
import type { Gathered } from '../identity/gathered.ts'
import type { Instant } from '../instant.ts'
import { applyCorrections, type PartOf } from './apply-corrections.ts'
import { buildMeeting, type Part } from './build-meeting.ts'
import { asPart, isPublishedBy, makeGroups } from './groups.ts'
import { dismissedKeys } from './standing-corrections.ts'

/** The record in the making: articles and corrections go in, in any order, and the folded record comes out. */
export type Fold = {
  /** Sets the card of an article, instead of the one it had. */
  readonly setCard: (card: ArticleCard) => void
  readonly setCorrections: (corrections: readonly Correction[]) => void
  readonly record: () => FoldedRecord
}

export function makeFold(knownAt: Instant | null = null): Fold {
  const cards = new Map<string, ArticleCard>()
  const former = new Map<string, string>()
  const groups = makeGroups()
  const parts = new Map<Gathered, Part>()
  const partOfAccount = new Map<string, Part>()
  const built = new Map<Part, FoldedMeeting>()
  let corrections: readonly Correction[] = []

  const settle = (): void => {
    const { changed, gone } = groups.settle()
    for (const meeting of [...gone, ...changed]) {
      const part = parts.get(meeting)
      if (part) built.delete(part)
      parts.delete(meeting)
    }
    for (const meeting of changed) {
      const part = asPart(meeting)
      parts.set(meeting, part)
      for (const { key } of meeting.accounts) partOfAccount.set(key, part)
    }
  }

  return {
    setCard: card => {
      const before = cards.get(card.id)
      if (before) {
        groups.remove(before.accounts)
        for (const { key } of before.accounts) partOfAccount.delete(key)
      }
      cards.set(card.id, card)
      for (const [old, now] of card.former) if (now !== null) former.set(old, now)
      groups.add(card.accounts)
    },
    setCorrections: made => {
      corrections = made
    },
    record: () => {
      settle()
      const now = { cards, former, corrections, knownAt, groups }
      return assemble(now, { parts: parts.values(), partOf: key => partOfAccount.get(key) ?? null, built })
    },
  }
}

type State = {
  readonly cards: ReadonlyMap<string, ArticleCard>
  readonly former: ReadonlyMap<string, string>
  readonly corrections: readonly Correction[]
  readonly knownAt: Instant | null
  readonly groups: ReturnType<typeof makeGroups>
}

type Uncorrected = {
  readonly parts: Iterable<Part>
  readonly partOf: PartOf
  /** Meetings built before from parts that have not changed since. */
  readonly built: Map<Part, FoldedMeeting>
}

function assemble(state: State, { parts, partOf, built }: Uncorrected): FoldedRecord {
  const { former, corrections } = state
  const keyOf = (idOrKey: string): string => {
    const key = idOrKey.slice(idOrKey.lastIndexOf('-') + 1)
    return former.get(key) ?? key
  }
  const dismissed = new Map([...dismissedKeys(corrections)].map(([key, entry]) => [keyOf(key), entry]))
  const corrected = applyCorrections(corrections, partOf, keyOf)
  const meetings = new Map<string, FoldedMeeting>()
  const meetingOf = new Map<string, FoldedMeeting>()
  const show = (part: Part): void => {
    const whole = !touchesDismissed(part, dismissed)
    const meeting = (whole && built.get(part)) || buildFrom(part, dismissed)
    if (meeting === null) return
    if (whole) built.set(part, meeting)
    meetings.set(meeting.id, meeting)
    for (const { key } of part.accounts) meetingOf.set(key, meeting)
  }
  for (const part of parts) if (!corrected.replaced.has(part)) show(part)
  for (const part of corrected.parts) show(part)
  return {
    knownAt: state.knownAt,
    articles: state.cards,
    meetings,
    find: idOrKey => meetingOf.get(keyOf(idOrKey)) ?? null,
    corrections,
    dismissed,
    asOf: day => recordAsOf(state, day),
  }
}

// A dismissed account leaves its meeting; a meeting without accounts is none.
function buildFrom(part: Part, dismissed: ReadonlyMap<string, string>): FoldedMeeting | null {
  const accounts = part.accounts.filter(({ key }) => !dismissed.has(key))
  return accounts.length > 0 ? buildMeeting({ ...part, accounts }) : null
}

const touchesDismissed = ({ accounts }: Part, dismissed: ReadonlyMap<string, string>): boolean =>
  dismissed.size > 0 && accounts.some(({ key }) => dismissed.has(key))

function recordAsOf(state: State, day: IsoDay): FoldedRecord {
  const parts = state.groups.asOf((account: Account) => isPublishedBy(account, day))
  const partOfAccount = new Map(parts.flatMap(part => part.accounts.map(({ key }) => [key, part])))
  const cards = new Map([...state.cards].filter(([, card]) => isPublishedBy(card, day)))
  return assemble({ ...state, cards }, { parts, partOf: key => partOfAccount.get(key) ?? null, built: new Map() })
}
