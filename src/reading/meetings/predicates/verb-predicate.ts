import type { Entity } from '../../entities/index.ts'
import { type Clauses, isNoun, isVerb, subjectOf } from '../clause.ts'
import { composeStatus, type Frame } from '../compose-status.ts'
import type { Predicate } from '../encounter.ts'
import type { VerbGroup } from '../phrases/index.ts'
import { conditionAbove } from '../read-condition.ts'
import { negativeDeterminer, readChain } from '../read-frame.ts'
import type { VerbClass } from '../words/status-verbs.ts'
import { type About, bare, frameOf, type Words } from './about.ts'

/** The predicate that a verb group carries, with its chain, its condition and, for acts of speech, its actor. */
export function predicate(about: About, index: number, name: VerbClass, words: Words): Predicate[] {
  const { clauses } = about
  const verb = clauses.phrases[index] as VerbGroup
  const chain = readChain(clauses, index)
  const noun = clauses.phrases[about.at]
  const none = isNoun(noun) && negativeDeterminer(clauses, noun.first)
  const condition = conditionAbove(clauses, chain.top)
  const frame = { ...frameOf(about, chain), class: name, negated: chain.negated !== none, underIf: condition.under }
  const composed = composeStatus(chain.under ? underPreposition(frame, chain.under) : frame)
  if (!composed) return []
  const top = clauses.phrases[chain.top]!
  return [
    {
      ...bare(about, composed, {
        first: Math.min(words.first, top.first),
        past: Math.max(words.past, verb.past),
        rule: words.rule,
        token: verb.main,
        weight: 3,
      }),
      actor: speechAct(name, frame) ? actorOf(clauses, chain.top) : null,
      condition: condition.span,
    },
  ]
}

/** "after meeting" is past or to come as its main clause is; "before meeting" lies ahead. */
function underPreposition(frame: Frame, word: string): Frame {
  if (word === 'before') return { ...frame, tense: 'future', modal: null }
  return frame.tense === 'none' ? { ...frame, tense: 'past' } : frame
}

const speechAct = (name: VerbClass, frame: Frame) =>
  /^(?:propose|decline|deny|moot)$/.test(name) ||
  frame.operators.some(use => /^(?:propose|refuse|moot)$/.test(use.operator))

function actorOf(clauses: Clauses, index: number): Entity | null {
  const verb = clauses.phrases[index]
  if (!isVerb(verb) || verb.passive) return null
  const subjects = subjectOf(clauses, index)
  const entities = subjects.flatMap(subject => subject.mentions[0]?.entities ?? [])
  return entities.length === 1 ? entities[0]! : null
}
