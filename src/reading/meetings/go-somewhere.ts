import { type Clauses, isNoun, isWord, subjectOf, wordAt } from './clause.ts'
import { readOnward } from './journey-hosts.ts'
import type { Parts } from './meet-together.ts'
import { peopleHeading, placesIn } from './who-takes-part.ts'
import type { MeetingVerb } from './words/meeting-verbs.ts'

/** The subject goes to another state, or leads others there: "travelled to Oslo", "led a delegation to Kyiv". */
export function goSomewhere(clauses: Clauses, at: number, entry: MeetingVerb): Parts | null {
  let k = at + 1
  if (entry.stem === 'lead' || entry.stem === 'head') {
    const led = clauses.phrases[k]
    if (isNoun(led) && /^(?:delegation|team|mission)$/.test(clauses.tokens[led.head]!.lower)) k++
    else if (entry.stem === 'lead') return null
  }
  while (clauses.phrases[k]?.kind === 'time' || isWord(clauses.phrases[k], 'adverb', 'particle')) k++
  const [needs] = entry.needs
  if (needs !== undefined) {
    if (wordAt(clauses, k) !== needs) return null
    k++
  }
  const goal = clauses.phrases[k]
  if (!isNoun(goal)) return null
  const place = placesIn(goal).find(mention => mention.past === goal.past || mention.first === goal.first)
  const travellers = peopleHeading(clauses, subjectOf(clauses, at)).filter(
    entity => entity.kind !== 'state' && entity.kind !== 'institution',
  )
  // "heading to the CIA": a house of one's own is no journey to another side.
  if (!place || travellers.length === 0 || place.entities[0]!.kind === 'institution') return null
  const country = place.entities[0]!.country ?? null
  if (country !== null && travellers.every(entity => entity.side === country)) return null
  const onward = readOnward(clauses, k, needs ?? null)
  return {
    people: [...travellers, ...onward.hosts.filter(({ side }) => side !== country)],
    place,
    past: onward.past,
    byPhone: false,
    inPerson: true,
    they: false,
  }
}
