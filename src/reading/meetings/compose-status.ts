import type { Certainty, Status } from '#domain'
import type { Operator } from './words/operators.ts'
import type { VerbClass } from './words/status-verbs.ts'

/** How a predicate stands in its clause, the words above it included. */
export type Frame = {
  readonly class: VerbClass
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly modal: string | null
  readonly negated: boolean
  readonly progressive: boolean
  /** "expected to", "willing to", "plans for", from the inside out. */
  readonly operators: readonly OperatorUse[]
  /** The time words with it lie after the day of the text. */
  readonly ahead: boolean
  /** The words take the meeting for known: "the summit". */
  readonly definite: boolean
  /** Said by someone else than the reporter: "would" is then the future of the past. */
  readonly reported: boolean
  readonly under: 'if' | 'whether' | 'asked' | 'when' | 'maybe' | 'wish' | null
}

export type OperatorUse = { readonly operator: Operator; readonly negated: boolean; readonly modal: string | null }

export type Composed = { readonly status: Status; readonly certainty: Certainty; readonly rule: string }

const POSSIBLE = new Set(['may', 'might', 'could', 'can'])
const OBLIGED = new Set(['should', 'must', 'ought'])

/**
 * The status that a predicate gives a meeting: event class × tense, modality and negation × the operators above it, from the
 * inside out. Null where the words assert nothing ("if they meet").
 */
export function composeStatus(frame: Frame): Composed | null {
  if (frame.under === 'asked') return null
  if (frame.under === 'whether') return made('doubtful', 'possible', 'whether')
  if (frame.under === 'maybe') return made(frame.definite ? 'doubtful' : 'mooted', 'possible', 'maybe-that')
  if (frame.under === 'if') return frame.definite ? made('doubtful', 'possible', 'if-definite') : null
  const group = GROUP[frame.class]
  if (frame.under === 'wish')
    return group === 'happens' && !frame.negated ? made('proposed', 'probable', 'asked-that') : null
  if (group === 'neutral' || (group === 'judged' && frame.operators.length > 0)) return null
  const outcome = frame.operators.length > 0 ? underOperators(frame, group) : byTense(frame, group)
  return outcome && { ...outcome, rule: `${frame.class}:${outcome.rule}` }
}

const made = (status: Status, certainty: Certainty, rule: string): Composed => ({ status, certainty, rule })

/** Classes that behave alike: the meeting happens, is put off, is stopped, is spoken of. */
type Group = 'happens' | 'stops' | 'waits' | 'planned' | 'talked-of' | 'refused' | 'unsure' | 'neutral' | 'judged'

const GROUP: Readonly<Record<VerbClass, Group>> = {
  hold: 'happens',
  open: 'happens',
  resume: 'happens',
  proceed: 'happens',
  finish: 'happens',
  result: 'happens',
  off: 'stops',
  delay: 'waits',
  pause: 'waits',
  move: 'waits',
  plan: 'planned',
  confirm: 'planned',
  agree: 'planned',
  propose: 'talked-of',
  moot: 'talked-of',
  decline: 'refused',
  deny: 'refused',
  doubt: 'unsure',
  depend: 'unsure',
  hail: 'neutral',
  judge: 'judged',
}

/** What each class says when it is simply asserted. */
const ASSERTED: Readonly<Record<VerbClass, Status | null>> = {
  hold: 'held',
  open: 'under-way',
  resume: 'under-way',
  proceed: 'scheduled',
  finish: 'held',
  result: 'held',
  off: 'called-off',
  delay: 'postponed',
  pause: 'on-hold',
  move: 'rescheduled',
  plan: 'scheduled',
  confirm: 'scheduled',
  agree: 'agreed',
  propose: 'proposed',
  moot: 'mooted',
  decline: 'declined',
  deny: 'denied',
  doubt: 'doubtful',
  depend: 'doubtful',
  hail: null,
  judge: 'held',
}

