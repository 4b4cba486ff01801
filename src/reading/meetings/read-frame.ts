import { type Clauses, isNoun, isPreposition, isVerb, isWord, previousVerb, wordAt } from './clause.ts'
import type { OperatorUse } from './compose-status.ts'
import type { NounPhrase, VerbGroup } from './phrases/index.ts'
import { type Operator, operatorAdjective, operatorNoun, operatorVerb } from './words/operators.ts'
import { verbsOfObject } from './words/status-verbs.ts'

/** A verb group with all that stands above it: the finite verb that gives tense and modality, and the operators between. */
export type Chain = {
  readonly operators: readonly OperatorUse[]
  readonly tense: VerbGroup['tense']
  readonly modal: string | null
  /** Negation of the verb itself, not of what governs it. */
  readonly negated: boolean
  readonly progressive: boolean
  /** Phrase index of the outermost verb of the chain. */
  readonly top: number
  /** A preposition under which a gerund stands: "after meeting", "before meeting". */
  readonly under: string | null
}

type Link = { readonly uses: readonly OperatorUse[]; readonly next: number; readonly under: string | null }

/** Climbs from the verb group at `index` outward: "is not expected to agree to meet" → agree, then not expect. */
export function readChain(clauses: Clauses, index: number): Chain {
  const inner = clauses.phrases[index] as VerbGroup
  return climb(clauses, { uses: [], next: index, under: null }, inner)
}

/** What stands above a meeting that is governed by an adjective: "is not open to talks", "ready for a summit". */
export function chainOfAdjective(clauses: Clauses, at: number): Chain | null {
  const phrase = clauses.phrases[at]
  // "is opposed to talks": a participle that is an adjective
  const link = isVerb(phrase) ? participleLink(clauses, phrase, at) : adjectiveLink(clauses, at)
  return link && link.uses.length > 0 ? climb(clauses, link, null) : null
}

function participleLink({ tokens }: Clauses, verb: VerbGroup, at: number): Link | null {
  const operator = verb.passive ? operatorAdjective(tokens[verb.main]!.lower) : undefined
  // "has been set for" is the verb itself
  return operator && operator !== 'plan' ? { uses: [use(operator, verb)], next: at, under: null } : null
}

function climb(clauses: Clauses, from: Link, inner: VerbGroup | null): Chain {
  const operators = [...from.uses]
  let top = from.next
  let under = from.under
  for (let steps = 0; steps < 5; steps++) {
    const verb = clauses.phrases[top]
    if (!isVerb(verb) || verb.form === 'finite') break
    const link = linkAbove(clauses, top)
    if (!link) break
    operators.push(...link.uses)
    under = under === 'instead of' ? under : (link.under ?? under)
    if (link.next < 0) break
    top = link.next
  }
  const outer = clauses.phrases[top]
  const finite = isVerb(outer) ? outer : inner
  const toldNot = isToldNot(clauses, from.next)
  return {
    // "told reporters to expect talks" orders nothing
    operators: toldNot ? operators : operators.filter(({ operator }) => operator !== 'order'),
    tense: finite?.tense ?? 'none',
    modal: finite?.modal ?? null,
    negated: (inner?.negated ?? false) || toldNot,
    progressive: finite?.progressive ?? false,
    top,
    under,
  }
}

/** "told his minister not to go" */
const isToldNot = (clauses: Clauses, index: number): boolean => {
  const verb = clauses.phrases[index]
  return (
    isVerb(verb) &&
    verb.form === 'infinitive' &&
    wordAt(clauses, index - 1) === 'not' &&
    isNoun(clauses.phrases[index - 2])
  )
}

/** What stands directly above an infinitive, gerund or bare participle. */
function linkAbove(clauses: Clauses, index: number): Link | null {
  let at = index - 1
  while (
    at >= 0 &&
    (clauses.phrases[at]?.kind === 'time' || isWord(clauses.phrases[at], 'adverb', 'quote', 'particle'))
  )
    at--
  const before = clauses.phrases[at]
  if (isVerb(before)) return { uses: usesOver(clauses, before, index), next: at, under: null }
  if (isWord(before, 'adjective')) return adjectiveLink(clauses, at)
  if (isWord(before, 'conjunction')) {
    const earlier = previousVerb(clauses, at)
    const same = clauses.phrases[earlier]
    const mine = clauses.phrases[index]
    return isVerb(same) && isVerb(mine) && same.form === mine.form ? linkAbove(clauses, earlier) : null
  }
  if (isNoun(before)) return forSomebody(clauses, at, index) ?? nounLink(clauses, at, index)
  if (isPreposition(clauses, at)) return prepositionLink(clauses, at)
  return null
}

