import type { Meeting, Participant, Place, Window } from '#domain'
import type { Entity } from '../entities/index.ts'
import { reportsOf } from './choose-reports.ts'
import { type Draft, sideOf, sidesOf, voicesOf } from './draft.ts'
import { isHost } from './journey-hosts.ts'
import { isBody } from './name-event.ts'
import { nameMeeting } from './name-meeting.ts'
import { kindOf, rankOf } from './rank.ts'
import { type Setting, spanOf } from './setting.ts'

/** A meeting needs two sides, a gathering, or a journey to another state; a ministry's own meeting is none. */
export function isBetweenSides(draft: Draft): boolean {
  if (draft.event !== null) return partiesOf(draft).length > 0
  if (draft.nouns.has('visit') && draft.nouns.size === 1 && isAimless(draft)) return false
  if (partiesOf(draft).length >= 2 || voicesOf(draft.people).size >= 2) return true
  // "The president will fly to Lima": a leader of a side that the words do not tell comes for somebody.
  return draft.nouns.has('visit') && partiesOf(draft).length === 1 && draft.people.some(isUnplacedLeader)
}

/** "A trip to Peru and Chile" of nobody, two hosts and no guest; "this trip" of somebody, to nowhere. */
const isAimless = ({ people, place, encounters }: Draft): boolean =>
  people.every(isHost) || (place === null && encounters.every(({ noun }) => noun !== null && noun.noun !== 'visit'))

const isUnplacedLeader = (entity: Entity): boolean => sideOf(entity) === null && rankOf(entity) === 'leader'

/** Turns a draft into a meeting with its reports, each under the voice that makes it. */
export function buildMeeting(draft: Draft, setting: Setting): Meeting {
  const parties = partiesOf(draft)
  const participants = participantsOf(draft)
  const place = placeOf(draft)
  const kind = kindOf(draft.nouns, draft.people, draft.event !== null, parties.length)
  return {
    id: setting.id,
    label: nameMeeting({ kind, participants, parties, event: draft.event, place: place?.name ?? null }),
    kind,
    participants,
    parties,
    place,
    window: windowOf(draft, setting),
    mentions: draft.encounters.map(encounter => spanOf(setting.doc, encounter.first, encounter.past)),
    reports: reportsOf(draft, setting),
    waitsOn: setting.waitsOn,
  }
}

function partiesOf(draft: Draft): string[] {
  const sides = sidesOf(draft.people.filter(entity => !(draft.event !== null && entity.kind === 'institution')))
  const all = draft.eventSide === null ? sides : new Set([draft.eventSide, ...sides])
  const host = draft.nouns.has('visit') || draft.nouns.size === 0 ? (draft.place?.country ?? null) : null
  if (host !== null) all.add(host)
  return [...all]
}

/** People and unnamed offices; a state or body only where nobody takes part for it. */
function participantsOf(draft: Draft): Participant[] {
  const people = draft.people.filter(
    entity => entity.kind === 'person' || entity.kind === 'office' || entity.kind === 'group',
  )
  const spoken = sidesOf(people)
  const bodies = draft.people.filter(
    entity => (entity.kind === 'state' || entity.kind === 'institution') && !spoken.has(sideOf(entity) ?? ''),
  )
  return [...people, ...bodies].map(participant)
}

const participant = (entity: Entity): Participant => ({
  // "their delegations": whose they are is told by their side
  name: entity.name.replace(/^(?:their|his|her|its) /i, ''),
  side: sideOf(entity),
  ...(entity.role === undefined ? {} : { role: entity.role }),
})

function placeOf(draft: Draft): Place | null {
  const mention = draft.encounters.find(encounter => encounter.place)?.place
  const entity = mention?.entities[0]
  if (!mention || !entity || isBody(entity)) return null
  return {
    name: entity.name,
    ...(entity.country === undefined ? {} : { country: entity.country }),
    span: { start: mention.start, end: mention.end },
  }
}

/** The first window named, or one that narrows it down; one that goes with a new date comes before the old one. */
function windowOf(draft: Draft, setting: Setting): Window | null {
  const dated = draft.encounters.flatMap(encounter => {
    const window = setting.windowOf(encounter, undefined, draft.past)
    return window ? [{ encounter, window }] : []
  })
  const moved = dated.find(({ encounter }) =>
    encounter.predicates.some(predicate => predicate.status === 'rescheduled'),
  )
  if (moved) return moved.window
  const firm = dated.filter(({ encounter }) => encounter.times[0]?.hold !== 'clause')
  return (firm.length > 0 ? firm : dated)
    .map(({ window }) => window)
    .reduce<Window | null>((best, one) => (best && !isWithin(one, best) ? best : one), null)
}

/** "On December 28" within "later this month". */
const isWithin = (inner: Window, outer: Window): boolean =>
  inner.earliest !== null &&
  inner.latest !== null &&
  (outer.earliest === null || inner.earliest >= outer.earliest) &&
  (outer.latest === null || inner.latest <= outer.latest)
