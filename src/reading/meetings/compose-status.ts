import { byTense } from './status-by-tense.ts'
import { type Composed, type Frame, GROUP, made } from './status-frame.ts'
import { underOperators } from './status-under-operators.ts'

export type { Composed, Frame, OperatorUse } from './status-frame.ts'

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
