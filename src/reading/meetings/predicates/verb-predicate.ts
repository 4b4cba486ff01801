import type { Entity } from '../../entities/index.ts'
import { type Clauses, isNoun, isVerb, subjectOf, wordAt } from '../clause.ts'
import { type Composed, composeStatus, type Frame } from '../compose-status.ts'
import { sideOf } from '../draft.ts'
import type { Predicate } from '../encounter.ts'
import type { VerbGroup } from '../phrases/index.ts'
import { type Condition, conditionAbove } from '../read-condition.ts'
import { denialAbove } from '../read-denial.ts'
import { type Chain, negativeDeterminer, readChain } from '../read-frame.ts'
import { meetingVerbs } from '../words/meeting-verbs.ts'
import type { VerbClass } from '../words/status-verbs.ts'
import { type About, bare, frameOf, type Words } from './about.ts'

/** The predicate that a verb group carries, with its chain, its condition and, for acts of speech, its actor. */
export function predicate(about: About, index: number, name: VerbClass, words: Words): Predicate[] {
  const { clauses } = about
  const verb = clauses.phrases[index] as VerbGroup
  const chain = readChain(clauses, index)
  const condition = conditionAbove(clauses, chain.top)
  const frame = onTheWay(frameOfVerb(about, verb, chain, name), words.rule, verb)
  if (
    (words.rule.startsWith('verb-') && isNobody(clauses, index)) ||
    isCounterfactual(clauses.phrases[chain.top] as VerbGroup)
  )
    return []
  if (isPurpose(clauses, index, chain) && !isAdvised(clauses, chain, name)) return []
  const denial = denialAbove(clauses, index, chain.top)
  const plain = denial ? DENIED : composeStatus(chain.under ? underPreposition(frame, chain.under) : frame)
  if (!plain) return []
  const composed = isOnly(clauses, verb) ? ONLY : condition.span ? underCondition(plain) : plain
  const top = clauses.phrases[chain.top]!
  return [
    {
      ...bare(about, composed, {
        first: Math.min(words.first, denial?.first ?? top.first),
        past: Math.max(words.past, verb.past),
        rule: words.rule,
        token: verb.main,
        weight: PRESUPPOSING.test(words.rule) ? 1 : 3,
      }),
      actor: actorOver(clauses, { denial, chain, isAct: isSpeechAct(name, frame), under: condition.under }),
      condition: condition.span,
    },
  ]
}

/** "There is no way I'm meeting him" */
const isNoWay = ({ tokens }: Clauses, { first }: VerbGroup): boolean =>
  tokens
    .slice(Math.max(0, first - 4), first)
    .some((token, i, all) => token.lower === 'way' && all[i - 1]?.lower === 'no')

/** "Neither side had announced any visit", "no government has confirmed the talks" */
function isOfNobody(clauses: Clauses, verb: VerbGroup): boolean {
  const [subject] = subjectOf(clauses, clauses.phrases.indexOf(verb))
  const before = clauses.tokens[(subject?.first ?? 0) - 1]?.lower
  const first = before === 'neither' ? before : subject && clauses.tokens[subject.first]!.lower
  return (
    subject !== undefined &&
    subject.past <= verb.first &&
    /^(?:neither|nobody|none|no)$/.test(first!) &&
    (first === 'neither' ||
      /^(?:sides?|government|governments|country|countries|capital|ministry|officials?|one|parties|party|neither|nobody|none|leader|president)$/.test(
        clauses.tokens[subject.head]!.lower,
      ))
  )
}

/** "perhaps it will happen later" */
const maybe = ({ tokens }: Clauses, { first, past }: VerbGroup): string | null =>
  tokens.slice(Math.max(0, first - 2), past).some(token => /^(?:maybe|perhaps|possibly)$/.test(token.lower))
    ? 'may'
    : null

type Acting = {
  readonly denial: VerbGroup | null
  readonly chain: Chain
  readonly isAct: boolean
  readonly under: Condition['under']
}

/** Who denies, offers, refuses, wants; or who doubts: "Seoul questioned whether the summit would go ahead". */
function actorOver(clauses: Clauses, { denial, chain, isAct, under }: Acting): Entity | null {
  if (denial) return actorOf(clauses, clauses.phrases.indexOf(denial))
  if (isAct) return actorOf(clauses, chain.top)
  if (under !== 'whether') return null
  for (let at = chain.top - 1; at > 0; at--)
    if (wordAt(clauses, at) === 'whether' && isVerb(clauses.phrases[at - 1])) return actorOf(clauses, at - 1)
  return null
}

const ONLY: Composed = { status: 'doubtful', certainty: 'possible', rule: 'only' }

/** "would only take part in talks that …" */
const isOnly = ({ tokens }: Clauses, { first, past, modal, tense, copula }: VerbGroup): boolean =>
  copula
    ? tokens[past]?.lower === 'only'
    : (modal === 'would' || tense === 'future') && tokens.slice(first, past).some(token => token.lower === 'only')

/** "will meet him if …": not before that. A wish or an idea stays one. */
const underCondition = (composed: Composed): Composed =>
  /^(?:scheduled|agreed|under-way|called-off|denied)$/.test(composed.status)
    ? { status: 'doubtful', certainty: 'possible', rule: `${composed.rule}-if` }
    : composed

