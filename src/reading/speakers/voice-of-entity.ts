import type { SourceKind } from '#domain'
import type { Entity, EntityKind } from '../entities/entity.ts'
import type { Voice } from './roster.ts'
import { SIDELESS_NOUNS, SIDELESS_ROLE } from './speaker-words.ts'

const KINDS: Readonly<Record<EntityKind, SourceKind>> = {
  person: 'person',
  office: 'office',
  group: 'group',
  state: 'institution', // "Russia said"
  institution: 'institution',
  place: 'institution', // "Brussels said"
  outlet: 'outlet',
}

/** The voice of somebody whom the entity reader knows. */
export function voiceOfEntity(entity: Entity): Voice {
  const { name, named, role, gender, kind, speaksForSide } = entity
  return {
    key: `entity ${entity.id}`,
    name,
    named,
    kind: KINDS[kind],
    ...(role ? { role } : {}),
    ...(gender ? { gender } : {}),
    side: sideOf(entity),
    ...(speaksForSide === false ? { speaksForSide } : {}),
    plural: kind === 'group',
  }
}

/** "The two leaders", "Kerry and Lavrov": one voice for several, with a side only where all share it. */
export function voiceOfSeveral(entities: readonly Entity[]): Voice {
  const voices = entities.map(voiceOfEntity)
  const [first] = voices
  const shared = first !== undefined && voices.every(({ side }) => side === first.side) ? first.side : null
  return {
    key: `several ${entities.map(({ id }) => id).join(' ')}`,
    name: list(voices.map(({ name }) => name)),
    named: voices.every(({ named }) => named),
    kind: 'group',
    side: shared,
    plural: true,
  }
}

/** An analyst or a former minister has a country, but no side. */
function sideOf({ side, role, kind, country, speaksForSide }: Entity): string | null {
  if (speaksForSide === false) return side
  if (role && (SIDELESS_ROLE.test(role) || role.toLowerCase().split(/\s+/).some(speaksForNobody))) return null
  if (kind === 'place') return side ?? country ?? null
  return side
}

/** A chairman or director speaks for whatever he heads, where the entity reader knows its side. */
const speaksForNobody = (word: string): boolean =>
  SIDELESS_NOUNS.has(word) && !/^(?:director|chair(?:wo)?man|chair)$/.test(word)

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
