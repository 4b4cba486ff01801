import type { Predicate } from '../encounter.ts'
import type { About } from './about.ts'
import { asObject } from './as-object.ts'
import { asSubject } from './as-subject.ts'
import { byCircumstance } from './by-circumstance.ts'
import { byAdjective, byParticiple } from './by-modifier.ts'
import { underAdjective } from './under-adjective.ts'
import { underNoun } from './under-noun.ts'

/** What the sentence says of a meeting that stands in it as a noun, outright statements first. */
export function findPredicates(about: About): Predicate[] {
  const found = [
    ...asObject(about),
    ...asSubject(about),
    ...underNoun(about),
    ...underAdjective(about),
    ...byParticiple(about),
    ...byAdjective(about),
  ]
  return found.length > 0 ? found : byCircumstance(about)
}
