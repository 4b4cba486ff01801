import { type Status, type StatusReport, wordsOf } from '#domain'
import { type Draft, sideOf } from './draft.ts'
import type { Encounter, Predicate } from './encounter.ts'
import { type Setting, spanOf } from './setting.ts'

type Spoken = {
  readonly predicate: Predicate
  readonly encounter: Encounter
  readonly speaker: string | null
  readonly side: string | null
}

/**
 * What each voice says of a meeting. What is only taken for granted ("at the summit") counts where nobody says anything
 * outright.
 */
export function reportsOf(draft: Draft, setting: Setting): StatusReport[] {
  const spoken = draft.encounters.flatMap(encounter =>
    encounter.predicates.map(predicate => withVoice(predicate, encounter, setting)),
  )
  const outright = spoken.filter(one => one.predicate.weight > 1 && !isSpokenOf(one))
  const known = knownState(outright)
  const telling = spoken.flatMap(one => {
    if (isMereDenial(one) && outright.some(other => other.side === one.side && !isMereDenial(other))) return []
    if (one.predicate.weight > 1) return [isSpokenOf(one) ? asKnown(one, known) : one]
    const background = asBackground(asKnown(one, known))
    return outright.length > 0 ? [] : [background]
  })
  const once = telling.filter(
    (one, i) =>
      telling.findIndex(other => sameVoice(one, other) && other.predicate.status === one.predicate.status) === i,
  )
  return once.map(one => reportOf(one, setting))
}

function reportOf({ predicate, encounter, speaker, side }: Spoken, setting: Setting): StatusReport {
  return {
    status: predicate.status,
    certainty: predicate.certainty,
    speaker,
    side,
    window: setting.windowOf(encounter, predicate),
    ...(predicate.condition
      ? { condition: spanOf(setting.doc, predicate.condition.first, predicate.condition.past) }
      : {}),
    evidence: spanOf(setting.doc, predicate.first, predicate.past),
    because: predicate.because,
  }
}

/** Whether what is said outright tells of a meeting held or of one ahead; null where it tells of both or of neither. */
function knownState(outright: readonly Spoken[]): Status | null {
  const held = outright.filter(({ predicate }) => /^(?:held|under-way)$/.test(predicate.status)).length
  if (outright.length === 0 || (held > 0 && held < outright.length)) return null
  return held > 0 ? 'held' : 'scheduled'
}

/** What is only taken for granted as past is the article's background, whoever is speaking: "Pompeo said … at a summit last month". */
function asBackground(one: Spoken): Spoken {
  const { status, weight } = one.predicate
  return weight === 1 && status === 'held' && one.side !== null ? { ...one, speaker: null, side: null } : one
}

/** "It was postponed; it was never cancelled": the second half adds nothing to what the same voice says outright. */
const isMereDenial = ({ predicate }: Spoken) => predicate.because.some(rule => /^(?:off|delay|pause):not$/.test(rule))

/** "called the talks useful": the voice takes the meeting for granted, and speaks of it all the same. */
const isSpokenOf = ({ predicate }: Spoken) => predicate.because.includes('spoken-of')

/** "The talks", in passing, are what the meeting is known to be. */
function asKnown(one: Spoken, known: Status | null): Spoken {
  if (known === null || !(isSpokenOf(one) || one.predicate.because.includes('in-passing'))) return one
  return { ...one, predicate: { ...one.predicate, status: known } }
}

const sameVoice = (a: Spoken, b: Spoken) => a.side === b.side && (a.side !== null || a.speaker === b.speaker)

/** The innermost statement that holds the predicate; else, for an act of speech, who performs it; else the article. */
function withVoice(predicate: Predicate, encounter: Encounter, { doc, voiceAt }: Setting): Spoken {
  const own = voiceAt(doc.tokens[predicate.token]!.start)
  // "said the call, which lasted an hour, was candid": the saying holds the meeting, and not what was set off from it
  const isHeld = own.speaker === null && predicate.actor === null && encounter.noun && predicate.token > encounter.head
  const voice = isHeld ? voiceAt(doc.tokens[encounter.head]!.start) : own
  if (voice.speaker === null && predicate.actor)
    return { predicate, encounter, speaker: null, side: sideOf(predicate.actor) }
  const cue = voice.statement?.cue ? wordsOf(doc.text, voice.statement.cue) : ''
  return {
    predicate: WISHING.test(cue) ? asWish(predicate) : predicate,
    encounter,
    speaker: voice.speaker,
    side: voice.side,
  }
}

const WISHING =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:e[ds])?|wants?|wanted|propos(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|invit(?:e|es|ed|ing))\b/i

/** "He hoped they would meet again": a wish, however sure the words inside it. */
const asWish = (predicate: Predicate): Predicate =>
  /^(?:scheduled|agreed)$/.test(predicate.status) && predicate.weight > 1
    ? { ...predicate, status: 'proposed', certainty: 'possible', because: [...predicate.because, 'wish'] }
    : predicate
