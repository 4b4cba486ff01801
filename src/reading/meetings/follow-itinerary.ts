import type { Entity, Mention } from '../entities/index.ts'
import { type Draft, isPast, sideOf } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { isBody } from './name-event.ts'
import { rankOf } from './rank.ts'

/** Where somebody was said to be last, and in which sentence. */
type Stop = {
  readonly place: Mention
  readonly sentence: number
  readonly past: boolean | null
}

/**
 * Whoever travels stays where they are until the text takes them elsewhere: "Biden will travel to Brussels, where he will attend the
 * NATO summit. He will also meet Erdogan." A meeting that names no place takes that of the traveller's last stop, where the words
 * go on from it ("also", "then", "where", "that evening") or the other side is at home there.
 */
export function followItinerary(drafts: readonly Draft[]): Draft[] {
  const stops = new Map<string, Stop>()
  const lent = new Map<Encounter, Mention>()
  const inOrder = drafts
    .flatMap(draft => draft.encounters.map(encounter => ({ draft, encounter })))
    .sort((a, b) => a.encounter.first - b.encounter.first)
  for (const { draft, encounter } of inOrder) {
    const travellers = encounter.people.filter(isTraveller)
    const stop = travellers.map(entity => stops.get(entity.id)).find(one => one !== undefined)
    const open = draft.place === null && draft.encounters.every(one => !lent.has(one)) && !draft.nouns.has('call')
    if (open && stop && !draft.nouns.has('visit') && stays(encounter, stop)) lent.set(encounter, stop.place)
    const place = encounter.place ?? lent.get(encounter)
    if (place)
      for (const entity of travellers)
        stops.set(entity.id, { place, sentence: encounter.sentence.index, past: isPast(encounter) })
  }
  return drafts.map(draft => withPlaces(draft, lent))
}

/** Persons who go to places, not those who are at home in one. */
const isTraveller = (entity: Entity) => entity.kind === 'person' && entity.named && rankOf(entity) !== 'other'

/** Whether the words go on from the stop. */
function stays(encounter: Encounter, { place, sentence, past }: Stop): boolean {
  const distance = encounter.sentence.index - sentence
  const now = isPast(encounter)
  if (now !== null && past !== null && now !== past) return false
  const country = place.entities[0]?.country
  if (country !== undefined && encounter.people.some(entity => sideOf(entity) === country)) return distance <= 6
  return distance <= 3 && goesOn(encounter)
}

const GOES_ON =
  /^(?:also|then|later|where|there|while|afterwards?|before|addition|subsequently|earlier|evening|afternoon|same)$/

/** "He will also meet", "before later meeting", "where he will hold": the same stay. */
const goesOn = ({ clauses, sentence, first, head }: Encounter) =>
  clauses.tokens.slice(sentence.first, Math.max(first, head)).some(token => GOES_ON.test(token.lower))

function withPlaces(draft: Draft, lent: ReadonlyMap<Encounter, Mention>): Draft {
  if (draft.place !== null || !draft.encounters.some(encounter => lent.has(encounter))) return draft
  const encounters = draft.encounters.map(encounter => {
    const place = lent.get(encounter)
    return place && !isBody(place.entities[0]!) ? { ...encounter, place } : encounter
  })
  return { ...draft, encounters, place: encounters.find(({ place }) => place)?.place?.entities[0] ?? null }
}
