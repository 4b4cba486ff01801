import { type Clauses, isNoun, isPreposition, isVerb, isWord, wordAt } from '../clause.ts'
import { type Composed, composeStatus } from '../compose-status.ts'
import type { Predicate } from '../encounter.ts'
import type { NounPhrase, VerbGroup } from '../phrases/index.ts'
import { negativeDeterminer, particlesFollow, readChain } from '../read-frame.ts'
import { operatorNoun } from '../words/operators.ts'
import { type VerbClass, verbsOfObject } from '../words/status-verbs.ts'
import { statusNoun } from '../words/status-words.ts'
import { type About, bare, frameOf, plainFrame } from './about.ts'
import { actorOf } from './verb-predicate.ts'

/** "the postponement of the talks", "no plans for a summit", "an invitation to the conference", "summit preparations". */
export function underNoun(about: About): Predicate[] {
  const { clauses, at } = about
  if (!isPreposition(clauses, at - 1)) return []
  const far = farNoun(about)
  if (far.length > 0 || !isNoun(clauses.phrases[at - 2])) return far
  const over = nounOver(clauses, at - 2)
  const noun = clauses.phrases[over] as NounPhrase
  if (operatorNoun(clauses.tokens[noun.head]!.lower) === 'worth') return unneeded(about, over, noun)
  const state = statusNoun(clauses.tokens[noun.head]!.lower)
  if (!state || state === 'hold' || !LINKS[state]?.test(wordAt(clauses, at - 1))) return []
  // "an end to negotiations"
  const ended = state === 'finish' && wordAt(clauses, at - 1) === 'to'
  return nounPredicate(about, over, noun, ended ? 'off' : state)
}

/** "saw no need for a summit", "is in no hurry for talks" */
function unneeded(about: About, index: number, noun: NounPhrase): Predicate[] {
  const { clauses, end } = about
  const verb = clauses.phrases[index - 1]
  const isDenied = negativeDeterminer(clauses, noun.first) !== (isVerb(verb) && verb.negated)
  if (!isDenied) return []
  const first = isVerb(verb) ? verb.first : noun.first
  const words = { first, past: end, rule: 'noun-worth', token: noun.head, weight: 3 as const }
  const composed = { status: 'doubtful', certainty: 'possible', rule: 'not-worth' } as const
  return [{ ...bare(about, composed, words), actor: actorOf(clauses, index - 1) }]
}

/** "No preparations are under way for such a meeting", "no date has been set for talks" */
function farNoun(about: About): Predicate[] {
  const { clauses, at } = about
  let k = at - 2
  while (k > 0 && !isVerb(clauses.phrases[k]) && !isWord(clauses.phrases[k], 'comma', 'stop', 'relative')) k--
  const noun = clauses.phrases[k - 1]
  const verb = clauses.phrases[k]
  if (isUndecided(about, k))
    return [
      bare(about, undecided, {
        first: noun!.first,
        past: about.end,
        rule: 'nothing-decided',
        token: noun!.first,
        weight: 3,
      }),
    ]
  if (wordAt(clauses, at - 1) !== 'for' || !isNoun(noun) || !isVerb(verb) || !(verb.copula || verb.passive)) return []
  const state = statusNoun(clauses.tokens[noun.head]!.lower)
  if (state !== 'plan' || !negativeDeterminer(clauses, noun.first)) return []
  return [bare(about, denied, { first: noun.first, past: about.end, rule: 'noun-plan', token: noun.head, weight: 3 })]
}

/** "Nothing has been decided about a meeting" */
function isUndecided({ clauses, at }: About, index: number): boolean {
  const verb = clauses.phrases[index]
  return (
    isVerb(verb) &&
    verb.passive &&
    wordAt(clauses, index - 1) === 'nothing' &&
    /^(?:about|on|regarding|for)$/.test(wordAt(clauses, at - 1))
  )
}

const undecided: Composed = { status: 'doubtful', certainty: 'possible', rule: 'undecided' }

/** The preposition between the noun and the meeting: "a call for talks" is an appeal, "a call over the talks" is another call. */
const LINKS: Readonly<Partial<Record<VerbClass, RegExp>>> = {
  propose: /^(?:for|to|of)$/,
  moot: /^(?:of|for|about|at)$/,
  plan: /^(?:for|of|to)$/,
  agree: /^(?:on|to|for)$/,
  delay: /^(?:of|in|to)$/,
  off: /^(?:of|in|from|to)$/,
  pause: /^(?:of|in)$/,
  resume: /^(?:of|to)$/,
  open: /^(?:of|to)$/,
  finish: /^(?:of|to)$/,
  decline: /^of$/,
  doubt: /^(?:over|about|on|of|to|for|around)$/,
}

/** "an offer from Austria for talks": the offer, and not Austria. */
function nounOver(clauses: Clauses, at: number): number {
  const { head, mentions } = clauses.phrases[at] as NounPhrase
  const further = at - 2
  const passes =
    mentions.length > 0 &&
    !statusNoun(clauses.tokens[head]!.lower) &&
    /^(?:from|by|to|of)$/.test(wordAt(clauses, at - 1)) &&
    isNoun(clauses.phrases[further])
  return passes ? further : at
}

