import type { Encounter } from './encounter.ts'
import type { Spot } from './scene.ts'
import type { MeetingNoun } from './words/meeting-nouns.ts'

/** A meeting that the sentence does not name: "it", an exchange, "the date". It joins the meeting last spoken of. */
const UNNAMED: MeetingNoun = { noun: 'it', kind: 'meeting', strength: 'loose' }

type Told = Pick<Encounter, 'first' | 'past' | 'head' | 'predicates'> &
  Partial<Pick<Encounter, 'people' | 'place' | 'times'>>

/** The encounter at a place that tells of a meeting without naming it. */
export function unnamedEncounter({ sentence, clauses, at }: Spot, told: Told): Encounter {
  return {
    sentence,
    clauses,
    at,
    noun: UNNAMED,
    verb: null,
    kind: 'meeting',
    people: [],
    event: null,
    eventSide: null,
    margins: null,
    venue: null,
    place: null,
    times: [],
    article: 'definite',
    plural: false,
    another: false,
    ordinal: null,
    ...told,
  }
}