function underOperators(frame: Frame, group: Group): Composed | null {
  const { operator, negated, modal } = decisive(frame.operators)
  const maybe = modal !== null && POSSIBLE.has(modal)
  if (modal !== null && OBLIGED.has(modal)) return null
  if (group === 'stops' || group === 'waits') return stoppingUnder(frame, operator, negated)
  if (group === 'unsure') return made('doubtful', 'possible', `under-${operator}`)
  // "declined to rule out talks" leaves them open; "declined to confirm a meeting" leaves it in doubt
  if (operator === 'refuse' && !negated && (group === 'refused' || group === 'planned'))
    return made(group === 'refused' ? 'mooted' : 'doubtful', 'possible', 'refuse-to-say')
  if (group === 'refused') return made(negated ? 'mooted' : ASSERTED[frame.class]!, 'probable', `under-${operator}`)
  // "decided not to meet", "has chosen not to hold"
  if (frame.negated && !negated)
    return made(operator === 'agree' || operator === 'plan' ? 'called-off' : 'declined', 'certain', `${operator}-not`)
  if (maybe && operator !== 'refuse' && operator !== 'doubt' && !negated)
    return made('mooted', 'possible', `may-${operator}`)
  // "was pleased to host" does; "would be pleased to host" offers
  if (operator === 'glad' && modal === 'would' && !negated) return made('mooted', 'possible', 'would-gladly')
  const status = negated ? NEGATED[operator] : PLAIN[operator]
  if (!status && operator === 'worth') return null
  if (!status) return byTense({ ...frame, operators: [] }, group)
  return made(status, CERTAINTY[operator], negated ? `not-${operator}` : operator)
}

/** What an operator makes of a meeting that is to happen: "agreed to meet", "is willing to meet". */
const PLAIN: Readonly<Record<Operator, Status | null>> = {
  plan: 'scheduled',
  expect: 'scheduled',
  agree: 'agreed',
  propose: 'proposed',
  advise: 'proposed',
  moot: 'mooted',
  threaten: 'mooted',
  delay: 'postponed',
  pause: 'on-hold',
  refuse: 'declined',
  doubt: 'doubtful',
  cancel: 'called-off',
  fail: 'denied',
  manage: null,
  glad: 'scheduled',
  worth: null,
  prepare: 'scheduled',
}

const NEGATED: Readonly<Record<Operator, Status | null>> = {
  plan: 'denied',
  expect: 'denied',
  agree: 'declined',
  propose: 'declined',
  advise: null,
  moot: 'declined',
  threaten: null,
  delay: 'scheduled',
  pause: 'scheduled',
  refuse: 'mooted',
  doubt: 'scheduled',
  cancel: 'scheduled',
  fail: null,
  manage: 'denied',
  glad: 'declined',
  worth: 'doubtful',
  prepare: 'denied',
}

const CERTAINTY: Readonly<Record<Operator, Certainty>> = {
  plan: 'certain',
  expect: 'probable',
  agree: 'certain',
  propose: 'certain',
  advise: 'probable',
  moot: 'possible',
  threaten: 'possible',
  delay: 'certain',
  pause: 'certain',
  refuse: 'certain',
  doubt: 'possible',
  cancel: 'certain',
  fail: 'certain',
  manage: 'certain',
  glad: 'probable',
  worth: 'possible',
  prepare: 'probable',
}

/** The operator that decides: the outermost that says anything of its own. "was expected to agree to" is still an expectation. */
function decisive(operators: readonly OperatorUse[]): OperatorUse {
  const speaking = operators.filter(use => use.operator !== 'manage')
  const outer = speaking.at(-1) ?? operators.at(-1)!
  const modal = operators.at(-1)!.modal
  // "accepted an invitation to meet" is agreed, "turned down an offer to meet" declined: the outer one wins as it stands.
  // "has not ruled out", "would not refuse": one negation takes the other's place.
  return { ...outer, modal: outer.modal ?? modal }
}

/** "threatened to call off", "decided to postpone", "refused to cancel". What others advise changes nothing: "urged him to cancel". */
function stoppingUnder(frame: Frame, operator: Operator, negated: boolean): Composed | null {
  if (operator === 'advise') return null
  const asserted = ASSERTED[frame.class]!
  const off = frame.negated !== negated || operator === 'refuse'
  if (off && operator !== 'moot') return made('scheduled', 'probable', `not-${operator}`)
  if (operator === 'agree' || operator === 'plan' || operator === 'manage') return made(asserted, 'certain', operator)
  return made('doubtful', 'possible', operator)
}

