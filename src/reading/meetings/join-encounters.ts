import { type Days, type Draft, extendDraft, isPast, sideOf, sidesOf, startDraft } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { rankOf } from './rank.ts'

/**
 * Joins the encounters of an article into meetings, in text order. First come the things that no two mentions of one meeting
 * can differ in (a call and a summit, two towns in different countries, one side's president and its minister); among the
 * meetings left, the one that shares most; where nothing is shared, a new one. A bare "the meeting" follows the meeting last
 * spoken of.
 */
export function joinEncounters(
  encounters: readonly Encounter[],
  daysOf: (encounter: Encounter) => Days | null,
): Draft[] {
  const drafts: Draft[] = []
  let last = -1
  for (const encounter of encounters) {
    const days = daysOf(encounter)
    const at = bestDraft(drafts, encounter, days, last)
    if (at >= 0) {
      drafts[at] = extendDraft(drafts[at]!, encounter, days)
      last = at
    } else if (canFound(encounter)) {
      drafts.push(startDraft(encounter, days))
      last = drafts.length - 1
    }
  }
  return drafts
}

/** A place, a day, a name or a second side is enough to speak of a meeting for the first time; a bare "the meeting" is not. */
function canFound(encounter: Encounter): boolean {
  if (encounter.event) return true
  const sides = sidesOf(encounter.people).size
  if (sides >= 2 || encounter.people.length >= 2) return true
  if (encounter.noun?.strength === 'loose') return false
  return sides === 1 && (encounter.place !== null || encounter.people.some(entity => entity.named))
}

function bestDraft(drafts: readonly Draft[], encounter: Encounter, days: Days | null, last: number): number {
  let best = -1
  let most = 0
  drafts.forEach((draft, i) => {
    if (!compatible(draft, encounter, days)) return
    const score = likeness(draft, encounter) + (i === last ? 0.75 : 0) + i / (drafts.length * 4)
    if (score > most) {
      most = score
      best = i
    }
  })
  return most >= THRESHOLD ? best : -1
}

const THRESHOLD = 1

function likeness(draft: Draft, encounter: Encounter): number {
  if (encounter.event)
    return encounter.event === draft.event
      ? 3
      : encounter.eventSide !== null && encounter.eventSide === draft.eventSide
        ? 2
        : 0
  const sides = sidesOf(encounter.people)
  const known = sidesOf(draft.people)
  const people = encounter.people.filter(
    entity => entity.named && draft.people.some(other => other.id === entity.id),
  ).length
  const shared = [...sides].filter(side => known.has(side)).length
  const noun = encounter.noun && draft.encounters.some(other => other.noun?.noun === encounter.noun?.noun) ? 0.5 : 0
  const bare = sides.size === 0 && encounter.article === 'definite' && !encounter.another ? 1 : 0
  if (sides.size >= 2) return shared === sides.size ? shared / 2 + people / 2 + noun : 0
  if (sides.size === 1)
    return shared === 1 && (encounter.article === 'definite' || people > 0) ? 0.6 + people / 2 + noun : 0
  return bare + noun * bare
}

/** Whether nothing forbids that draft and encounter are one meeting. */
function compatible(draft: Draft, encounter: Encounter, days: Days | null): boolean {
  const call = encounter.kind === 'call'
  if (call !== draft.nouns.has('call')) return false
  if (encounter.kind === 'other' && ![...draft.encounters].some(other => other.noun?.noun === encounter.noun?.noun))
    return false
  if (draft.nouns.has('other') && encounter.kind !== 'other' && encounter.people.length > 0) return false
  if (encounter.event && draft.event && encounter.event !== draft.event && encounter.eventSide !== draft.eventSide)
    return false
  if (encounter.event && !draft.event) return false
  if (draft.event && !encounter.event && (encounter.people.length > 0 || encounter.noun?.kind === 'visit')) return false
  if (encounter.another && !draft.encounters.some(other => other.another)) return false
  if (!kindsFit(draft, encounter)) return false
  if (!peopleFit(draft, encounter)) return false
  if (!timesFit(draft, encounter, days)) return false
  return placesFit(draft, encounter)
}

/** A visit is not the meeting it was made for, unless the article says no more than "the trip". */
function kindsFit(draft: Draft, encounter: Encounter): boolean {
  const visit = encounter.kind === 'visit'
  const wasVisit = draft.nouns.has('visit')
  return visit === wasVisit
}

/** One side's leader is not its minister; a pair of states is not joined by a third. */
function peopleFit(draft: Draft, encounter: Encounter): boolean {
  const known = sidesOf(draft.people)
  const mine = sidesOf(encounter.people)
  const extra = [...mine].filter(side => !known.has(side)).length
  if (extra > 0 && known.size >= 2) return false
  for (const entity of encounter.people) {
    if (!entity.named || entity.kind !== 'person') continue
    const rivals = draft.people.filter(
      other => other.kind === 'person' && other.named && sideOf(other) !== null && sideOf(other) === sideOf(entity),
    )
    if (
      rivals.length > 0 &&
      !rivals.some(other => other.id === entity.id) &&
      rivals.every(other => rankOf(other) !== rankOf(entity) || rankOf(entity) === 'leader')
    )
      return false
  }
  return true
}

/** What was held is not what lies ahead; two meetings with different days are two, unless one was put off. */
function timesFit(draft: Draft, encounter: Encounter, days: Days | null): boolean {
  const now = isPast(encounter)
  if (now !== null && draft.past !== null && now !== draft.past && encounter.people.length > 0) return false
  if (!days || !draft.days || moved(draft, encounter)) return true
  return before(draft.days.earliest, days.latest) && before(days.earliest, draft.days.latest)
}

const moved = (draft: Draft, encounter: Encounter) =>
  [...draft.encounters, encounter].some(one =>
    one.predicates.some(predicate => /^(?:postponed|rescheduled|on-hold|doubtful)$/.test(predicate.status)),
  )

const before = (a: string | null, b: string | null) => a === null || b === null || a <= b

function placesFit(draft: Draft, encounter: Encounter): boolean {
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
