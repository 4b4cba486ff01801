import { compatible, isConversation, sameNoun } from './compatible.ts'
import { type Cast, completePeople } from './complete-people.ts'
import { type Days, type Draft, extendDraft, isArrival, sideOf, sidesOf, startDraft, voicesOf } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { nameConflict } from './name-conflict.ts'

type DaysOf = (encounter: Encounter) => Days | null

/**
 * Joins the encounters of an article into meetings. First come those that say themselves who meets or what it is called, then
 * those that say less ("the talks", "a meeting with Xi" in a headline), each in text order: a headline finds the meeting that
 * the text names later. Between an encounter and a meeting stand first the things that no two mentions of one meeting can
 * differ in; among the meetings left, the one that shares most is taken; where none shares enough, a new one is made, with the
 * other side taken from the sentence or from the two sides that the article is about.
 */
export function joinEncounters(all: readonly Encounter[], daysOf: DaysOf, cast: Cast): Draft[] {
  const encounters = all.map(encounter => seated(encounter, cast))
  const drafts: Draft[] = []
  const join = (encounter: Encounter): boolean => {
    const days = daysOf(encounter)
    const at = bestDraft(drafts, encounter, days)
    if (at >= 0) drafts[at] = extendDraft(drafts[at]!, encounter, days)
    return at >= 0
  }
  for (const told of encounters.filter(isTold)) {
    const encounter = told.event === null ? told : completePeople(told, cast)
    if (!join(encounter)) drafts.push(startDraft(encounter, daysOf(encounter)))
  }
  for (const encounter of encounters) {
    const days = daysOf(encounter)
    if (isTold(encounter) || join(encounter) || !canFound(encounter, days)) continue
    const around = encounter.kind === 'other' && encounter.place === null && days === null ? [] : cast
    const full = completePeople(encounter, around, lastTold(drafts, encounter))
    const event = voicesOf(full.people).size < 2 ? nameConflict(full) : null
    if (voicesOf(full.people).size < 2 && full.kind !== 'visit' && event === null) continue
    const whole = event ? { ...full, event: event.name, eventSide: event.side } : full
    if (!join(whole)) drafts.push(startDraft(whole, daysOf(whole)))
  }
  return drafts.sort((a, b) => a.encounters[0]!.first - b.encounters[0]!.first)
}

/** "The Singapore summit", in an article about two other states: where it was. */
function seated(encounter: Encounter, cast: Cast): Encounter {
  const { venue, people } = encounter
  const state = venue?.entities[0]
  if (!venue || !state || encounter.place !== null || cast.length < 2) return encounter
  const others = people.filter(entity => entity !== state)
  const isParty =
    others.length === 0 ? cast.slice(0, 2).some(one => sideOf(one) === state.side) : sidesOf(others).size < 2
  return isParty ? encounter : { ...encounter, people: others, place: venue }
}

/** Who took part in the meeting that was told right before. */
function lastTold(drafts: readonly Draft[], encounter: Encounter): Draft['people'] {
  let people: Draft['people'] = []
  let nearest = Number.POSITIVE_INFINITY
  for (const draft of drafts) {
    const last = draft.encounters.findLast(other => other.first < encounter.first)
    const distance = last ? encounter.sentence.index - last.sentence.index : Number.POSITIVE_INFINITY
    if (distance < nearest && distance < 4) {
      nearest = distance
      people = draft.people
    }
  }
  return people
}

/** It says itself who meets, where somebody goes, or what the gathering is called. */
function isTold(encounter: Encounter): boolean {
  if (encounter.noun?.noun === 'it') return false
  if (encounter.event !== null || voicesOf(encounter.people).size >= 2) return true
  return encounter.kind === 'visit' && encounter.people.length > 0 && encounter.place !== null && !isArrival(encounter)
}

/** A place, a day, a number or one named side is enough to speak of a meeting for the first time; a bare "the talks" is not. */
function canFound(encounter: Encounter, days: Days | null): boolean {
  if (encounter.noun?.noun === 'it') return false
  if (encounter.kind === 'visit') return encounter.place !== null
  if (nameConflict(encounter) !== null) return true
  if (encounter.kind === 'call' && encounter.people.length === 0 && encounter.article === 'definite') return false
  if (sidesOf(encounter.people).size === 1 && encounter.noun?.strength !== 'loose') return true
  // "the negotiations", where the sentence itself names the two: "Harare accused Washington of blackmail in the negotiations"
  if (encounter.noun?.kind === 'talks' && encounter.article === 'definite') {
    if (voicesOf(completePeople(encounter, []).people).size >= 2) return true
  }
  if (encounter.place !== null || encounter.ordinal !== null) return true
  return days !== null && (encounter.article !== 'definite' || encounter.times[0]?.hold === 'own')
}

const THRESHOLD = 1

function bestDraft(drafts: readonly Draft[], encounter: Encounter, days: Days | null): number {
  let best = -1
  let most = 0
  drafts.forEach((draft, i) => {
    const shared = likeness(draft, encounter)
    if (shared === 0 || !compatible(draft, encounter, days)) return
    const score = shared + nearness(draft, encounter)
    if (score > most) {
      most = score
      best = i
    }
  })
  return most >= THRESHOLD ? best : -1
}

/** How lately the meeting was spoken of, from 1 in the same sentence down to 0. */
function nearness(draft: Draft, encounter: Encounter): number {
  const last = draft.encounters.findLast(other => other.first < encounter.first)
  if (!last) return 0
  const distance = encounter.sentence.index - last.sentence.index
  return distance > 12 ? 0.05 : 0.8 / (1 + distance / 2)
}

function likeness(draft: Draft, encounter: Encounter): number {
  if (encounter.event)
    return encounter.event === draft.event
      ? 3
      : encounter.eventSide !== null && encounter.eventSide === draft.eventSide
        ? 2
        : 0
  const noun =
    draft.encounters.some(other => sameNoun(other, encounter)) || (isConversation(encounter) && draft.nouns.has('call'))
      ? 0.5
      : 0
  const people = encounter.people.filter(
    entity => entity.named && entity.kind === 'person' && draft.people.some(other => other.id === entity.id),
  ).length
  const sides = sidesOf(encounter.people)
  const known = sidesOf(draft.people)
  const shared = [...sides].filter(side => known.has(side)).length
  if (sides.size >= 2) return shared === sides.size ? shared / 2 + people / 2 + noun : 0
  if (isArrival(encounter) && !draft.nouns.has('visit') && (shared > 0 || draft.event !== null)) return 1 + people / 2
  if (sides.size === 1) return shared === 1 ? 0.4 + people / 2 + noun + (encounter.article === 'definite' ? 0.3 : 0) : 0
  if (encounter.people.length > 0 && people === 0) return 0.3 + noun
  return encounter.article === 'definite' ? 1 + noun : 0.4 + noun
}
