import { daysTell } from './day-ranges.ts'
import type { Facts, Gathered } from './gathered.ts'
import { calledBy, samePerson } from './people.ts'
import { TOPICS } from './topics.ts'

/** What speaks for an account telling of a meeting: a weight, and the reasons in words for a person. */
export type Kinship = { readonly weight: number; readonly because: readonly string[] }

/** An account joins the meeting of greatest kinship at or above this. */
export const ENOUGH = 3.75

export function kinship(facts: Facts, meeting: Gathered): Kinship {
  const found = CLUES.flatMap(clue => clue(facts, meeting) ?? [])
  return {
    weight: found.reduce((sum, clue) => sum + clue.weight, 0),
    because: found.flatMap(({ because }) => because ?? []),
  }
}

type Clue = (facts: Facts, meeting: Gathered) => { readonly weight: number; readonly because?: string } | null

const samePeople: Clue = ({ people }, meeting) => {
  const shared = people.filter(person => meeting.people.some(other => samePerson(person, other)))
  if (shared.length === 0) return null
  return { weight: Math.min(shared.length, 2) * 2, because: `both name ${shared.map(calledBy).join(' and ')}` }
}

const sameParties: Clue = ({ parties }, meeting) => {
  const shared = parties.filter(party => meeting.parties.has(party))
  if (shared.length === 0) return null
  const all = shared.length === parties.length && shared.length === meeting.parties.size
  return { weight: shared.length > 1 ? (all ? 2 : 1) : all ? 1 : 0, because: `both have ${shared.join(' and ')}` }
}

const sameConference: Clue = ({ account }, { kinds }) =>
  account.kind === 'multilateral' && kinds.has('multilateral') ? { weight: 3, because: 'the same conference' } : null

const sameKind: Clue = ({ account: { kind } }, { kinds }) =>
  kinds.has(kind) && kind !== 'other' ? { weight: 1, because: `both a ${kind}` } : null

const samePlace: Clue = ({ account: { place } }, { places }) => {
  if (place === null) return places.length > 0 ? { weight: -0.25 } : null
  if (places.some(({ name }) => name === place.name)) return { weight: 3, because: `both in ${place.name}` }
  const country = place.country ?? place.name
  if (places.some(other => (other.country ?? other.name) === country))
    return { weight: 2, because: `both in ${country}` }
  return null
}

const sameDays: Clue = ({ ranges }, meeting) => {
  const weight = daysTell(ranges, meeting.ranges)
  return weight > 0 ? { weight, because: 'the days given overlap' } : null
}

const sameTopic: Clue = ({ words }, meeting) => {
  const mine = words.filter(word => TOPICS.has(word))
  const theirs = [...meeting.words].filter(word => TOPICS.has(word))
  if (mine.length === 0 || theirs.length === 0) return null
  const shared = mine.filter(word => theirs.includes(word))
  return shared.length > 0 ? { weight: 1, because: `both about ${shared.join(' and ')}` } : { weight: -1.5 }
}

const movedOn: Clue = ({ putOff }, meeting) =>
  putOff || meeting.putOff
    ? { weight: 0.25, because: 'it was put off or in doubt, so that other days may follow' }
    : null

const spokenOfLately: Clue = ({ published }, { lastTold }) => {
  if (published === null || lastTold === null) return null
  const days = published - lastTold
  return days <= 21 ? { weight: 1, because: `spoken of ${days === 0 ? 'the same day' : `${days} days before`}` } : null
}

const CLUES: readonly Clue[] = [
  samePeople,
  sameParties,
  sameConference,
  sameKind,
  samePlace,
  sameDays,
  sameTopic,
  movedOn,
  spokenOfLately,
]
