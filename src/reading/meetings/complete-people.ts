import type { Entity, Mention } from '../entities/index.ts'
import { isNoun } from './clause.ts'
import { sideOf, sidesOf, voicesOf } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { actorsAround } from './people-of-noun.ts'
import { rankOf } from './rank.ts'
import { canMeet, peopleIn } from './who-takes-part.ts'

/** The sides that an article is about, most spoken of first, each with the entity that stands for it. */
export type Cast = readonly Entity[]

/** Counts who is spoken of: a side's people, offices and bodies count for the side. */
export function castOf(mentions: readonly Mention[]): Cast {
  const counts = new Map<string, number>()
  const faces = new Map<string, Entity>()
  for (const { entities } of mentions) {
    for (const entity of entities) {
      const side = sideOf(entity)
      if (side === null || !canMeet(entity) || MEETS_NOBODY.test(side)) continue
      counts.set(side, (counts.get(side) ?? 0) + 1)
      if (!faces.has(side) || (entity.kind === 'state' && faces.get(side)!.kind !== 'state')) faces.set(side, entity)
    }
  }
  return [...counts]
    .filter(([, count]) => count >= ENOUGH)
    .sort(([, a], [, b]) => b - a)
    .map(([side]) => faces.get(side)!)
}

/** Spoken of often, and no side at any table. */
const MEETS_NOBODY = /\b(?:Islamic State|ISIS|Qaeda|Boko Haram)\b/

/** A side mentioned once is not what an article is about. */
const ENOUGH = 2

/**
 * An encounter that names one side or none, with the others: whoever acts or speaks in its sentence ("Kerry said after a week of
 * talks in Lausanne"), then the sides that the article is about. `before` took part in the meeting told last.
 */
export function completePeople(encounter: Encounter, cast: Cast, before: readonly Entity[] = []): Encounter {
  const people = [...encounter.people]
  const add = (more: readonly Entity[]) => {
    const known = sidesOf(people)
    for (const entity of more) {
      const side = sideOf(entity)
      if (side !== null && !known.has(side) && !people.includes(entity)) people.push(entity)
    }
  }
  if (encounter.event !== null) return { ...encounter, people: [...people, ...attendees(encounter, cast)] }
  if (encounter.kind === 'visit') {
    if (people.length === 0)
      add(
        actorsAround(encounter.clauses, encounter.at, true).filter(
          entity => entity.kind === 'person' || entity.kind === 'office',
        ),
      )
    return { ...encounter, people }
  }
  if (people.some(entity => isOutsider(entity))) return encounter
  if ((people.length === 0 || isAlone(encounter)) && isOfTheSame(encounter)) add(before)
  const known = sidesOf(people)
  const others = actorsAround(encounter.clauses, encounter.at).filter(entity => !known.has(sideOf(entity) ?? ''))
  if (voicesOf(people).size < 2) add(others.slice(0, 2 - voicesOf(people).size))
  for (const entity of cast.slice(0, 2)) if (voicesOf(people).size < 2) add([entity])
  if (voicesOf(people).size === 1) add(othersIn(encounter).slice(0, 1))
  return { ...encounter, people }
}

/** Whoever else the sentence names: "the stalled negotiations with Serbia have cost Kosovo dearly". */
const othersIn = ({ clauses, people }: Encounter): Entity[] => {
  const known = sidesOf(people)
  return peopleIn(clauses.phrases.filter(isNoun)).filter(entity => {
    const side = sideOf(entity)
    return side !== null && !known.has(side)
  })
}

/** "Business leaders", "students": people of no state, with whom no side meets; officials and envoys may stand for one. */
const isOutsider = (entity: Entity) =>
  sideOf(entity) === null &&
  (entity.kind === 'group' || (entity.kind !== 'office' && !entity.named)) &&
  !/\b(?:officials?|negotiators?|diplomats?|delegations?|delegates|counterparts?|envoys?|representatives?|teams?|aides|advis[eo]rs|leaders|ministers|ambassadors|mediators|allies|partners|parties|sides|powers|group|experts)$/i.test(
    entity.name,
  )

/** "They met again", "their next meeting": those of the meeting told before. */
const isOfTheSame = ({ verb, clauses, first }: Encounter) =>
  verb !== null || clauses.tokens[first]!.lower === 'their' || clauses.tokens[first]!.lower === 'another'

/** "Maro is ready to meet again" */
const isAlone = ({ verb, article, people }: Encounter): boolean =>
  verb !== null && article === 'definite' && people.length === 1

/** Whoever goes to the gathering, as far as the sentence says: "Obama still plans to attend a G20 summit". */
function attendees(encounter: Encounter, cast: Cast): readonly Entity[] {
  if (voicesOf(encounter.people).size > 0) return []
  const [first] = actorsAround(encounter.clauses, encounter.at, true)
  if (first && first.kind === 'person' && sideOf(first) !== null && rankOf(first) !== 'other') return [first]
  return encounter.eventSide === null ? cast.slice(0, 1) : []
}