function nounPredicate(about: About, index: number, noun: NounPhrase, state: VerbClass): Predicate[] {
  const { clauses } = about
  const none = negativeDeterminer(clauses, noun.first)
  const words = { first: noun.first, past: about.end, rule: `noun-${state}` }
  if (isOnlyRisked(about, index, state)) return []
  let left = index - 1
  while (isWord(clauses.phrases[left], 'adverb', 'quote', 'particle', 'preposition')) left--
  const verb = clauses.phrases[left]
  // "said the prospects for talks were dim": no verb of the prospects
  if (isVerb(verb) && leadsTo(clauses, verb, noun) && !(state === 'moot' && isSaying(clauses, verb))) {
    const entry = verbsOfObject(clauses.tokens[verb.main]!.lower).find(candidate =>
      particlesFollow(clauses, verb, candidate.particles),
    )
    const chain = readChain(clauses, left)
    const over = entry && OVER_NOUN[entry.class]
    const composed = over?.[state] ?? null
    if (composed && (verb.negated || chain.operators.some(use => /^(?:fail|refuse|doubt)$/.test(use.operator))))
      return []
    const negated = none !== verb.negated
    if (composed && chain.operators.length > 0) {
      const under = composeStatus({ ...frameOf(about, chain), class: 'hold' })
      return under ? [bare(about, under, { ...words, first: verb.first, token: verb.main, weight: 2 })] : []
    }
    const actor = composed === declined || composed === denied ? actorOf(clauses, left) : null
    if (composed)
      return [{ ...bare(about, composed, { ...words, first: verb.first, token: verb.main, weight: 3 }), actor }]
    const known = composeStatus({ ...frameOf(about, chain), class: state, tense: 'past', negated })
    const weight = weightOf(state, negated)
    return known ? [bare(about, known, { ...words, first: verb.first, token: verb.main, weight })] : []
  }
  const known = composeStatus({ ...plainFrame(about), class: state, negated: none })
  return known ? [bare(about, known, { ...words, token: noun.head, weight: weightOf(state, none) })] : []
}

/** Nothing but its own particle lies between a verb and the noun: "agreed on a date", but not "met in a push for talks". */
function leadsTo(clauses: Clauses, verb: VerbGroup, noun: NounPhrase): boolean {
  const between = clauses.tokens.slice(verb.past, noun.first).filter(token => /^(?:IN|RP|TO)$/.test(token.tag))
  if (between.length === 0) return true
  return verbsOfObject(clauses.tokens[verb.main]!.lower).some(
    ({ particles }) => particles.length > 0 && particlesFollow(clauses, verb, particles),
  )
}

/** "no plans for talks" denies outright; "preparations for the talks" takes them for granted. */
const weightOf = (state: VerbClass, negated: boolean) => (negated ? 3 : /^(?:plan|moot)$/.test(state) ? 1 : 2)

const scheduled: Composed = { status: 'scheduled', certainty: 'certain', rule: 'set-date' }

/** "the risk of a breakdown in talks", "the threat of cancellation" */
const isOnlyRisked = ({ clauses }: About, index: number, state: VerbClass) =>
  /^(?:off|delay|pause)$/.test(state) &&
  isPreposition(clauses, index - 1) &&
  isNoun(clauses.phrases[index - 2]) &&
  /^(?:risks?|threats?|possibility|danger|fears?|prospect|chances?|scenario|case|event)$/.test(
    clauses.tokens[(clauses.phrases[index - 2] as NounPhrase).head]!.lower,
  )

const declined: Composed = { status: 'declined', certainty: 'certain', rule: 'refused-offer' }

const denied: Composed = { status: 'denied', certainty: 'certain', rule: 'denied-plan' }

const agreed: Composed = { status: 'agreed', certainty: 'certain', rule: 'accepted-offer' }

const calledOff: Composed = { status: 'called-off', certainty: 'certain', rule: 'dropped-plan' }

const onHold: Composed = { status: 'on-hold', certainty: 'certain', rule: 'paused-plan' }

/** What a verb makes of a plan or an offer that is its object: "accepted an invitation to", "denied plans for". */
const OVER_NOUN: Readonly<Partial<Record<VerbClass, Readonly<Partial<Record<VerbClass, Composed>>>>>> = {
  plan: { plan: scheduled },
  agree: { propose: agreed, moot: agreed, plan: agreed },
  decline: { propose: declined, moot: denied, plan: denied },
  deny: { propose: denied, moot: denied, plan: denied },
  off: { plan: calledOff, propose: calledOff, agree: calledOff, moot: calledOff },
  pause: { plan: onHold },
}

const isSaying = ({ tokens }: Clauses, { main }: VerbGroup): boolean =>
  /^(?:said|says|say|saying|told|replied|added)$/.test(tokens[main]!.lower)