/** "There is not enough progress to hold a summit", "in order to restart talks", "instead of stopping to meet Putin". */
function isPurpose(clauses: Clauses, index: number, chain: Chain): boolean {
  const verb = clauses.phrases[index] as VerbGroup
  if (chain.under === 'instead of') return true
  if (clauses.tokens[verb.first - 1]?.lower === 'order') return true
  if (verb.form !== 'infinitive' || chain.operators.length > 0 || chain.top === index) return false
  const top = clauses.phrases[chain.top] as VerbGroup
  // "will be in Rabat to meet the king": being there is a journey, and the meeting its aim
  const isThere = top.copula && !top.negated && /^(?:in|at)$/.test(clauses.tokens[top.past]?.lower ?? '')
  return !isThere && (top.copula || top.negated)
}

/** "issues that the summit would have addressed" */
const isCounterfactual = ({ modal, perfect }: VerbGroup): boolean => modal === 'would' && perfect

/** "No sitting president has met him": told of nobody. */
function isNobody(clauses: Clauses, index: number): boolean {
  const verb = clauses.phrases[index] as VerbGroup
  const [subject] = subjectOf(clauses, index)
  return (
    subject !== undefined &&
    subject.past <= verb.first &&
    /^(?:no|neither|none|nobody)$/.test(clauses.tokens[subject.first]!.lower) &&
    verb.tense === 'past' &&
    meetingVerbs(clauses.tokens[verb.main]!.lower).length > 0
  )
}

/** "It would be better to postpone the summit", said by one who can. */
function isAdvised(clauses: Clauses, { top }: Chain, name: VerbClass): boolean {
  const verb = clauses.phrases[top] as VerbGroup
  return /^(?:off|delay|pause|move)$/.test(name) && verb.copula && !verb.negated && verb.modal === 'would'
}

function frameOfVerb(about: About, verb: VerbGroup, chain: Chain, name: VerbClass): Frame {
  const { clauses, at } = about
  const noun = clauses.phrases[at]
  const none = isNoun(noun) && negativeDeterminer(clauses, noun.first)
  const frame = frameOf(about, chain)
  // "officials engaged in talks", "convening the summit": done or being done
  const isBare = /^(?:gerund|participle)$/.test(verb.form) && chain.operators.length === 0 && chain.tense === 'none'
  return {
    ...frame,
    class: name,
    tense: isBare ? 'past' : isAim(clauses, verb, chain, name) ? 'future' : frame.tense,
    modal: maybe(clauses, verb) ?? frame.modal,
    negated: ((chain.negated || isOfNobody(clauses, verb)) !== none) !== isNoWay(clauses, verb),
    reported: frame.reported || isAfterSaying(clauses, verb),
  }
}

/** "He said that he had met X and would speak with Y": the second half is reported as well. */
const isAfterSaying = ({ phrases, tokens }: Clauses, verb: VerbGroup): boolean =>
  phrases.some(
    phrase =>
      isVerb(phrase) &&
      phrase !== verb &&
      /^(?:said|says|told|announced|wrote|confirmed|added)$/.test(tokens[phrase.main]!.lower),
  )

/** "sent its negotiators to Doha to resume talks": they are to resume. */
const isAim = ({ phrases }: Clauses, verb: VerbGroup, { operators, top }: Chain, name: VerbClass): boolean =>
  verb.form === 'infinitive' &&
  operators.length === 0 &&
  phrases[top] !== verb &&
  /^(?:open|resume|proceed)$/.test(name)

/** "is arriving in Washington this afternoon", "a team heading to Beijing", "was headed to New York": not there yet. */
function onTheWay(frame: Frame, rule: string, verb: VerbGroup): Frame {
  if (!/^(?:verb-(?:arrive|travel|go|fly|head|journey|depart|leave|return)|journey-for)$/.test(rule)) return frame
  const isMoving =
    verb.passive ||
    verb.form === 'gerund' ||
    verb.form === 'participle' ||
    (frame.progressive && frame.tense === 'present')
  return isMoving && frame.operators.length === 0 ? { ...frame, tense: 'future' } : frame
}

const DENIED: Composed = { status: 'denied', certainty: 'certain', rule: 'denied-that' }

/** "prepared for the talks", "await the summit": the meeting is taken for granted. */
const PRESUPPOSING = /^object-(?:prepare|await|arrange)$/

/** "after meeting" is past or to come as its main clause is; "before meeting" lies ahead. */
function underPreposition(frame: Frame, word: string): Frame {
  if (word === 'before') return { ...frame, tense: 'future', modal: null }
  return frame.tense === 'none' ? { ...frame, tense: 'past' } : frame
}

/** What a side does by saying it, or by wanting it, is that side's status and nobody else's. */
export const isSpeechAct = (name: VerbClass, { operators }: Pick<Frame, 'operators'>): boolean => {
  const outer = operators.at(-1)?.operator
  return outer ? /^(?:propose|advise|refuse|moot|threaten)$/.test(outer) : /^(?:propose|decline|deny|moot)$/.test(name)
}

/** The subject, where all of it is of one side. */
export function actorOf(clauses: Clauses, index: number): Entity | null {
  const verb = clauses.phrases[index]
  if (!isVerb(verb) || verb.passive) return null
  const entities = subjectOf(clauses, index).flatMap(subject => subject.mentions[0]?.entities ?? [])
  const [first] = entities
  return first && entities.every(entity => sideOf(entity) === sideOf(first)) ? first : null
}
