import type { Status } from '#domain'
import { ASSERTED, type Composed, type Frame, type Group, made, OBLIGED, POSSIBLE } from './status-frame.ts'

/** What a verb says of a meeting by its tense, modality and negation alone: "was postponed", "may take place", "will not meet". */
export function byTense(frame: Frame, group: Group): Composed | null {
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
      // "would be rescheduled when conditions allow": put off, and to no day yet
      if (frame.class === 'move' && !negated && !frame.ahead && (tense === 'future' || modal === 'would'))
        return made('postponed', 'probable', 'to-be-moved')
      return negated ? made('scheduled', 'certain', 'not') : made(asserted, 'certain', tense)
    case 'planned':
      // "would not confirm the meeting" says nothing of it
      if (negated && frame.class === 'confirm')
        return modal === 'would' ? null : made('doubtful', 'possible', 'not-confirmed')
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
