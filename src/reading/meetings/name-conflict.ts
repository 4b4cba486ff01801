import { isNoun } from './clause.ts'
import { sidesOf } from './draft.ts'
import type { Encounter } from './encounter.ts'
import type { NamedEvent } from './name-event.ts'
import { peopleIn } from './who-takes-part.ts'

const SETTLES = /^(?:peace|cease-?fire|truce|donors?|aid|reconstruction|stabili[sz]ation|reconciliation)$/

/**
 * "The Syrian peace talks in Geneva", "an international conference on Afghanistan": a gathering that goes by the state it is about,
 * where the words tell of no second side. Null for any other meeting.
 */
export function nameConflict({ clauses, at, first, past, head, noun, kind, people }: Encounter): NamedEvent | null {
  const phrase = clauses.phrases[at]
  const sides = sidesOf([...people, ...(isNoun(phrase) ? peopleIn([phrase]) : [])])
  const [side] = sides
  if (side === undefined || sides.size > 1 || (kind !== 'talks' && kind !== 'multilateral')) return null
  const words = clauses.tokens.slice(first, past).map(({ lower }) => lower)
  const named = head - first
  const settles = SETTLES.test(words[named - 1] ?? '')
  const isConference = noun?.noun === 'conference' && /^(?:on|for)$/.test(words[named + 1] ?? '')
  if (!settles && !isConference) return null
  return { name: `${side} ${settles ? `${words[named - 1]} ` : ''}${noun?.noun ?? 'talks'}`, side }
}
