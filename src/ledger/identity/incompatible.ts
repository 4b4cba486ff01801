import { anyOverlap, daysApart, daysTell } from './day-ranges.ts'
import type { Facts, Gathered } from './gathered.ts'
import { type Person, samePerson } from './people.ts'

/** After so many days without a word, talk of a meeting is talk of another: calls come often, summits seldom. */
const FORGOTTEN = {
  call: 10,
  talks: 45,
  visit: 45,
  ministerial: 45,
  other: 45,
  summit: 180,
  multilateral: 180,
} as const

/**
 * Why an account cannot tell of this meeting, in words for a person, or null where nothing speaks against it. The rules
 * that part most meetings stand first.
 */
export function incompatible(facts: Facts, meeting: Gathered): string | null {
  for (const rule of RULES) {
    const reason = rule(facts, meeting)
    if (reason !== null) return reason
  }
  return null
}

type Rule = (facts: Facts, meeting: Gathered) => string | null

// The same article tells of both, as two.
const toldApart: Rule = ({ account }, meeting) =>
  meeting.articles.has(account.article) ? 'the same article tells of both' : null

// A phone call is not a summit; ministers' talks are not their leaders', unless the same people are named.
const otherKind: Rule = ({ account: { kind }, people }, meeting) => {
  const clash = [...meeting.kinds].find(other => isCall(kind) !== isCall(other) || RANKS.has(`${kind} ${other}`))
  if (clash === undefined || kind === 'other') return null
  const isCallAndNone = [...meeting.kinds].some(other => isCall(kind) !== isCall(other))
  if (!isCallAndNone && sharesBoth(people, meeting.people)) return null
  return `a ${kind} is not a ${clash}`
}
const sharesBoth = (people: readonly Person[], others: readonly Person[]): boolean =>
  people.filter(person => others.some(other => samePerson(person, other))).length >= 2
const isCall = (kind: string): boolean => kind === 'call'
const RANKS = new Set(['summit ministerial', 'ministerial summit'])

// Trump and Putin; Rubio and Lavrov.
const otherPeople: Rule = ({ account, people }, meeting) => {
  if (account.kind === 'multilateral') return null
  for (const side of new Set(people.flatMap(person => person.side ?? []))) {
    const mine = people.filter(person => person.side === side)
    const theirs = meeting.people.filter(person => person.side === side)
    if (theirs.length > 0 && !mine.some(a => theirs.some(b => samePerson(a, b))))
      return `${mine[0]!.name} is not ${theirs[0]!.name}`
  }
  return null
}

// The United States and Iran; the United States and Oman. A side more at the table is no contradiction, a swap is.
const otherParties: Rule = ({ account, parties }, meeting) => {
  if (account.kind === 'multilateral' || parties.length === 0 || meeting.parties.size === 0) return null
  const shared = parties.filter(party => meeting.parties.has(party)).length
  if (shared < parties.length && shared < meeting.parties.size) return `${parties.join(', ')} is another table`
  return null
}

// "A second round of talks"; "another call".
const otherRound: Rule = ({ words }, meeting) => {
  const mine = words.find(word => ROUNDS.has(word)) ?? null
  const theirs = [...meeting.words].find(word => ROUNDS.has(word)) ?? null
  return mine === theirs ? null : `${mine ?? 'one without a number'} is not ${theirs ?? 'one without a number'}`
}
const ROUNDS = new Set('another first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))

// Singapore is not Hanoi: unless it was put off, and is on again elsewhere.
const otherPlace: Rule = (facts, meeting) => {
  const { place } = facts.account
  if (place === null || meeting.places.length === 0 || mayHaveMoved(facts, meeting)) return null
  if (meeting.places.some(other => nearby(place, other))) return null
  return `${place.name} is not ${meeting.places[0]!.name}`
}
function nearby(a: Place, b: Place): boolean {
  if (a.name === b.name || a.name === b.country || b.name === a.country) return true
  if (a.country === undefined || b.country === undefined) return false
  return a.country === b.country && (a.name === a.country || b.name === b.country)
}
type Place = { readonly name: string; readonly country?: string }

// What has taken place is not what is still planned.
const otherRoundAfterHeld: Rule = ({ held, published, ranges }, meeting) => {
  if (held || meeting.heldBy === null || published === null || published < meeting.heldBy) return null
  return anyOverlap(ranges, meeting.ranges) ? null : 'it had been held already'
}

// The one last month is not the one planned for next month.
const heldBeforePlanned: Rule = ({ held, published, ranges }, meeting) => {
  if (!held || meeting.heldBy !== null || ranges.length > 0 || published === null) return null
  if (meeting.ranges.length === 0) return null
  return meeting.ranges.every(({ earliest }) => earliest > published) ? 'it was still to come' : null
}

// In May; in November: unless it was put off, and is on again later.
const otherDays: Rule = (facts, meeting) => {
  const known = meeting.heldRanges.length > 0 ? meeting.heldRanges : meeting.ranges
  if (facts.ranges.length === 0 || known.length === 0 || anyOverlap(facts.ranges, known)) return null
  // "It was put off on Tuesday": the day may be that of the putting off.
  if (!facts.affirmed && facts.ranges.some(range => known.some(other => daysApart(range, other) <= NEAR))) return null
  const later = facts.ranges.every(range => known.every(other => range.earliest > other.latest))
  return later && mayHaveMoved(facts, meeting) ? null : 'the days do not meet'
}

const NEAR = 10

// Nobody has spoken of it for long, and the account gives no day that would tell.
const forgottenSince: Rule = (facts, meeting) =>
  isForgotten(facts, meeting) && daysTell(facts.ranges, meeting.ranges) === 0
    ? 'nobody had spoken of it for long'
    : null

function mayHaveMoved(facts: Facts, meeting: Gathered): boolean {
  const putOff = facts.putOff || meeting.putOff
  return putOff && facts.affirmed && meeting.heldBy === null && !isForgotten(facts, meeting)
}

// What is planned stays in mind until its day.
function isForgotten({ account, published }: Facts, { lastTold, span }: Gathered): boolean {
  if (published === null || lastTold === null) return false
  const alive = Math.max(lastTold, Math.min(span.latest, lastTold + 365))
  return published - alive > FORGOTTEN[account.kind]
}

/** False where a meeting is so far from an account in time that no rule need be asked. */
export function isInSight(facts: Facts, meeting: Gathered): boolean {
  if (!isForgotten(facts, meeting)) return true
  const { earliest, latest } = meeting.span
  return facts.ranges.some(range => range.earliest - 1 <= latest && earliest <= range.latest + 1)
}

const RULES: readonly Rule[] = [
  toldApart,
  otherKind,
  otherDays,
  otherParties,
  otherPeople,
  otherPlace,
  otherRound,
  otherRoundAfterHeld,
  heldBeforePlanned,
  forgottenSince,
]
