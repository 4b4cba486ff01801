import type { Entity, Mention } from '../entities/index.ts'
import { type Clauses, isNoun, isWord, joinedRight, wordAt } from './clause.ts'
import { placesIn } from './who-takes-part.ts'

/** Where a journey leads on to: "to Japan and South Korea", "to Doha and then to Ramstein". Each country is a host. */
export type Onward = { readonly hosts: readonly Entity[]; readonly past: number }

/** Reads on from the first goal at phrase `at`; `needs` is the preposition before each ("to"), or null ("visited Riga and Vilnius"). */
export function readOnward(clauses: Clauses, at: number, needs: string | null): Onward {
  const list = joinedRight(clauses, at)
  const stops: Mention[] = list.phrases.slice(1).flatMap(placesIn)
  let past = list.past
  for (;;) {
    let k = past
    while (isWord(clauses.phrases[k], 'comma', 'conjunction', 'adverb') || clauses.phrases[k]?.kind === 'time') k++
    const next = needs === null ? k : k + 1
    const goal = clauses.phrases[next]
    if (k === past || (needs !== null && wordAt(clauses, k) !== needs) || !isNoun(goal)) break
    const place = placesIn(goal)[0]
    if (!place) break
    stops.push(place)
    past = next + 1
  }
  return { hosts: hostsAt(stops), past }
}

/** A state that is on the way, and no guest. */
export const isHost = ({ id }: Entity): boolean => id.startsWith('host ')

/** The states in which places lie, each once. */
export function hostsAt(places: readonly Mention[]): Entity[] {
  const countries = new Set(places.flatMap(({ entities }) => entities[0]?.country ?? []))
  return [...countries].map(country => ({
    id: `host ${country}`,
    kind: 'state',
    name: country,
    side: country,
    country,
    named: true,
  }))
}