/** "said canceling the summit was a mistake" is no hearsay; "said to begin" is. */
function usesOver(clauses: Clauses, verb: VerbGroup, index: number): OperatorUse[] {
  const under = clauses.phrases[index]
  const isClause = isVerb(under) && under.form !== 'infinitive' && !verb.passive
  return isClause && isHearsay(clauses.tokens[verb.main]!.lower) ? [] : verbUse(clauses, verb)
}

function verbUse(clauses: Clauses, verb: VerbGroup): OperatorUse[] {
  const word = clauses.tokens[verb.main]!.lower
  const operator =
    phrasalOperator(clauses, verb) ??
    (word === 'prepared' && verb.passive ? 'moot' : undefined) ??
    operatorVerb(word) ??
    operatorAdjective(word) ??
    (isHearsay(word) ? 'expect' : undefined)
  return operator ? [use(operator, verb)] : []
}

/** "is said to begin", "reported to have met" */
const isHearsay = (word: string) => /^(?:said|reported|believed|rumou?red|thought|tipped|understood|known)$/.test(word)

const use = (operator: Operator, verb: VerbGroup): OperatorUse => ({
  operator,
  negated: verb.negated,
  modal: verb.modal,
})

/** "an invitation for Trump to meet Xi", "a chance for the two leaders to talk" */
function forSomebody(clauses: Clauses, at: number, index: number): Link | null {
  let left = at - 1
  while (isNoun(clauses.phrases[left]) || isWord(clauses.phrases[left], 'conjunction')) left--
  const noun = clauses.phrases[left - 1]
  if (wordAt(clauses, left) !== 'for' || !isNoun(noun) || !operatorOf(clauses, noun)) return null
  return nounLink(clauses, left - 1, index)
}

/** "is willing to meet", "officials unwilling to meet". */
function adjectiveLink(clauses: Clauses, at: number): Link | null {
  const isTooEarly = /^(?:early|soon)$/.test(wordAt(clauses, at)) && wordAt(clauses, at - 1) === 'too'
  const operator = isTooEarly ? 'doubt' : operatorAdjective(wordAt(clauses, at))
  let left = at - 1
  while (isWord(clauses.phrases[left], 'adverb', 'adjective', 'quote')) left--
  const copula = clauses.phrases[left]
  const negatedHere = /^(?:not|no|never)$/.test(wordAt(clauses, at - 1))
  if (isVerb(copula)) {
    if (!operator) return { uses: [], next: left, under: null }
    const own = use(operator, copula)
    return { uses: [{ ...own, negated: own.negated !== negatedHere }], next: left, under: null }
  }
  return operator ? { uses: [{ operator, negated: negatedHere, modal: null }], next: -1, under: null } : null
}

/** "plans to meet", "an invitation to attend"; and the object of a verb that orders or asks: "urged them to meet". */
function nounLink(clauses: Clauses, at: number, index: number): Link | null {
  const noun = clauses.phrases[at]
  if (!isNoun(noun)) return null
  const operator = operatorOf(clauses, noun)
  let left = at - 1
  while (isWord(clauses.phrases[left], 'adverb', 'quote', 'particle')) left--
  const verb = clauses.phrases[left]
  if (operator === 'moot' && isVerb(verb) && isGranted(clauses, noun, verb))
    return { uses: [{ operator: 'manage', negated: verb.negated, modal: verb.modal }], next: left, under: null }
  if (operator) {
    const none = negativeDeterminer(clauses, noun.first)
    const own: OperatorUse = { operator, negated: none, modal: null }
    if (!isVerb(verb)) return { uses: [own], next: -1, under: null }
    return {
      uses: [{ ...own, negated: none !== verb.negated, modal: verb.modal }, ...objectUse(clauses, verb)],
      next: left,
      under: null,
    }
  }
  const infinitive = clauses.phrases[index]
  if (isVerb(verb) && isVerb(infinitive) && infinitive.form === 'infinitive')
    return { uses: verbUse(clauses, verb), next: left, under: null }
  if (isVerb(infinitive) && infinitive.form === 'infinitive') {
    const earlier = previousVerb(clauses, at)
    return earlier === -1
      ? null
      : { uses: verbUse(clauses, clauses.phrases[earlier] as VerbGroup), next: earlier, under: null }
  }
  return null
}

/** "had the opportunity to speak with him" tells that they spoke. */
const isGranted = ({ tokens }: Clauses, noun: NounPhrase, verb: VerbGroup): boolean =>
  /^(?:opportunity|chance|occasion)$/.test(tokens[noun.head]!.lower) &&
  /^(?:the|a|an)$/.test(tokens[noun.first]!.lower) &&
  /^(?:have|has|had|get|got|take|took)$/.test(tokens[verb.main]!.lower)

