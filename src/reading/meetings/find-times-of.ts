import type { TimeExpression } from '../times/index.ts'
import { type Clauses, isVerb, isWord } from './clause.ts'

const REPORTING = new Set(
  'said says say told tells announced announces wrote tweeted reported posted confirmed added stated'.split(' '),
)

/** "said", "told", "announced": whoever does it speaks of the meeting and need not take part. */
export function isReporting({ phrases, tokens }: Clauses, at: number): boolean {
  const verb = phrases[at]
  return isVerb(verb) && REPORTING.has(tokens[verb.main]!.lower)
}

/**
 * The times that belong to the encounter at phrases `at` to `past`: inside it ("next week's summit"), in its tail, after its verb
 * ("will be held on Friday"), or in front of the sentence ("On Friday, Kerry will meet"). Never that of a report ("said Friday").
 */
export function timesOf(
  clauses: Clauses,
  at: number,
  past: number,
  times: readonly TimeExpression[],
): TimeExpression[] {
  const phrase = clauses.phrases[at]!
  const start = clauses.tokens[phrase.first]!.start
  const end = clauses.tokens[phrase.past - 1]!.end
  const inside = times.filter(time => time.span.start >= start && time.span.end <= end)
  if (inside.length > 0) return inside
  for (let k = at + 1; k < past; k++) {
    const own = clauses.phrases[k]
    if (own?.kind === 'time') return [own.time]
  }
  return afterwards(clauses, past) ?? beforehand(clauses, at) ?? []
}

/** The first time to the right, in the same clause. */
function afterwards(clauses: Clauses, from: number): TimeExpression[] | null {
  let verbs = 0
  for (let k = from; k < clauses.phrases.length; k++) {
    const phrase = clauses.phrases[k]!
    if (phrase.kind === 'time') return isOfReport(clauses, k) ? null : [phrase.time]
    if (isVerb(phrase)) {
      verbs++
      if (verbs > 2 || REPORTING.has(clauses.tokens[phrase.main]!.lower)) return null
    }
    if (isWord(phrase, 'stop', 'relative', 'quote', 'dash') || (isWord(phrase, 'subordinator') && k > from)) return null
    if (isWord(phrase, 'conjunction') && isVerb(clauses.phrases[k + 1])) return null
  }
  return null
}

/** The nearest time to the left in the clause: "has on Monday called off the talks"; or in front of it: "Next week, …". */
function beforehand(clauses: Clauses, at: number): TimeExpression[] | null {
  for (let k = at - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k]!
    if (phrase.kind === 'time') return isOfReport(clauses, k) ? null : [phrase.time]
    if (isWord(phrase, 'stop', 'quote', 'relative')) return null
    if (isVerb(phrase) && REPORTING.has(clauses.tokens[phrase.main]!.lower)) return null
  }
  return null
}

/** "said Friday", "told reporters late on Monday". */
function isOfReport(clauses: Clauses, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const phrase = clauses.phrases[k]!
    if (isVerb(phrase)) return REPORTING.has(clauses.tokens[phrase.main]!.lower)
    if (phrase.kind === 'word' && phrase.role !== 'adverb' && phrase.role !== 'preposition') return false
  }
  return false
}
