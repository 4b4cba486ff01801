import type { IsoDay } from '#domain'
import type { Account, ArticleCard } from '../folded.ts'
import { extendGroup, foldGroup, inOrder } from '../identity/fold-group.ts'
import { type Gathered, gatherAll } from '../identity/gathered.ts'
import { groupOf } from '../identity/group-of.ts'
import type { Part } from './build-meeting.ts'

/** All accounts, in groups that are folded each by itself. */
export type Groups = {
  readonly add: (accounts: readonly Account[]) => void
  readonly remove: (accounts: readonly Account[]) => void
  /** The meetings that are new or have other accounts since the last call, and those that these replace. */
  readonly settle: () => { readonly changed: ReadonlySet<Gathered>; readonly gone: ReadonlySet<Gathered> }
  /** Every meeting as folded from the accounts that `isVisible` lets through. */
  readonly asOf: (isVisible: (account: Account) => boolean) => readonly Part[]
}

type Group = {
  accounts: Account[]
  meetings: Gathered[]
  /** By account key. */
  readonly meetingOf: Map<string, Gathered>
  readonly added: Account[]
  readonly removed: Set<string>
}

/** Groups that take accounts in any order, and fold on from the earliest one that is new. */
export function makeGroups(): Groups {
  const groups = new Map<string, Group>()
  const touched = new Set<Group>()
  const touch = (account: Account): Group => {
    const group = groupFor(groups, groupOf(account))
    touched.add(group)
    return group
  }
  return {
    add: accounts => {
      for (const account of accounts) touch(account).added.push(account)
    },
    remove: accounts => {
      for (const account of accounts) touch(account).removed.add(account.key)
    },
    settle: () => {
      const changed = new Set<Gathered>()
      const gone = new Set<Gathered>()
      for (const group of touched) foldOn(group, changed, gone)
      touched.clear()
      return { changed, gone }
    },
    asOf: isVisible => [...groups.values()].flatMap(group => partsAsOf(group, isVisible)),
  }
}

function groupFor(groups: Map<string, Group>, name: string): Group {
  const known = groups.get(name)
  if (known) return known
  const group: Group = { accounts: [], meetings: [], meetingOf: new Map(), added: [], removed: new Set() }
  groups.set(name, group)
  return group
}

/**
 * Folds a group on from its first change. What comes before stays as it is: a fold goes from left to right. Meetings that
 * have accounts after that place are taken back to what they were there.
 */
function foldOn(group: Group, changed: Set<Gathered>, gone: Set<Gathered>): void {
  const from = firstChange(group)
  const after = group.accounts.splice(from)
  for (const rewound of rewind(group, after, gone)) changed.add(rewound)
  const rest = [...after.filter(({ key }) => !group.removed.has(key)), ...group.added].sort(inOrder)
  for (const account of rest) {
    const before = group.meetingOf.get(account.key)
    const meeting = extendGroup(group.meetings, account)
    if (before !== meeting) group.meetingOf.set(account.key, meeting)
    changed.add(meeting)
    group.accounts.push(account)
  }
  group.added.length = 0
  group.removed.clear()
}

function firstChange({ accounts, added, removed }: Group): number {
  let from = accounts.length
  for (const account of added) while (from > 0 && inOrder(accounts[from - 1]!, account) > 0) from--
  if (removed.size > 0) {
    const place = accounts.findIndex(({ key }) => removed.has(key))
    if (place >= 0) from = Math.min(from, place)
  }
  return from
}

/** Takes meetings back to what they were before these accounts, and gives those that are left of them. */
function rewind(group: Group, after: readonly Account[], gone: Set<Gathered>): readonly Gathered[] {
  const late = new Set(after.map(({ key }) => key))
  const affected = new Set(after.flatMap(({ key }) => group.meetingOf.get(key) ?? []))
  for (const { key } of after) group.meetingOf.delete(key)
  if (affected.size === 0) return []
  const left: Gathered[] = []
  group.meetings = group.meetings.flatMap(meeting => {
    if (!affected.has(meeting)) return [meeting]
    gone.add(meeting)
    const early = meeting.accounts.filter(({ key }) => !late.has(key))
    if (early.length === 0) return []
    const rewound = gatherAll(early, meeting.because)
    for (const { key } of early) group.meetingOf.set(key, rewound)
    left.push(rewound)
    return [rewound]
  })
  return left
}

// Dated accounts are folded in order of publication, so that the past is a beginning of the whole. Undated ones come last
// whenever they were learnt: their groups are folded anew.
function partsAsOf({ accounts, meetings }: Group, isVisible: (account: Account) => boolean): readonly Part[] {
  const dated = accounts.every(({ published }) => published !== null)
  const then = dated ? meetings : foldGroup(accounts.filter(isVisible))
  return then.map(asPart).flatMap(part => {
    const visible = part.accounts.filter(isVisible)
    return visible.length > 0 ? [{ ...part, accounts: visible }] : []
  })
}

/** A meeting as it was gathered, before corrections. */
export function asPart({ accounts, because }: Gathered): Part {
  return {
    accounts: [...accounts],
    because: new Map(accounts.map(({ key }, i) => [key, because[i] ?? []])),
    set: [],
    also: [],
  }
}

/** Whether an article had been published by the end of a day; one without a date had been once it was learnt. */
export const isPublishedBy = ({ published, learnt }: Pick<ArticleCard, 'published' | 'learnt'>, day: IsoDay): boolean =>
  (published ?? learnt.slice(0, 10)) <= day
