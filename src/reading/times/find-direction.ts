import { span } from '#domain'
import type { Token } from '../text/index.ts'
import {
  ANNOUNCING,
  EVENTS,
  FUTURE_WORDS,
  LOOKING_AHEAD,
  NOT_PAST,
  PAST_FORMS,
  TAKES_PLAN,
  TIMETABLE,
} from './direction-words.ts'
import type { DirectionCue } from './expression.ts'

/** The sentence about an expression: its tokens, and the first token of the expression and the one after its last. */
export type Surroundings = {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly past: number
  readonly from: number
  readonly to: number
}

/**
 * Which way the governing verb looks. It is sought leftwards from the expression ("will arrive on Saturday"); where the
 * expression opens a clause, rightwards first ("On Saturday ministers will meet"). The nearest word that tells decides.
 */
export function findDirection(at: Surroundings): DirectionCue | null {
  return opensClause(at) ? (lookRight(at) ?? lookLeft(at)) : (lookLeft(at) ?? lookRight(at))
}

const OPENERS = /^(?:that|but|and|when|if|while|because|as|since|whether|:|;|—|–|--|"|“|``|\(|,)$/
const LINKING =
  /^(?:on|in|at|by|until|for|during|before|after|from|since|just|only|sometime|over|early|late|the|around|about)$/

function opensClause({ tokens, first, past, from, to }: Surroundings): boolean {
  let k = first - 1
  while (k >= from && LINKING.test(tokens[k]!.lower)) k--
  if (k < from) return true
  const before = tokens[k]!.lower
  if (before !== ',') return OPENERS.test(before)
  // ", on Friday," is set off within its clause; ", on Friday they will" opens one.
  return past < to && /^(?:he|she|they|we|i|it|the|you)$/.test(tokens[past]!.lower)
}

/** How many words away a verb may still govern. */
const SIGHT = 80

/** "Want the annex settled by Friday": a participle that follows its noun leaves the word to the verb before it. */
function lookLeft(at: Surroundings): DirectionCue | null {
  let bare: DirectionCue | null = null
  for (let k = at.first - 1; k >= Math.max(at.from, at.first - SIGHT); k--) {
    const cue = cueAt(at, k)
    if (cue?.toward === 'past' && isBareParticiple(at, k)) bare ??= cue
    else if (cue) return bare && cue.toward === 'past' ? bare : cue
    if (bare && /^(?:[,;:]|that|but)$/.test(at.tokens[k]!.lower)) break
  }
  return bare
}

/** Tagged as a participle, with no form of "have" or "be" before it. */
function isBareParticiple({ tokens, from }: Surroundings, k: number): boolean {
  if (tokens[k]!.tag !== 'VBN') return false
  for (let n = k - 1; n >= Math.max(from, k - 4); n--)
    if (/^(?:has|have|had|having|was|were|is|are|be|been|being|'ve|’ve|'d|’d|got)$/.test(tokens[n]!.lower)) return false
  return true
}

function lookRight(at: Surroundings): DirectionCue | null {
  for (let k = at.past; k < Math.min(at.to, at.past + SIGHT); k++) {
    const cue = cueAt(at, k)
    if (cue) return cue
  }
  return null
}

const cue = (token: Token, toward: 'past' | 'future'): DirectionCue => ({
  toward,
  cue: span(token.start, token.end),
  firm: toward === 'past' || FIRM.test(token.lower),
})

const FIRM = /^(?:will|shall|'ll|’ll|wo|due|slated|scheduled|upcoming|forthcoming)$/

/** What one word tells, if it tells. */
function cueAt(at: Surroundings, k: number): DirectionCue | null {
  const token = at.tokens[k]!
  const { lower } = token
  if (FUTURE_WORDS.has(lower)) return modalCue(at, k)
  if (lower === 'to') return planCue(at, k)
  if (ANNOUNCING.has(lower) && announces(at, k)) return cue(token, 'future')
  if (LOOKING_AHEAD.has(lower) && looksAhead(at, k)) return cue(token, 'future')
  if (PAST_FORMS.has(lower) || isRegularPast(token)) return pastCue(at, k)
  if (lower.endsWith('ing') && /^(?:after|having|since)$/.test(at.tokens[k - 1]?.lower ?? '') && k > at.from)
    return cue(token, 'past')
  if (TIMETABLE.has(lower) && isTimetable(at, k)) return cue(token, 'future')
  return null
}

/** "Will meet", "may meet" look ahead; "may have met", "would have met" back; "May" the month and "can" in nouns tell nothing. */
function modalCue({ tokens, to }: Surroundings, k: number): DirectionCue | null {
  const token = tokens[k]!
  if (token.lower === 'may' && token.text !== 'may' && k > 0 && tokens[k - 1]!.sentence === token.sentence) return null
  for (let n = k + 1; n < Math.min(to, k + 4); n++) {
    const next = tokens[n]!.lower
    if (next === 'have' && !FIRM.test(token.lower) && isParticiple(tokens[n + 1])) return cue(token, 'past')
    if (!/^(?:not|n't|n’t|also|only|even|probably|likely|he|she|they|it)$/.test(next)) break
  }
  return cue(token, 'future')
}

/** "Is to meet", "agreed to sign": a plan; "met to discuss" takes its direction from "met". */
function planCue({ tokens, from, to }: Surroundings, k: number): DirectionCue | null {
  const next = tokens[k + 1]
  if (!next || k + 1 >= to || !isVerbLike(next)) return null
  if (next.lower === 'have' && isParticiple(tokens[k + 2])) return cue(tokens[k]!, 'past')
  // "an address, to be delivered on Wednesday"
  const before = tokens[k - 1]
  if (next.lower === 'be' && isParticiple(tokens[k + 2]) && before && /^(?:,|NN)/.test(before.tag))
    return cue(tokens[k]!, 'future')
  for (let n = k - 1; n >= Math.max(from, k - 4); n--) {
    const head = tokens[n]!.lower
    if (/^(?:[.,;:]|that)$/.test(head)) return null
    if (TAKES_PLAN.has(head)) return cue(tokens[k]!, 'future')
  }
  return null
}

const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'been' || PAST_FORMS.has(token.lower) || isRegularPast(token))

const isVerbLike = (token: Token): boolean =>
  token.tag.startsWith('VB') ||
  (token.tag === 'NN' &&
    /^[a-z]+$/.test(token.text) &&
    !/^(?:the|a|an|its|his|her|their|this|that|any|some|no)$/.test(token.lower))

/** "Scheduled for Monday", "postponed until May", "wanted an answer by Friday": a preposition of purpose or limit stands by the date. */
function looksAhead({ tokens, first }: Surroundings, k: number): boolean {
  if (k > first) return false
  const lead = tokens[first]!.lower
  if (/^(?:by|until|till|before|ahead|no|as|within|through|in|starting|beginning)$/.test(lead))
    return lead !== 'in' || first - k <= 2
  let n = first - 1
  while (n > k && /^(?:the|early|late|mid|on|sometime|around|about)$/.test(tokens[n]!.lower)) n--
  return n > k && /^(?:for|to|until|till|by)$/.test(tokens[n]!.lower)
}

/** "Confirmed a meeting on the 25th": the event stands right before the date. */
function announces({ tokens, first }: Surroundings, k: number): boolean {
  let n = first - 1
  while (n > k && LINKING.test(tokens[n]!.lower)) n--
  return n > k && EVENTS.has(tokens[n]!.lower)
}

/** "Met", "froze", "has met", "was held"; "is expected" and "is being held" are not past. */
function pastCue({ tokens, from, first }: Surroundings, k: number): DirectionCue | null {
  const token = tokens[k]!
  for (let n = k - 1; n >= Math.max(from, k - 3); n--) {
    const before = tokens[n]!.lower
    if (/^(?:is|are|be|being|am|'s|’s|'re|’re|get|gets)$/.test(before))
      return /^(?:scheduled|expected|planned|due|set)$/.test(token.lower) ? cue(token, 'future') : null
    if (FUTURE_WORDS.has(before) || before === 'to') return null
    if (!/^(?:not|n't|n’t|also|already|only|now|still|just|been|being|recently|first)$/.test(before)) break
  }
  const next = tokens[k + 1]?.lower
  // "had to", "has to": obligation; the verb after "to" decides.
  if (/^(?:has|have|had)$/.test(token.lower) && next === 'to') return null
  if (/^(?:was|were)$/.test(token.lower) && (next === 'to' || next === 'due')) return null
  // "a proposed meeting on Monday": a participle before its noun tells nothing.
  if (
    k < first &&
    /^(?:a|an|the|any|its|their|his|her|this)$/.test(tokens[k - 1]?.lower ?? '') &&
    !/^(?:was|were|has|have|had|did)$/.test(token.lower)
  )
    return null
  return cue(token, 'past')
}

function isRegularPast({ lower, text, tag }: Token): boolean {
  if (!lower.endsWith('ed') || lower.length < 4 || NOT_PAST.has(lower) || lower.includes('-')) return false
  if (tag === 'VBD' || tag === 'VBN') return true
  return tag === 'NN' ? text === lower : false
}

/** "The tribunal sits", "officials are meeting"; a noun ("the vote", "a visit") or an infinitive is none. */
function isTimetable({ tokens, from }: Surroundings, k: number): boolean {
  const token = tokens[k]!
  if (token.text !== token.lower) return false
  const before = k > from ? tokens[k - 1]! : null
  if (token.lower === 'is' || token.lower === 'are') return true
  if (token.lower.endsWith('ing')) return before !== null && /^(?:is|are|be|'re|’re|'s|’s|'m|’m)$/.test(before.lower)
  if (token.tag === 'VBZ' || token.tag === 'VBP') return true
  if (token.tag !== 'NN' || !before) return false
  return !/^(?:the|a|an|its|his|her|their|to|of|this|that|any|no|first|last|next|in|on|by|for|with|at|and|'s|’s)$/.test(
    before.lower,
  )
}
