import type { Certainty, MeetingKind, Status } from '#domain'
import type { Entity, Mention } from '../entities/index.ts'
import type { Sentence } from '../text/index.ts'
import type { Clauses } from './clause.ts'
import type { Timed } from './find-times-of.ts'
import type { MeetingNoun } from './words/meeting-nouns.ts'
import type { MeetingVerb } from './words/meeting-verbs.ts'

/** One place in a text that speaks of a meeting: a noun phrase ("their summit") or a verb group ("will meet"). */
export type Encounter = {
  readonly sentence: Sentence
  readonly clauses: Clauses
  /** Its phrase, as an index into the clauses. */
  readonly at: number
  /** Tokens of that phrase, half-open, and the word that names the encounter. */
  readonly first: number
  readonly past: number
  readonly head: number
  readonly noun: MeetingNoun | null
  readonly verb: MeetingVerb | null
  readonly kind: MeetingKind | 'meeting'
  /** Who meets, as far as this place says. */
  readonly people: readonly Entity[]
  /** The name of a gathering of many: "G20 summit", "Munich Security Conference". */
  readonly event: string | null
  readonly eventSide: string | null
  /** The gathering at whose margins they meet: "on the sidelines of the G20". */
  readonly margins: string | null
  readonly place: Mention | null
  /** "The Singapore summit": a state that may be the place or a party. */
  readonly venue: Mention | null
  readonly times: readonly Timed[]
  readonly article: 'definite' | 'indefinite' | 'bare'
  readonly plural: boolean
  /** "another", "a second", "further", "the next round": not the one spoken of before. */
  readonly another: boolean
  /** 2 for "a second summit", 1 for "the first round"; null where it is not counted. */
  readonly ordinal: number | null
  readonly predicates: readonly Predicate[]
}

/** What the words say of an encounter at this place. */
export type Predicate = {
  readonly status: Status
  readonly certainty: Certainty
  /** The token that carries it; the innermost statement that holds this token is the voice. */
  readonly token: number
  /** The words that show it, as tokens. */
  readonly first: number
  readonly past: number
  /** 3 said outright, 2 by a noun or adjective, 1 taken for granted. */
  readonly weight: 1 | 2 | 3
  /** Whose act of speech it is where no statement says so: who refused, offered, invited. */
  readonly actor: Entity | null
  readonly condition: { readonly first: number; readonly past: number } | null
  readonly because: readonly string[]
}
