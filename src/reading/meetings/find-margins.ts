import type { Clauses } from './clause.ts'
import { isBody } from './name-event.ts'

/** "on the sidelines of the G20", "on the G-20 sidelines": the body whose gathering it is. */
export function marginsOf(clauses: Clauses, at: number): string | null {
  for (let k = at + 1; k < Math.min(clauses.phrases.length, at + 8); k++) {
    const phrase = clauses.phrases[k]
    if (phrase?.kind !== 'noun' || !/^(?:sidelines?|margins?|fringes?|edges)$/.test(clauses.tokens[phrase.head]!.lower))
      continue
    const next = clauses.phrases[k + 2]
    const mentions = [phrase, next].flatMap(near => (near?.kind === 'noun' ? near.mentions : []))
    const body = mentions.flatMap(({ entities }) => entities).find(isBody)
    if (body) return body.side
  }
  return null
}
