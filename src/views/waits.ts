import type { IsoDay } from '#domain'
import type { Account, FoldedMeeting, FoldedRecord, Quote } from '#ledger'
import type { ChainLink, MeetingLink } from './answers.ts'
import { compare } from './reports-of.ts'
import { standingsOf } from './standings-of.ts'
import { isFallen } from './status-sense.ts'

/** A meeting that another has to wait for (or that waits), and the words in which an article says so. */
type Step = { readonly to: FoldedMeeting; readonly words: readonly Quote[] }

/** The meetings that have to happen first: those next to it, then those that these wait on, and so on. */
export const chainFrom = (meeting: FoldedMeeting, record: FoldedRecord, today: IsoDay): readonly ChainLink[] =>
  walk(meeting, of => awaited(of, record), { record, today })

/** The meetings that wait on this one, directly or through others: what is affected if it falls. */
export const affectedBy = (meeting: FoldedMeeting, record: FoldedRecord, today: IsoDay): readonly ChainLink[] =>
  walk(meeting, of => waiting(of, record), { record, today })

/** The meetings next to this one that have to happen first. */
export function waitsOn(meeting: FoldedMeeting, record: FoldedRecord, today: IsoDay): readonly MeetingLink[] {
  return awaited(meeting, record).map(({ to }) => linkTo(to, record, today))
}

type Context = { readonly record: FoldedRecord; readonly today: IsoDay }

function walk(
  from: FoldedMeeting,
  next: (meeting: FoldedMeeting) => readonly Step[],
  { record, today }: Context,
): readonly ChainLink[] {
  const links: ChainLink[] = []
  const seen = new Set([from.id])
  let ring: readonly FoldedMeeting[] = [from]
  for (let depth = 1; ring.length > 0; depth++) {
    const outer: FoldedMeeting[] = []
    for (const { to, words } of ring.flatMap(next)) {
      if (seen.has(to.id)) continue
      seen.add(to.id)
      outer.push(to)
      links.push({ ...linkTo(to, record, today), depth, words })
    }
    ring = outer
  }
  return links
}

function linkTo(meeting: FoldedMeeting, record: FoldedRecord, today: IsoDay): MeetingLink {
  const standings = standingsOf(meeting, record, today)
  return {
    id: meeting.id,
    label: meeting.label,
    standings: standings.map(({ voice, status }) => ({ voice, status })),
    fallen: standings.some(({ status }) => isFallen(status)),
  }
}

function awaited(meeting: FoldedMeeting, record: FoldedRecord): readonly Step[] {
  const links = meeting.accounts.flatMap(account => account.waitsOn.map(key => ({ key, account })))
  return steps(links.flatMap(({ key }) => stepTo(record.find(key), key)).filter(({ to }) => to.id !== meeting.id))
}

function stepTo(to: FoldedMeeting | null, key: string): readonly Step[] {
  return to ? [{ to, words: wordsOf(to.accounts.find(account => account.key === key)) }] : []
}

function waiting(meeting: FoldedMeeting, record: FoldedRecord): readonly Step[] {
  const waiters = meeting.accounts.flatMap(({ key }) => waitersOf(record).get(key) ?? [])
  const found = waiters.flatMap(account => {
    const to = record.find(account.key)
    return to && to.id !== meeting.id ? [{ to, words: wordsOf(account) }] : []
  })
  return steps(found)
}

const wordsOf = (account: Account | undefined): readonly Quote[] => account?.mentions.slice(0, 1) ?? []

function steps(found: readonly Step[]): readonly Step[] {
  const byMeeting = [...Map.groupBy(found, ({ to }) => to.id).values()]
  return byMeeting
    .map(same => ({ to: same[0]!.to, words: same.flatMap(({ words }) => words) }))
    .sort((a, b) => compare(a.to.id, b.to.id))
}

const WAITERS = new WeakMap<FoldedRecord, ReadonlyMap<string, readonly Account[]>>()

// By the key of the account waited on.
function waitersOf(record: FoldedRecord): ReadonlyMap<string, readonly Account[]> {
  const known = WAITERS.get(record)
  if (known) return known
  const waiters = new Map<string, Account[]>()
  for (const { accounts } of record.meetings.values())
    for (const account of accounts)
      for (const key of account.waitsOn) waiters.set(key, [...(waiters.get(key) ?? []), account])
  WAITERS.set(record, waiters)
  return waiters
}
