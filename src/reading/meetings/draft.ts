import type { IsoDay, MeetingKind } from '#domain'
import type { Entity } from '../entities/index.ts'
import type { Encounter } from './encounter.ts'
import { rankOf } from './rank.ts'

/** A meeting in the making: the encounters joined so far, in text order, and what they say together. */
export type Draft = {
  readonly encounters: readonly Encounter[]
  readonly people: readonly Entity[]
  readonly event: string | null
  readonly eventSide: string | null
  readonly margins: string | null
  readonly place: Entity | null
  readonly nouns: ReadonlySet<MeetingKind | 'meeting'>
  /** True where it is said to have happened, false where it is still ahead, null where nothing tells. */
  readonly past: boolean | null
  readonly days: Days | null
  readonly ordinal: number | null
}

/** The days that the words allow, for telling meetings apart; null is an open end. */
export type Days = {
  readonly earliest: IsoDay | null
  readonly latest: IsoDay | null
  /** The words stand in the phrase of the meeting itself, or set its day; beside a verb they may tell of something else. */
  readonly firm: boolean
}

/** The party that an entity stands for. */
export const sideOf = (entity: Entity): string | null => entity.side ?? (entity.kind === 'state' ? entity.name : null)

export function sidesOf(people: readonly Entity[]): Set<string> {
  return new Set(people.map(sideOf).filter(side => side !== null))
}

/**
 * The sides that meet, and those who come for a side that the words do not tell: a king or a minister named without a country is
 * somebody's. Groups without a side ("activists", "officials") are nobody's.
 */
export function voicesOf(people: readonly Entity[]): Set<string> {
  const voices = sidesOf(people)
  for (const entity of people) {
    if (sideOf(entity) === null && (entity.kind === 'person' || entity.kind === 'office') && rankOf(entity) !== 'other')
      voices.add(entity.id)
  }
  return voices
}

/** Whether an encounter is told as done, as to come, or neither; what is only said in passing tells little. */
export function isPast(encounter: Encounter): boolean | null {
  const spoken = encounter.predicates.filter(
    predicate => predicate.weight > 1 || predicate.because.includes('after') || predicate.because.includes('before'),
  )
  if (spoken.length === 0) return null
  if (spoken.some(predicate => predicate.status === 'held' || predicate.status === 'under-way'))
    return spoken.every(predicate => predicate.status === 'held') ? true : null
  return false
}

/** "flew to Vienna", "arrived in Geneva", "heading to Beijing": going, not visiting. */
export const isArrival = ({ verb }: Encounter): boolean =>
  verb?.pattern === 'go' && !/^(?:visit|tour|lead)$/.test(verb.stem)

export function startDraft(encounter: Encounter, days: Days | null): Draft {
  return {
    encounters: [encounter],
    people: encounter.people,
    event: encounter.event,
    eventSide: encounter.eventSide,
    margins: encounter.margins,
    place: encounter.place?.entities[0] ?? null,
    nouns: new Set([encounter.kind]),
    past: isPast(encounter),
    days,
    ordinal: encounter.ordinal,
  }
}

export function extendDraft(draft: Draft, encounter: Encounter, days: Days | null): Draft {
  const more = encounter.people.filter(entity => !draft.people.some(known => known.id === entity.id))
  const now = isPast(encounter)
  return {
    encounters: [...draft.encounters, encounter].sort((a, b) => a.first - b.first),
    people: [...draft.people, ...more],
    event: draft.event ?? encounter.event,
    eventSide: draft.eventSide ?? encounter.eventSide,
    margins: draft.margins ?? encounter.margins,
    place: draft.place ?? encounter.place?.entities[0] ?? null,
    nouns: isArrival(encounter) ? draft.nouns : new Set([...draft.nouns, encounter.kind]),
    past: draft.past === now ? now : (draft.past ?? now),
    days: draft.days?.firm ? draft.days : (days ?? draft.days),
    ordinal: draft.ordinal ?? encounter.ordinal,
  }
}
