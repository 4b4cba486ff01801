import type { IsoDay } from '#domain'
import type { Account, ArticleCard } from '../folded.ts'
import { extendGroup, foldGroup, inOrder } from '../identity/fold-group.ts'
import type { Gathered } from '../identity/gathered.ts'
import { groupOf } from '../identity/group-of.ts'
import type { Part } from './build-meeting.ts'

/** All accounts, in groups that are folded each by itself. */
export type Groups = {
  readonly add: (accounts: readonly Account[]) => void
  readonly remove: (accounts: readonly Account[]) => void
  /** The meetings whose accounts changed since the last call, and those that are no more. */
  readonly settle: () => { readonly changed: ReadonlySet<Gathered>; readonly gone: ReadonlySet<Gathered> }
  /** Every meeting as of a day, folded from the accounts that `isVisible` lets through. */
  readonly asOf: (isVisible: (account: Account) => boolean) => readonly Part[]
}

type Group = { accounts: Account[]; meetings: Gathered[]; stale: boolean }

/**
 * An account that comes after all others of its group extends the group's fold; one that comes before some, or goes,
 * makes that group be folded anew.
 */
export function makeGroups(): Groups {
  const groups = new Map<string, Group>()
  const touched = new Set<Group>()
  const changed = new Set<Gathered>()

  return {
    add: accounts => {
      for (const account of accounts) {
        const group = groupFor(groups, groupOf(account))
        const last = group.accounts.at(-1)
        if (group.stale || (last && inOrder(last, account) > 0)) {
          group.accounts.push(account)
          group.stale = true
          touched.add(group)
        } else {
          group.accounts.push(account)
          changed.add(extendGroup(group.meetings, account))
        }
      }
    },
    remove: accounts => {
      for (const account of accounts) {
        const group = groupFor(groups, groupOf(account))
        group.accounts = group.accounts.filter(({ key }) => key !== account.key)
        group.stale = true
        touched.add(group)
      }
    },
    settle: () => {
      const gone = new Set<Gathered>()
      for (const group of touched) {
        for (const meeting of group.meetings) gone.add(meeting)
        group.meetings = foldGroup(group.accounts.sort(inOrder))
        group.stale = false
        for (const meeting of group.meetings) changed.add(meeting)
      }
      const answer = { changed: changed.difference(gone), gone }
      touched.clear()
      changed.clear()
      return answer
    },
    asOf: isVisible => [...groups.values()].flatMap(group => partsAsOf(group, isVisible)),
  }
}

function groupFor(groups: Map<string, Group>, name: string): Group {
  const known = groups.get(name)
  if (known) return known
  const group: Group = { accounts: [], meetings: [], stale: false }
  groups.set(name, group)
  return group
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
    accounts,
    because: new Map(accounts.map(({ key }, i) => [key, because[i] ?? []])),
    set: [],
  }
}

/** Whether an article had been published by the end of a day; one without a date had been once it was learnt. */
export const isPublishedBy = ({ published, learnt }: Pick<ArticleCard, 'published' | 'learnt'>, day: IsoDay): boolean =>
  (published ?? learnt.slice(0, 10)) <= day
