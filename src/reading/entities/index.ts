import type { AnnotatedText } from '../text/index.ts'
import type { Entities } from './entity.ts'

export type { Entities, Entity, EntityKind, Mention, MentionForm } from './entity.ts'

/** Finds everybody and everything that an article speaks of and that can speak, meet, or be met in. */
export function findEntities(_doc: AnnotatedText): Entities {
  return { all: [], mentions: [] }
}
