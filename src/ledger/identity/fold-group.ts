import type { Account } from '../folded.ts'
import { factsOf, found, type Gathered, gather } from './gathered.ts'
import { incompatible, isInSight } from './incompatible.ts'
import { ENOUGH, kinship } from './kinship.ts'

/** Orders accounts for identity: by publication, undated last, then by article and place in it. Arrival plays no part. */
export function inOrder(a: Account, b: Account): number {
  const byDay = compare(a.published ?? '9999', b.published ?? '9999')
  return byDay || compare(a.article, b.article) || firstWord(a) - firstWord(b) || compare(a.key, b.key)
}

/**
 * The meetings of one group: a pure function of its accounts. `accounts` have to be in order (`inOrder`); each joins the
 * meeting that it has most in common with among those founded before it, or founds one.
 */
export function foldGroup(accounts: readonly Account[]): Gathered[] {
  const meetings: Gathered[] = []
  for (const account of accounts) extendGroup(meetings, account)
  return meetings
}

/** Folds in one account that comes after all others of the group, and gives its meeting. */
export function extendGroup(meetings: Gathered[], account: Account): Gathered {
  const facts = factsOf(account)
  let best: { readonly meeting: Gathered; readonly weight: number; readonly because: readonly string[] } | null = null
  for (const meeting of meetings) {
    if (!isInSight(facts, meeting) || incompatible(facts, meeting) !== null) continue
    const { weight, because } = kinship(facts, meeting)
    // Of two equal claims, the meeting spoken of last.
    if (
      weight >= ENOUGH &&
      (best === null || weight > best.weight || (weight === best.weight && isLater(meeting, best.meeting)))
    )
      best = { meeting, weight, because }
  }
  if (best !== null) {
    gather(best.meeting, facts, best.because)
    return best.meeting
  }
  const meeting = found(facts)
  meetings.push(meeting)
  return meeting
}

const isLater = (a: Gathered, b: Gathered): boolean => (a.lastTold ?? -Infinity) > (b.lastTold ?? -Infinity)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const firstWord = (account: Account): number =>
  account.mentions[0]?.span.start ?? account.reports[0]?.evidence.span.start ?? 0