function byTense(frame: Frame, group: Group): Composed | null {
  const { modal, negated, tense } = frame
  const asserted = ASSERTED[frame.class]
  if (asserted === null) return null
  if (modal !== null && POSSIBLE.has(modal)) return byPossibility(frame, group, asserted)
  // "the leaders should meet" is a side's wish; from the article, or of calling off, it is advice and no status.
  if (modal !== null && OBLIGED.has(modal))
    return group === 'happens' && frame.reported ? made('proposed', 'possible', 'should') : null
  if (modal === 'would' && group === 'happens') return byWould(frame)
  // "when he meets Xi" is as much to come as "before he meets Xi"
  if (frame.under === 'when' && tense === 'present' && group === 'happens' && !negated)
    return made('scheduled', 'probable', 'when')
  switch (group) {
    case 'happens':
      return happening(frame, asserted)
    case 'stops':
    case 'waits':
      return negated ? made('scheduled', 'certain', 'not') : made(asserted, 'certain', tense)
    case 'planned':
      if (negated && frame.class === 'confirm') return made('doubtful', 'possible', 'not-confirmed')
      if (negated) return made(frame.class === 'agree' ? 'declined' : 'denied', 'certain', 'not')
      return tense === 'future' || modal === 'would'
        ? made('agreed', 'probable', 'future')
        : made(asserted, 'certain', tense)
    case 'talked-of':
      // "discussed the G7 meeting": it was a topic
      if (frame.class === 'moot' && frame.definite && !negated) return null
      return negated
        ? made('denied', 'certain', 'not')
        : made(asserted, frame.class === 'moot' ? 'possible' : 'certain', tense)
    case 'judged':
      if (tense === 'future' || modal === 'would') return made('scheduled', 'probable', 'judged')
      return tense === 'past' ? made('held', 'certain', 'judged') : null
    case 'refused':
      return negated ? made('mooted', 'possible', 'not') : made(asserted, 'certain', tense)
    default:
      return negated ? null : made(asserted, 'possible', tense)
  }
}

function byPossibility(frame: Frame, group: Group, asserted: Status): Composed | null {
  if (frame.negated) {
    if (group === 'happens')
      return made(frame.modal === 'can' || frame.modal === 'could' ? 'denied' : 'doubtful', 'possible', 'may-not')
    // "you cannot put off what was never planned"
    return frame.modal === 'can' || frame.modal === 'could' ? null : made('scheduled', 'possible', 'may-not')
  }
  if (group === 'happens')
    return made(frame.definite || frame.class === 'proceed' ? 'doubtful' : 'mooted', 'possible', 'may')
  return made(
    group === 'planned' || group === 'talked-of' ? 'mooted' : asserted === 'denied' ? 'denied' : 'doubtful',
    'possible',
    'may',
  )
}

function byWould(frame: Frame): Composed | null {
  if (frame.class === 'result' || frame.class === 'finish')
    return frame.negated ? null : made('scheduled', 'probable', 'would')
  if (frame.negated) return made(frame.definite ? 'called-off' : 'denied', 'certain', 'would-not')
  return frame.reported || frame.definite || frame.ahead
    ? made('scheduled', 'certain', 'would')
    : made('mooted', 'possible', 'would')
}

function happening(frame: Frame, asserted: Status): Composed | null {
  const { negated, tense } = frame
  // "produced no agreement" was held all the same; "comes amid tension" tells nothing
  if (frame.class === 'result' && frame.progressive && tense === 'present')
    return made('under-way', 'certain', 'progressive')
  if (frame.class === 'result' && tense !== 'future') return tense === 'past' ? made('held', 'certain', 'past') : null
  if (tense === 'future') {
    if (!negated) return made('scheduled', 'certain', 'future')
    return made(frame.definite ? 'called-off' : 'denied', 'certain', 'will-not')
  }
  if (negated) return made('denied', 'certain', 'not')
  if (tense === 'past' && frame.progressive && frame.class === 'proceed')
    return made('scheduled', 'certain', 'progressive')
  if (tense === 'past')
    return frame.ahead && frame.class !== 'hold'
      ? made('scheduled', 'probable', 'past-ahead')
      : made(asserted === 'scheduled' ? 'held' : asserted, 'certain', 'past')
  if (frame.ahead) return made('scheduled', 'certain', 'present-ahead')
  if (frame.progressive || frame.class === 'open' || frame.class === 'resume')
    return made('under-way', 'certain', 'progressive')
  if (frame.class === 'proceed') return made('scheduled', 'probable', 'present')
  return made(tense === 'none' ? 'scheduled' : 'held', 'probable', tense)
}
