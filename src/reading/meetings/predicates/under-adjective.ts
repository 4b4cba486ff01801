import { isPreposition, isVerb, isWord, wordAt } from '../clause.ts'
import { composeStatus } from '../compose-status.ts'
import type { Predicate } from '../encounter.ts'
import { chainOfAdjective } from '../read-frame.ts'
import { type About, bare, frameOf } from './about.ts'
import { actorOf } from './verb-predicate.ts'

/** "is open to talks", "ready for a meeting", "eager for a summit". */
export function underAdjective(about: About): Predicate[] {
  const { clauses, at } = about
  const adjective = clauses.phrases[at - 2]
  if (
    !isPreposition(clauses, at - 1) ||
    !/^(?:to|for|about|in|of)$/.test(wordAt(clauses, at - 1)) ||
    !(isWord(adjective, 'adjective') || isVerb(adjective))
  )
    return []
  const chain = chainOfAdjective(clauses, at - 2)
  const composed = chain && composeStatus({ ...frameOf(about, chain), class: 'hold' })
  if (!composed) return []
  const first = clauses.phrases[chain.top]?.first ?? adjective!.first
  const words = { first, past: about.end, rule: 'adjective', token: adjective!.first, weight: 3 as const }
  return [{ ...bare(about, composed, words), actor: actorOf(clauses, chain.top) }]
}
