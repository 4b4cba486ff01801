import type { MeetingKind, Participant } from '#domain'

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
  const people = onePerSide(participants).map(participant => shortName(participant.name))
  const who = people.length >= 2 || kind === 'visit' ? people : parties
  return `${(who.length > 0 ? who : parties).slice(0, 3).join('–')} ${WORDS[kind]}${where}`.trim()
}

function onePerSide(participants: readonly Participant[]): Participant[] {
  return participants.filter(
    (one, i) => participants.findIndex(other => (other.side ?? other.name) === (one.side ?? one.name)) === i,
  )
}

const shortName = (name: string) =>
  /^[\p{Lu}]/u.test(name) && !/\b(?:officials?|minister|government|delegation)\b/i.test(name)
    ? (name.split(' ').at(-1) ?? name)
    : name
