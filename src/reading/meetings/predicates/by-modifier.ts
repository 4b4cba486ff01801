import { isVerb, isWord, phraseFrom } from '../clause.ts'
import { composeStatus } from '../compose-status.ts'
import type { Predicate } from '../encounter.ts'
import type { NounPhrase } from '../phrases/index.ts'
import { negativeDeterminer, particlesFollow } from '../read-frame.ts'
import { verbsOfObject } from '../words/status-verbs.ts'
import { statusBefore } from '../words/status-words.ts'
import { type About, bare, plainFrame } from './about.ts'

/** "talks scheduled for Sunday", "a meeting originally set for May", "a summit called off last week". */
export function byParticiple(about: About): Predicate[] {
  const { clauses, end } = about
  let at = phraseFrom(clauses, end)
  while (isWord(clauses.phrases[at], 'adverb', 'comma', 'dash') || clauses.phrases[at]?.kind === 'time') at++
  const verb = clauses.phrases[at]
  if (!isVerb(verb) || verb.form !== 'participle') return []
  const entry = verbsOfObject(clauses.tokens[verb.main]!.lower).find(candidate =>
    particlesFollow(clauses, verb, candidate.particles),
  )
  if (!entry) return []
  const composed = composeStatus({ ...plainFrame(about), class: entry.class, tense: 'past' })
  const past = verb.past + entry.particles.length
  const words = { first: clauses.phrases[about.at]!.first, past, rule: `participle-${entry.stem}`, token: verb.main }
  return composed ? [bare(about, composed, { ...words, weight: /^(?:plan|hold)$/.test(entry.class) ? 1 : 2 })] : []
}

/** "a planned summit", "the stalled talks", "a possible meeting". */
export function byAdjective(about: About): Predicate[] {
  const { clauses, at } = about
  const phrase = clauses.phrases[at] as NounPhrase
  for (let token = phrase.first; token < phrase.head; token++) {
    const state = statusBefore(clauses.tokens[token]!.lower)
    const composed =
      state &&
      composeStatus({
        ...plainFrame(about),
        class: state,
        tense: 'past',
        negated: negativeDeterminer(clauses, phrase.first),
      })
    if (composed)
      return [
        bare(about, composed, {
          first: phrase.first,
          past: about.end,
          rule: `before-${state}`,
          token,
          weight: 1,
        }),
      ]
  }
  return []
}
