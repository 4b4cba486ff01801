import type { MeetingKind, Participant } from '#domain'
import { EAST_ASIAN_FAMILY_NAMES } from '../lexicon/index.ts'

const WORDS: Readonly<Record<MeetingKind, string>> = {
  summit: 'summit',
  ministerial: 'ministerial meeting',
  talks: 'talks',
  call: 'call',
  visit: 'visit',
  multilateral: 'meeting',
  other: 'encounter',
}

export type Name = {
  readonly kind: MeetingKind
  readonly participants: readonly Participant[]
  readonly parties: readonly string[]
  readonly event: string | null
  readonly place: string | null
}

/** A short name for people: "Rubio–Lavrov ministerial meeting", "Trump visit to Poland", "G20 summit in Hamburg". */
export function nameMeeting({ kind, participants, parties, event, place }: Name): string {
  const where = place ? (kind === 'visit' ? ` to ${place}` : ` in ${place}`) : ''
  if (event) return `${event}${where}`
  const people = onePerSide(participants).map(shortName)
  const who = people.length >= 2 || kind === 'visit' ? people : parties
  return `${(who.length > 0 ? who : parties).slice(0, 3).join('–')} ${WORDS[kind]}${where}`.trim()
}

function onePerSide(participants: readonly Participant[]): Participant[] {
  return participants.filter(
    (one, i) => participants.findIndex(other => (other.side ?? other.name) === (one.side ?? one.name)) === i,
  )
}

/** "Lavrov", "Xi", "bin Salman"; a state or an office whole. */
function shortName({ name, side }: Participant): string {
  if (name === side || !/^\p{Lu}/u.test(name) || OFFICE.test(name)) return name
  const words = name.split(' ')
  if (side !== null && FAMILY_FIRST.test(side) && EAST_ASIAN_FAMILY_NAMES.has(words[0]!)) return words[0]!
  let first = words.length - 1
  while (first > 1 && PARTICLE.test(words[first - 1]!)) first--
  return words.slice(first).join(' ')
}

const OFFICE =
  /\b(?:officials?|minister|ministers|government|delegations?|leaders?|envoys?|negotiators?|advisers?|advisors?)\b/i
const FAMILY_FIRST = /^(?:China|North Korea|South Korea|Taiwan|Vietnam|Singapore)$/
const PARTICLE = /^(?:bin|al|van|von|der|de|da|di|le|Le|Al|Van)$/
