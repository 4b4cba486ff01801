import type { Account } from '../folded.ts'
import { plainWords } from '../plain.ts'
import { ANY_CONFERENCE, MEETS_EVERYBODY } from './meets-everybody.ts'

/**
 * The group that an account belongs to. It is a function of the account alone, and only accounts of one group can be one
 * meeting: so each group is folded by itself. A conference's group is its name; any other meeting's is the party at the
 * table that meets fewest others.
 */
export function groupOf(account: Account): string {
  if (account.kind === 'multilateral') {
    const name = conferenceName(account)
    if (name !== '') return `conference ${name}`
  }
  const parties = partiesOf(account)
  if (parties.length > 0) return `party ${mostTelling(parties)}`
  const people = account.participants.map(({ name }) => plainWords(name).at(-1) ?? '').sort()
  if (people.length > 0) return `person ${people[0]}`
  return `place ${account.place?.country ?? account.place?.name ?? ''}`
}

/** The words of a conference's label that name it: "g20" for "the G-20 summit in Hamburg". */
export function conferenceName({ label, place }: Account): string {
  const where = new Set([...plainWords(place?.name ?? ''), ...plainWords(place?.country ?? '')])
  const words = plainWords(label.replace(/\b([A-Z]+)-(\d+)\b/g, '$1$2'))
  return words
    .filter(word => !ANY_CONFERENCE.has(word) && !where.has(word) && !/^\d{4}$/.test(word))
    .sort()
    .join(' ')
}

/** Parties, else the participants' sides; for a visit, with the country visited. */
export function partiesOf({ kind, parties, participants, place }: Account): readonly string[] {
  const named = new Set(parties.length > 0 ? parties : participants.flatMap(({ side }) => side ?? []))
  if (kind === 'visit' && named.size < 2 && place?.country !== undefined) named.add(place.country)
  return [...named].sort()
}

function mostTelling(parties: readonly string[]): string {
  const rank = (party: string): number => {
    const place = MEETS_EVERYBODY.indexOf(party)
    return place < 0 ? MEETS_EVERYBODY.length : place
  }
  return [...parties].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1))[0]!
}
