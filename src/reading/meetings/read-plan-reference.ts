import type { Sentence, Token } from '../text/index.ts'
import { isNoun, isVerb, objectOf, subjectOf } from './clause.ts'
import type { Encounter, Predicate } from './encounter.ts'
import { bare } from './predicates/about.ts'
import { actorOf } from './predicates/verb-predicate.ts'
import type { Spot } from './scene.ts'
import { unnamedEncounter } from './unnamed-encounter.ts'
import { peopleIn } from './who-takes-part.ts'
import { formsOf } from './words/inflect.ts'

const CONFIRMING = new Set('confirm announce'.split(' ').flatMap(formsOf))
const PLAN = /^(?:date|dates|plan|plans|timing)$/
const HAPPENING = /^(?:took|taken|happened|materiali[sz]ed|occurred|followed|came)$/

/** Whether a sentence that names no meeting may confirm one or tell that none was held. */
export function mayReferToPlan(tokens: readonly Token[], { first, past }: Sentence): boolean {
  const words = tokens.slice(first, past)
  if (words.some(({ lower }) => CONFIRMING.has(lower))) return words.some(({ lower }) => PLAN.test(lower))
  return words.some(({ lower }) => lower === 'none')
}

/** "The palace confirmed the date", "None took place": said of the meeting last spoken of. */
export function readPlanReference(spot: Spot): Encounter | null {
  const told = confirmed(spot) ?? neverHeld(spot)
  if (!told) return null
  return unnamedEncounter(spot, { first: told.first, past: told.past, head: told.token, predicates: [told] })
}

/** "The palace confirmed the date", "both capitals have announced the plan" */
function confirmed({ clauses, at, scene }: Spot): Predicate | null {
  const verb = clauses.phrases[at]
  if (!isVerb(verb) || verb.form !== 'finite' || verb.passive || verb.negated || verb.modal !== null) return null
  if (!CONFIRMING.has(clauses.tokens[verb.main]!.lower)) return null
  const [object] = objectOf(clauses, at).phrases
  const subjects = subjectOf(clauses, at)
  if (!object || !PLAN.test(clauses.tokens[object.head]!.lower) || object.mentions.length > 0) return null
  if (clauses.tokens[object.first]!.lower !== 'the' || object.past - object.first > 2) return null
  // "confirmed the plan to buy trains" is another plan
  if (/^(?:to|of|for)$/.test(clauses.tokens[object.past]?.lower ?? '') || peopleIn(subjects).length === 0) return null
  const about = { clauses, at, end: object.past, definite: true, ahead: true, reported: scene.isReported(verb.main) }
  const words = { first: subjects[0]!.first, past: object.past, rule: 'confirmed-plan', token: verb.main }
  const status = { status: 'scheduled', certainty: 'certain', rule: 'confirm:plan' } as const
  return { ...bare(about, status, { ...words, weight: 3 }), actor: actorOf(clauses, at) }
}

/** "None took place", "in the end none followed" */
function neverHeld({ clauses, at, scene }: Spot): Predicate | null {
  const none = clauses.phrases[at]
  const verb = clauses.phrases[at + 1]
  if (!isNoun(none) || clauses.tokens[none.head]!.lower !== 'none' || none.past - none.first > 1) return null
  if (!isVerb(verb) || !/^(?:past|none)$/.test(verb.tense) || !HAPPENING.test(clauses.tokens[verb.main]!.lower))
    return null
  const place = clauses.tokens[verb.past]?.lower
  const isTake = /^(?:took|taken)$/.test(clauses.tokens[verb.main]!.lower)
  if (isTake && place !== 'place') return null
  const past = isTake ? verb.past + 1 : verb.past
  const about = { clauses, at, end: past, definite: true, ahead: false, reported: scene.isReported(verb.main) }
  const status = { status: 'denied', certainty: 'certain', rule: 'none-held' } as const
  return bare(about, status, { first: none.first, past, rule: 'none', token: verb.main, weight: 3 })
}
