import { type Clauses, isPreposition, isVerb, isWord, phraseFrom } from '../clause.ts'
import type { Predicate } from '../encounter.ts'
import type { VerbGroup } from '../phrases/index.ts'
import { particlesFollow } from '../read-frame.ts'
import { type VerbEntry, verbsOfObject } from '../words/status-verbs.ts'
import { type About, bare } from './about.ts'
import { actorOf, predicate } from './verb-predicate.ts'

/** "postponed the talks", "agreed to a meeting", "pulled out of the summit". */
export function asObject(about: About): Predicate[] {
  const { clauses, at } = about
  let left = at - 1
  while (
    isPreposition(clauses, left) ||
    isWord(clauses.phrases[left], 'particle', 'adverb', 'quote') ||
    clauses.phrases[left]?.kind === 'time'
  )
    left--
  const verb = clauses.phrases[left]
  if (!isVerb(verb)) return []
  return verbOver(about, left, verb)
}

function verbOver(about: About, index: number, verb: VerbGroup): Predicate[] {
  const { clauses } = about
  const entry = objectEntry(about, verb)
  if (!entry) return []
  if (verb.negated && ATTENDING.test(entry.stem)) return stayingAway(about, index, verb)
  if (verb.passive && entry.particles.length === 0 && !isPreposition(clauses, about.at - 1)) return []
  return predicate(about, index, entry.class, { first: verb.first, past: about.end, rule: `object-${entry.stem}` })
}

const ATTENDING = /^(?:attend|join|take|participate)$/

/** "will not attend the conference" refuses; "did not attend" says nothing of the conference itself. */
function stayingAway(about: About, index: number, verb: VerbGroup): Predicate[] {
  if (verb.tense === 'past' && verb.modal === null) return []
  const words = { first: verb.first, past: about.end, rule: 'object-attend', token: verb.main, weight: 3 as const }
  const composed = { status: 'declined', certainty: 'certain', rule: 'stays-away' } as const
  return [{ ...bare(about, composed, words), actor: actorOf(about.clauses, index) }]
}

/** The entry whose particles stand between verb and object, or after the object: "called the meeting off". */
function objectEntry(about: About, verb: VerbGroup): VerbEntry | undefined {
  const { clauses, at } = about
  const between = clauses.phrases[at]!.first - verb.past
  const after = clauses.phrases[phraseFrom(clauses, about.end)]?.first ?? about.end
  return verbsOfObject(clauses.tokens[verb.main]!.lower).find(entry => {
    const n = entry.particles.length
    if (n === 0) return between === 0 || spoken(clauses, verb.past, clauses.phrases[at]!.first)
    if (particlesFollow(clauses, verb, entry.particles)) return between <= n + 1
    return between === 0 && entry.particles.every((word, i) => clauses.tokens[after + i]?.lower === word)
  })
}

/** Only adverbs and marks of quotation lie between. */
function spoken(clauses: Clauses, first: number, past: number): boolean {
  return clauses.tokens
    .slice(first, past)
    .every(token => /^RB|^``$|^''$/.test(token.tag) || /^[“”"']$/.test(token.text))
}
