import type { Account } from '../folded.ts'
import { plainWords } from '../plain.ts'
import { type DayRange, dayNumber, rangesOf } from './day-ranges.ts'
import { partiesOf } from './group-of.ts'
import { type Person, peopleOf, samePerson } from './people.ts'

/** What matters of an account when it is asked which meeting it tells of. */
export type Facts = {
  readonly account: Account
  readonly people: readonly Person[]
  readonly parties: readonly string[]
  readonly ranges: readonly DayRange[]
  readonly words: readonly string[]
  readonly published: number | null
  readonly held: boolean
  /** Somebody says that it was put off or is in doubt: another window may follow. */
  readonly putOff: boolean
  /** Somebody speaks of it as something that may be, is or was: not only as something that is off. */
  readonly affirmed: boolean
}

/** What the accounts of one meeting say of it, gathered as they come. */
export type Gathered = {
  readonly accounts: Account[]
  readonly because: (readonly string[])[]
  readonly articles: Set<string>
  readonly people: Person[]
  readonly parties: Set<string>
  readonly ranges: DayRange[]
  /** When it took place, where an article that says so tells. */
  readonly heldRanges: DayRange[]
  readonly words: Set<string>
  readonly kinds: Set<Account['kind']>
  readonly places: NonNullable<Account['place']>[]
  /** The day of the first article that says it took place. */
  heldBy: number | null
  putOff: boolean
  /** The last day it was spoken of. */
  lastTold: number | null
  /** All its windows lie within these days. */
  span: DayRange
}

const PUT_OFF = new Set(['postponed', 'rescheduled', 'on-hold', 'called-off', 'doubtful'])
const ONLY_OFF = new Set(['postponed', 'on-hold', 'called-off', 'declined', 'denied'])

export function factsOf(account: Account): Facts {
  const says = (test: (status: string) => boolean): boolean => account.reports.some(({ status }) => test(status))
  return {
    account,
    people: peopleOf(account),
    parties: partiesOf(account),
    ranges: rangesOf(account),
    words: plainWords(account.label),
    published: account.published === null ? null : dayNumber(account.published),
    // What the same article also calls off or denies has not taken place: "preparations are under way".
    held: says(status => status === 'held' || status === 'under-way') && !says(status => ONLY_OFF.has(status)),
    putOff: says(status => PUT_OFF.has(status)),
    affirmed: account.reports.length === 0 || says(status => !ONLY_OFF.has(status)),
  }
}

export function found(facts: Facts): Gathered {
  const gathered: Gathered = {
    accounts: [],
    because: [],
    articles: new Set(),
    people: [],
    parties: new Set(),
    ranges: [],
    heldRanges: [],
    words: new Set(),
    kinds: new Set(),
    places: [],
    heldBy: null,
    putOff: false,
    lastTold: null,
    span: { earliest: Infinity, latest: -Infinity },
  }
  gather(gathered, facts, [])
  return gathered
}

/** A meeting gathered from its accounts, which are known to be its own. */
export function gatherAll(accounts: readonly Account[], because: readonly (readonly string[])[]): Gathered {
  const [first, ...rest] = accounts.map(factsOf)
  const gathered = found(first!)
  for (const [i, facts] of rest.entries()) gather(gathered, facts, because[i + 1] ?? [])
  return gathered
}

/** Adds an account to the meeting that it tells of. */
export function gather(to: Gathered, facts: Facts, because: readonly string[]): void {
  const { account, published } = facts
  to.accounts.push(account)
  to.because.push(because)
  to.articles.add(account.article)
  for (const person of facts.people) if (!to.people.some(other => samePerson(person, other))) to.people.push(person)
  for (const party of facts.parties) to.parties.add(party)
  to.ranges.push(...facts.ranges.filter(range => !to.ranges.some(known => sameRange(range, known))))
  for (const { earliest, latest } of facts.ranges)
    to.span = { earliest: Math.min(to.span.earliest, earliest), latest: Math.max(to.span.latest, latest) }
  if (facts.held) to.heldRanges.push(...facts.ranges)
  for (const word of facts.words) to.words.add(word)
  to.kinds.add(account.kind)
  if (account.place && !to.places.some(place => place.name === account.place?.name)) to.places.push(account.place)
  if (facts.held && to.heldBy === null) to.heldBy = published ?? Infinity
  to.putOff ||= facts.putOff
  if (published !== null) to.lastTold = Math.max(to.lastTold ?? published, published)
}

const sameRange = (a: DayRange, b: DayRange): boolean => a.earliest === b.earliest && a.latest === b.latest
