import type { Certainty, Status } from '#domain'
import { byTense } from './status-by-tense.ts'
import {
  ASSERTED,
  type Composed,
  type Frame,
  type Group,
  made,
  OBLIGED,
  type OperatorUse,
  POSSIBLE,
} from './status-frame.ts'
import type { Operator } from './words/operators.ts'

/** What a verb says of a meeting under the words that govern it: "agreed to meet", "declined to rule out", "threatened to cancel". */
export function underOperators(frame: Frame, group: Group): Composed | null {
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
    return made(/^(?:agree|plan|order)$/.test(operator) ? 'called-off' : 'declined', 'certain', `${operator}-not`)
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
  order: null,
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
  order: null,
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
  order: 'probable',
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
