import type { MeetingKind } from '#domain'
import type { Entity } from '../entities/index.ts'

const LEADER =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|emperor|sultan|pope|head of state|taoiseach|crown prince|supreme leader|secretary[- ]general|leader|pm|chairman of the state)\b/i
const NOT_LEADER =
  /\b(?:vice|deputy|former|ex-|then-vice|opposition|party|candidate|spokes\w+|adviser|advisor|aide|envoy|staff|secretary to|press|assistant|office)\b/i
const MINISTER =
  /\b(?:minister|foreign secretary|secretary of state|defen[cs]e secretary|treasury secretary|secretary)\b/i

export type Rank = 'leader' | 'minister' | 'other'

/** How high someone stands in the state or body they speak for, by the office the article gives. */
export function rankOf(entity: Entity): Rank {
  const role = entity.role ?? (entity.kind === 'person' ? '' : entity.name)
  if (LEADER.test(role) && !NOT_LEADER.test(role)) return 'leader'
  if (MINISTER.test(role) && !/\b(?:prime|vice|deputy|assistant|press)\b/i.test(role)) return 'minister'
  return NOT_LEADER.test(role) ? 'other' : (entity.rank ?? 'other')
}

/**
 * The kind of a meeting from its noun and who takes part: leaders of two sides make a summit, ministers a ministerial, anything
 * else is talks. A call stays a call, a visit a visit, a named gathering of many is multilateral unless it is one of ministers.
 */
export function kindOf(
  named: ReadonlySet<MeetingKind | 'meeting'>,
  people: readonly Entity[],
  isEvent: boolean,
  sides: number,
): MeetingKind {
  if (named.has('call')) return 'call'
  const onlyMany = named.has('multilateral') && !named.has('meeting') && !named.has('talks') && !named.has('summit')
  if (isEvent) return people.some(isMinisters) && !named.has('summit') ? 'ministerial' : 'multilateral'
  if (onlyMany || (named.has('multilateral') && sides > 2)) return 'multilateral'
  const leaders = sidesAt(people, 'leader')
  const ministers = sidesAt(people, 'minister')
  if (named.has('other') && !named.has('meeting') && !named.has('summit') && !named.has('talks')) return 'other'
  if (named.has('summit')) return 'summit'
  if (named.has('visit') && !named.has('meeting') && !named.has('talks')) return 'visit'
  if (leaders >= 2) return 'summit'
  // "Kerry will meet with European partners": one minister's meeting is with those of his rank, where nothing else is told.
  if (leaders === 0 && (ministers >= 2 || (ministers === 1 && named.has('meeting')))) return 'ministerial'
  if (named.has('visit')) return 'visit'
  if (named.has('ministerial')) return 'ministerial'
  return 'talks'
}

/** On how many sides someone of this rank takes part; a second person of one side counts once, counterparts count as each other. */
function sidesAt(people: readonly Entity[], rank: Rank): number {
  const sides = new Set(people.filter(entity => rankOf(entity) === rank).map(entity => entity.side ?? entity.id))
  if (sides.size > 0)
    for (const entity of people) if (/\bcounterparts?$/.test(entity.name)) sides.add(entity.side ?? entity.id)
  return sides.size
}

/** "NATO foreign ministers" */
const isMinisters = (entity: Entity) => entity.plural === true && /\bministers$/i.test(entity.name)
