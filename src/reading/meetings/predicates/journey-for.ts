import { isVerb, isWord } from '../clause.ts'
import type { Predicate } from '../encounter.ts'
import type { VerbGroup } from '../phrases/index.ts'
import { formsOf } from '../words/inflect.ts'
import { meetingVerbs } from '../words/meeting-verbs.ts'
import { type About, bare } from './about.ts'
import { actorOf, predicate } from './verb-predicate.ts'

const SENDING = new Set(['send', 'dispatch'].flatMap(formsOf))

/**
 * A journey for the sake of a meeting stands or falls with it: "is expected to fly to Washington for talks", "will send a
 * delegation to Cairo for talks". Whoever will not go, declines.
 */
export function journeyFor(about: About): Predicate[] {
  const { clauses, at, end } = about
  for (let k = at - 2; k >= 0; k--) {
    const phrase = clauses.phrases[k]
    if (isWord(phrase, 'stop', 'subordinator', 'relative', 'conjunction', 'comma')) return []
    if (!isVerb(phrase)) continue
    const word = clauses.tokens[phrase.main]!.lower
    if (!SENDING.has(word) && !meetingVerbs(word).some(({ pattern }) => pattern === 'go')) return []
    if (phrase.negated) return stayingAway(about, k, phrase)
    const words = { first: phrase.first, past: end, rule: 'journey-for' }
    return predicate(about, k, 'hold', words).map(one => ({ ...one, weight: 2 }))
  }
  return []
}

function stayingAway(about: About, index: number, verb: VerbGroup): Predicate[] {
  if (verb.tense !== 'future' && verb.modal !== 'would') return []
  const words = { first: verb.first, past: about.end, rule: 'journey-for', token: verb.main, weight: 3 as const }
  const composed = { status: 'declined', certainty: 'certain', rule: 'not-going' } as const
  return [{ ...bare(about, composed, words), actor: actorOf(about.clauses, index) }]
}