/** "little point in meeting", "few hopes of talks" are doubts. */
function operatorOf({ tokens }: Clauses, noun: NounPhrase): Operator | undefined {
  const operator = operatorNoun(tokens[noun.head]!.lower)
  return operator && /^(?:little|few|scant)$/.test(tokens[noun.first]!.lower) ? 'doubt' : operator
}

/** "ruled out meeting him", "put off holding talks" */
function phrasalOperator(clauses: Clauses, verb: VerbGroup): Operator | undefined {
  const entry = verbsOfObject(clauses.tokens[verb.main]!.lower).find(
    ({ particles }) => particles.length > 0 && particlesFollow(clauses, verb, particles),
  )
  if (entry?.class === 'propose') return operatorVerb(clauses.tokens[verb.main]!.lower) ?? 'propose'
  return entry && BY_CLASS[entry.class]
}

/** "turned down an invitation to meet": what the verb does to the plan or offer that is its object. */
function objectUse(clauses: Clauses, verb: VerbGroup): OperatorUse[] {
  const entry = verbsOfObject(clauses.tokens[verb.main]!.lower).find(candidate =>
    particlesFollow(clauses, verb, candidate.particles),
  )
  const operator = entry && BY_CLASS[entry.class]
  return operator ? [use(operator, verb)] : []
}

const BY_CLASS: Readonly<Record<string, Operator>> = {
  agree: 'agree',
  decline: 'refuse',
  deny: 'refuse',
  off: 'cancel',
  delay: 'delay',
  pause: 'pause',
  moot: 'moot',
  propose: 'propose',
  doubt: 'doubt',
}

/** Whether the words of a phrasal verb follow it in the text: "call off", "pulled out of". */
export function particlesFollow(clauses: Clauses, verb: VerbGroup, particles: readonly string[]): boolean {
  return particles.every((particle, i) => clauses.tokens[verb.past + i]?.lower === particle)
}

/** "no plans", "without talks", "a lack of interest". */
export const negativeDeterminer = ({ tokens }: Clauses, first: number): boolean =>
  /^(?:no|neither|none)$/.test(tokens[first]?.lower ?? '') ||
  tokens[first - 1]?.lower === 'without' ||
  (tokens[first - 1]?.lower === 'of' && /^(?:lack|absence)$/.test(tokens[first - 2]?.lower ?? ''))

/** "after meeting", "the possibility of meeting", "interest in meeting". */
function prepositionLink(clauses: Clauses, at: number): Link | null {
  const instead = /^(?:instead|rather)$/.test(wordAt(clauses, at - 1))
  const word = instead ? 'instead of' : wordAt(clauses, at)
  const noun = clauses.phrases[at - 1]
  if (/^(?:of|for|in|about|on|against|from)$/.test(word) && isNoun(noun)) {
    const operator = operatorNoun(clauses.tokens[noun.head]!.lower)
    if (operator) return nounLink(clauses, at - 1, at)
  }
  if (isWord(noun, 'adjective')) return adjectiveLink(clauses, at - 1)
  const earlier = previousVerb(clauses, at)
  if (earlier === -1) return { uses: [], next: followingFinite(clauses, at), under: word }
  // "was expected to arrive after speaking to": what governs the journey does not govern the talk
  if (/^(?:after|before|since|by|while|when|upon)$/.test(word))
    return { uses: [], next: finiteAbove(clauses, earlier), under: word }
  return { uses: verbUse(clauses, clauses.phrases[earlier] as VerbGroup), next: earlier, under: word }
}

/** The finite verb over an infinitive or gerund: itself where it is finite. */
function finiteAbove(clauses: Clauses, index: number): number {
  let at = index
  for (let steps = 0; steps < 4; steps++) {
    const verb = clauses.phrases[at]
    if (isVerb(verb) && verb.form === 'finite') return at
    const earlier = previousVerb(clauses, at)
    if (earlier === -1) break
    at = earlier
  }
  return index
}

/** The first finite verb to the right, for a clause that stands in front: "After meeting Lavrov, Kerry flew home". */
function followingFinite(clauses: Clauses, at: number): number {
  let seen = 0
  for (let k = at + 1; k < clauses.phrases.length; k++) {
    const verb = clauses.phrases[k]
    if (isVerb(verb) && verb.form === 'finite') return k
    if (isVerb(verb)) seen++
    if (seen > 3) break
  }
  return -1
}
