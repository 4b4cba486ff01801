import type { Entity } from '../entities/index.ts'
import { type Days, type Draft, isArrival, isPast, sideOf, sidesOf, voicesOf } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { rankOf } from './rank.ts'

/** One thing in which no two mentions of the same meeting can differ. */
type Rule = (draft: Draft, encounter: Encounter, days: Days | null) => boolean

/** Whether nothing forbids that draft and encounter are one meeting. */
export const compatible: Rule = (draft, encounter, days) => RULES.every(rule => rule(draft, encounter, days))

/** A call is not a summit; a conversation may be either. */
const callsFit: Rule = (draft, encounter) =>
  (encounter.kind === 'call') === draft.nouns.has('call') ||
  isConversation(encounter) ||
  draft.encounters.every(isConversation)

export const isConversation = ({ noun }: Encounter) =>
  noun !== null && /^(?:conversation|discussion|exchange|it)s?$/.test(noun.noun)

/** A dinner is not the talks before it: a meal or a ceremony is joined by its own word, or by "it". */
const mealsFit: Rule = (draft, encounter) => {
  if (encounter.kind === 'other') return draft.encounters.some(other => sameNoun(other, encounter))
  return !draft.nouns.has('other') || encounter.noun?.noun === 'it'
}

/** A visit is not the meeting it was made for; but "arrived in Geneva" may be how somebody came to the talks there. */
const visitsFit: Rule = (draft, encounter) =>
  (encounter.kind === 'visit') === draft.nouns.has('visit') ||
  encounter.noun?.noun === 'it' ||
  (isArrival(encounter) && isThere(draft, encounter))

const isThere = (draft: Draft, encounter: Encounter): boolean => {
  const country = encounter.place?.entities[0]?.country
  if (country === undefined) return false
  if (draft.place) return draft.place.country === country
  return draft.event === null && sidesOf(draft.people).has(country)
}

/** "The G20 summit" and "the NATO summit"; a meeting of two at the margins of a gathering is not the gathering. */
const eventsFit: Rule = (draft, encounter) => {
  if (encounter.event && draft.event)
    return encounter.event === draft.event || (encounter.eventSide !== null && encounter.eventSide === draft.eventSide)
  if (encounter.event) return false
  if (!draft.event) return true
  return (
    encounter.people.length === 0 &&
    encounter.verb === null &&
    (/^(?:it|gathering|meeting|summit|event)$/.test(encounter.noun?.noun ?? '') ||
      draft.encounters.some(other => sameNoun(other, encounter)))
  )
}

/** "Another meeting", "a second summit": not the one spoken of before. */
const countsFit: Rule = (draft, encounter) => {
  if (encounter.ordinal !== null && draft.ordinal !== null) return encounter.ordinal === draft.ordinal
  return !encounter.another || draft.encounters.some(other => other.another && other.sentence !== encounter.sentence)
}

/** A pair of states is not joined by a third. */
const sidesFit: Rule = (draft, encounter) => {
  const known = voicesOf(draft.people)
  return known.size < 2 || [...voicesOf(encounter.people)].every(side => known.has(side))
}

/** One side's president is not its minister, and two presidents are not their negotiators. */
const peopleFit: Rule = (draft, encounter) => encounter.people.every(entity => hasSeat(draft.people, entity))

function hasSeat(people: readonly Entity[], entity: Entity): boolean {
  const mine = people.filter(other => isSomebody(other) && sideOf(other) !== null && sideOf(other) === sideOf(entity))
  if (!isSomebody(entity) || mine.length === 0 || mine.some(other => other.id === entity.id)) return true
  const rank = rankOf(entity)
  if (entity.named && entity.kind === 'person')
    return !mine.some(other => other.named && other.kind === 'person') && mine.some(other => rankOf(other) === rank)
  return mine.some(other => rankOf(other) === rank)
}

const isSomebody = (entity: Entity) => entity.kind === 'person' || entity.kind === 'office' || entity.kind === 'group'

