import { type Clauses, isNoun, isVerb, isWord, objectOf, subjectOf, wordAt } from './clause.ts'
import { sidesOf } from './draft.ts'
import { isGathering } from './name-event.ts'
import type { NounPhrase } from './phrases/index.ts'
import { outerMentions, peopleHeading } from './who-takes-part.ts'
import type { MeetingVerb } from './words/meeting-verbs.ts'

// How readouts open: what the verbs of speaking, which mostly tell of speeches and names, mean between two sides.

/** "President Lind and Chancellor Maro spoke today about the strait": two sides that speak, and to nobody else. */
export function speakTogether(clauses: Clauses, at: number, entry: MeetingVerb): boolean {
  if (entry.needs[0] !== 'with' || !/^(?:speak|talk|confer)$/.test(entry.stem)) return false
  const subjects = subjectOf(clauses, at)
  if (sidesOf(peopleHeading(clauses, subjects)).size < 2) return false
  const k = pastAsides(clauses, at + 1)
  // "The two leaders spoke candidly" is how they spoke, at a meeting told of before.
  if (subjects.length < 2 && clauses.phrases[k - 1]?.kind !== 'time') return false
  const next = clauses.phrases[k]
  if (next === undefined || isWord(next, 'stop', 'comma', 'conjunction', 'subordinator')) return true
  if (isVerb(next)) return next.form === 'infinitive' || wordAt(clauses, k) === 'regarding'
  return /^(?:about|on|for|after|before|ahead|following|regarding|concerning)$/.test(wordAt(clauses, k))
}

/** "Called Prime Minister Maro today to congratulate her"; "called Maro a friend", "called on Maro" and "what she calls" are no calls. */
export function callsUp(clauses: Clauses, at: number): boolean {
  const { phrases, past } = objectOf(clauses, at)
  const [object] = phrases
  if (
    !object ||
    !outerMentions(object).some(({ entities }) => entities.some(one => /^(?:person|office)$/.test(one.kind)))
  )
    return false
  const subject = subjectOf(clauses, at)[0]
  const before = clauses.tokens[(subject?.first ?? 0) - 1]?.lower ?? ''
  if (!subject || /^(?:what|which|so)$/.test(before)) return false
  let k = past
  // "of Japan"
  for (let of = clauses.phrases[k + 1]; wordAt(clauses, k) === 'of' && isNoun(of); of = clauses.phrases[k + 1]) {
    const { past: end, mentions } = of
    if (!mentions.some(mention => mention.past === end)) return false
    k += 2
  }
  const next = clauses.phrases[pastAsides(clauses, k)]
  if (next === undefined || isWord(next, 'stop', 'comma', 'conjunction', 'subordinator')) return true
  if (isVerb(next)) return next.form === 'infinitive'
  return /^(?:on|from|about|after|before|ahead|following|in|during|by|over)$/.test(
    wordAt(clauses, pastAsides(clauses, k)),
  )
}

function pastAsides(clauses: Clauses, at: number): number {
  let k = at
  while (clauses.phrases[k]?.kind === 'time' || isWord(clauses.phrases[k], 'adverb') || isAnyTime(clauses, k)) k++
  return k
}

/** "Spoke at the G7", "spoke on the margins of the summit": face to face. */
export const isFaceToFace = ({ tokens }: Clauses, phrase: NounPhrase): boolean =>
  /^(?:margins?|sidelines?|fringes?|edges)$/.test(tokens[phrase.head]!.lower) ||
  outerMentions(phrase).some(({ entities }) => entities.some(isGathering))

/** "With His Royal Highness, Crown Prince Salman": the index of the name that an address of honour stands before. */
export function pastHonorific(clauses: Clauses, at: number): number {
  const phrase = clauses.phrases[at]
  if (
    !isNoun(phrase) ||
    !/^(?:highness|majesty|excellency|holiness|eminence)$/.test(clauses.tokens[phrase.past - 1]!.lower)
  )
    return at
  const name = clauses.phrases[at + 2]
  return isWord(clauses.phrases[at + 1], 'comma') && isNoun(name) && name.mentions.length > 0 ? at + 2 : at
}

/** "will not speak any time soon" */
const isAnyTime = ({ phrases, tokens }: Clauses, at: number): boolean => {
  const phrase = phrases[at]
  return isNoun(phrase) && tokens[phrase.first]!.lower === 'any' && tokens[phrase.head]!.lower === 'time'
}
