import { isNoun, wordAt } from './clause.ts'
import { sidesOf } from './draft.ts'
import type { Encounter } from './encounter.ts'
import type { NamedEvent } from './name-event.ts'
import { peopleIn } from './who-takes-part.ts'

const SETTLES = /^(?:peace|cease-?fire|truce|donors?|aid|reconstruction|stabili[sz]ation|reconciliation)$/

/**
 * "The Syrian peace talks in Geneva", "an international conference on Afghanistan": a gathering that goes by the state it is about,
 * where the words tell of no second side. Null for any other meeting.
 */
export function nameConflict({ clauses, at, head, noun, kind, people }: Encounter): NamedEvent | null {
  if (kind !== 'talks' && kind !== 'multilateral') return null
  const settles = SETTLES.exec(clauses.tokens[head - 1]?.lower ?? '')?.[0]
  const isAbout = /^(?:on|for)$/.test(wordAt(clauses, at + 1))
  if (!settles && !(isAbout && noun?.noun === 'conference')) return null
  const phrases = [clauses.phrases[at], isAbout ? clauses.phrases[at + 2] : undefined].filter(isNoun)
  const [side, ...others] = sidesOf([...people, ...peopleIn(phrases)])
  if (side === undefined || others.length > 0) return null
  return { name: [side, settles, noun?.noun ?? 'talks'].filter(Boolean).join(' '), side }
}