const TEAM =
  /\b(?:advis[eo]rs?|officials?|aides?|teams?|negotiators?|diplomats?|envoys?|delegations?|experts?|deputies|representatives)$/i

/** A meeting of leaders is not one of their advisers; states alone may be either. */
const ranksFit: Rule = (draft, encounter) =>
  !(isTeams(encounter.people) && isLeaders(draft.people)) && !(isLeaders(encounter.people) && isTeams(draft.people))

const isTeams = (people: readonly Entity[]) =>
  people.some(entity => entity.kind === 'group' && TEAM.test(entity.name)) &&
  !people.some(entity => rankOf(entity) === 'leader')

const isLeaders = (people: readonly Entity[]) => {
  const seated = people.filter(isSomebody)
  return seated.length >= 2 && seated.every(entity => rankOf(entity) === 'leader')
}

const PRELIMINARY = new Set(
  'preliminary preparatory advance pre-summit working-level lower-level expert-level technical'.split(' '),
)

/** "This preliminary session" is not the summit that it prepares. */
const stepsFit: Rule = (draft, encounter) =>
  draft.encounters.every(other => isPreliminary(other) === isPreliminary(encounter)) ||
  !(draft.nouns.has('summit') || encounter.kind === 'summit' || isLeaders(draft.people) || isLeaders(encounter.people))

const isPreliminary = ({ clauses, first, head }: Encounter) =>
  clauses.tokens.slice(first, head).some(token => PRELIMINARY.has(token.lower))

/** What was held is not what lies ahead. */
const tensesFit: Rule = (draft, encounter) => {
  const now = isPast(encounter)
  return now === null || draft.past === null || now === draft.past
}

/** Two meetings with different days are two, unless one was put off. */
const daysFit: Rule = (draft, encounter, days) => {
  if (!days?.firm || !draft.days?.firm || wasMoved(draft, encounter)) return true
  return before(draft.days.earliest, days.latest) && before(days.earliest, draft.days.latest)
}

const wasMoved = (draft: Draft, encounter: Encounter) =>
  [...draft.encounters, encounter].some(one =>
    one.predicates.some(predicate => /^(?:postponed|rescheduled|on-hold|doubtful)$/.test(predicate.status)),
  )

const before = (a: string | null, b: string | null) => a === null || b === null || a <= b

/** A town lies in one country; "in Switzerland" and "in Geneva" may be one place, Geneva and Zurich not. */
const placesFit: Rule = (draft, encounter) => {
  const place = encounter.place?.entities[0]
  if (!place || !draft.place || place.id === draft.place.id) return true
  if (place.country && draft.place.country && place.country !== draft.place.country) return false
  return (
    place.kind === 'state' ||
    draft.place.kind === 'state' ||
    encounter.kind === 'visit' ||
    place.country === undefined ||
    draft.place.country === undefined
  )
}

export const sameNoun = (a: Encounter, b: Encounter): boolean =>
  a.noun !== null && b.noun !== null && singular(a.noun.noun) === singular(b.noun.noun)

const singular = (noun: string) => noun.replace(/s$/, '')

/** "The meeting was postponed. They could meet on the sidelines of …": another chance, and not the meeting put off. */
const chancesFit: Rule = (draft, encounter) =>
  encounter.margins === null ||
  encounter.article !== 'indefinite' ||
  !isOnly(encounter, /^mooted$/) ||
  !draft.encounters.some(other => other.predicates.some(one => /^(?:postponed|on-hold|called-off)$/.test(one.status)))

const isOnly = ({ predicates }: Encounter, statuses: RegExp) =>
  predicates.length > 0 && predicates.every(one => statuses.test(one.status))

const RULES: readonly Rule[] = [
  callsFit,
  mealsFit,
  visitsFit,
  eventsFit,
  countsFit,
  sidesFit,
  peopleFit,
  ranksFit,
  stepsFit,
  chancesFit,
  tensesFit,
  daysFit,
  placesFit,
]
