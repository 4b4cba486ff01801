import type { TimeExpression } from '../times/index.ts'
import { type Clauses, isPreposition, isVerb, isWord, wordAt } from './clause.ts'
import type { TimePhrase } from './phrases/index.ts'

const REPORTING = new Set(
  'said says say saying told tells tell telling announced announces announce wrote tweeted reported reports posted confirmed added stated'.split(
    ' ',
  ),
)

/** "said", "told", "announced": whoever does it speaks of the meeting and need not take part. */
export function isReporting({ phrases, tokens }: Clauses, at: number): boolean {
  const verb = phrases[at]
  return isVerb(verb) && REPORTING.has(tokens[verb.main]!.lower)
}

/**
 * How closely a time goes with an encounter: `own` in its phrase ("next week's summit", "talks in Vienna on Friday"), `set` by a
 * word that gives a day ("scheduled for Monday"), `new` by one that gives another ("postponed until June"), `next` right behind it
 * ("the talks on Friday"), `clause` beside its verb ("will be held on Friday", "On Friday, Kerry will meet").
 */
export type TimeHold = 'own' | 'set' | 'new' | 'next' | 'clause' | 'loose'

export type Timed = {
  readonly time: TimeExpression
  readonly hold: TimeHold
  /** The last of several: "on Thursday and Friday". */
  readonly through: TimeExpression | null
}

/** The times of the encounter at phrases `at` to `past`, those that go with it most closely first. Never that of a report ("said Friday"). */
export function timesOf(clauses: Clauses, at: number, past: number, times: readonly TimeExpression[]): Timed[] {
  const found: Timed[] = [...insideOf(clauses, at, times), ...reckonedBack(clauses, at, times)].map(time => ({
    time,
    hold: 'own',
    through: null,
  }))
  for (let k = at + 1; k < past; k++)
    if (isDay(clauses, k)) found.push(timedAt(clauses, k, holdAt(clauses, k) === 'new' ? 'new' : 'own'))
  const own = found.filter(({ time }) => !isGatheringTime(time))
  if (own.length > 0) return own
  return [...afterwards(clauses, past), ...beforehand(clauses, at), ...found]
}

/** Named inside the phrase itself. */
function insideOf(clauses: Clauses, at: number, times: readonly TimeExpression[]): TimeExpression[] {
  const phrase = clauses.phrases[at]!
  const start = clauses.tokens[phrase.first]!.start
  const end = clauses.tokens[phrase.past - 1]!.end
  return times.filter(time => time.span.start >= start && time.span.end <= end && tellsDay(time))
}

/** "The delay comes two months after they met", "came days before he is to meet Putin": from the day of the text, the other way. */
function reckonedBack(clauses: Clauses, at: number, times: readonly TimeExpression[]): TimeExpression[] {
  const { start } = clauses.tokens[clauses.phrases[at]!.first]!
  return times.flatMap(expression => {
    const { time, span } = expression
    if (time.kind !== 'relation' || time.amount === null || time.toward === 'during') return []
    if (time.event.start > start || time.event.end <= start) return []
    const verb = clauses.phrases.findLast(
      phrase => isVerb(phrase) && clauses.tokens[phrase.past - 1]!.end <= span.start,
    )
    if (!isVerb(verb) || !/^com(?:es?|ing)$|^came$/.test(clauses.tokens[verb.main]!.lower)) return []
    const toward = time.toward === 'before' ? 'after' : 'before'
    return [{ ...expression, time: { kind: 'offset', amount: time.amount, toward, from: 'anchor' } }]
  })
}

/** Lengths ("for three hours"), habits ("every Monday") and bare times of day tell no day. */
const tellsDay = ({ time }: TimeExpression) =>
  !/^(?:duration|recurring|clock)$/.test(time.kind) && !(time.kind === 'bound' && time.bound === 'since')

/** The days on which a gathering meets each year; words that tell a day go before. */
const isGatheringTime = ({ time }: TimeExpression) =>
  time.kind === 'calendar' && time.named.calendar.kind === 'gathering'

const isDay = (clauses: Clauses, at: number): boolean => {
  const phrase = clauses.phrases[at]
  // "for many years to come"
  return phrase?.kind === 'time' && tellsDay(phrase.time) && clauses.tokens[phrase.first]!.lower !== 'for'
}

/** The time at a phrase, with the one that ends a list of days: "Thursday and Friday". */
function timedAt(clauses: Clauses, at: number, hold: TimeHold): Timed {
  const { time } = clauses.phrases[at] as TimePhrase
  const last = clauses.phrases[at + 2]
  const listed =
    isWord(clauses.phrases[at + 1], 'conjunction') && last?.kind === 'time' && wordAt(clauses, at + 1) === 'and'
  return { time, hold, through: listed ? last.time : null }
}

/** The first time to the right, in the same clause or in a relative one that hangs on it ("the summit, which opens on Friday"). */
function afterwards(clauses: Clauses, from: number): Timed[] {
  let verbs = 0
  for (let k = pastInsertion(clauses, from); k < clauses.phrases.length; k++) {
    const phrase = clauses.phrases[k]!
    if (isDay(clauses, k))
      return isOfReport(clauses, k)
        ? []
        : [timedAt(clauses, k, isNextTo(clauses, from, k) ? nextHold(clauses, k) : holdAt(clauses, k))]
    if (isVerb(phrase)) {
      verbs++
      if (verbs > 2 || isReporting(clauses, k)) return []
    }
    if (isWord(phrase, 'relative') && k > from + 1) return []
    if (isWord(phrase, 'quote') && clauses.phrases[k + 1]?.kind !== 'time' && clauses.phrases[k + 2]?.kind !== 'time')
      return []
    if (isWord(phrase, 'stop', 'dash') || (isWord(phrase, 'subordinator') && k > from)) return []
    if (isWord(phrase, 'conjunction') && isVerb(clauses.phrases[k + 1])) return []
  }
  return []
}

/** "Another meeting - minus Cameron - will take place in September": what stands between dashes or in brackets is stepped over. */
function pastInsertion({ phrases }: Clauses, from: number): number {
  if (!isWord(phrases[from], 'dash', 'open')) return from
  const closing = isWord(phrases[from], 'dash') ? 'dash' : 'close'
  const past = phrases.findIndex((phrase, k) => k > from && k < from + 15 && isWord(phrase, closing))
  return past === -1 ? from : past + 1
}

/** "set for Friday", "put off until June", "moved to May". */
function holdAt(clauses: Clauses, at: number): TimeHold {
  const first = clauses.tokens[clauses.phrases[at]!.first]!.lower
  const before = wordAt(clauses, at - 1)
  if (/^(?:until|till)$/.test(first) || /^(?:until|till|to)$/.test(before)) return 'new'
  return before === 'for' || before === 'by' || /^(?:by|within|after)$/.test(first) ? 'set' : 'clause'
}

/** Only a preposition lies between the phrase and the time. */
const isNextTo = (clauses: Clauses, from: number, at: number) =>
  at === from || (at === from + 1 && isPreposition(clauses, from))

const nextHold = (clauses: Clauses, at: number): TimeHold => {
  const hold = holdAt(clauses, at)
  return hold === 'clause' ? 'next' : hold
}

/** In front of the sentence, or with no verb between; behind another verb it may well be that one's. */
function frontHold(clauses: Clauses, time: number, at: number): TimeHold {
  const verbs = clauses.phrases.slice(time + 1, at).filter(isVerb).length
  const opens = time < 2 || isWord(clauses.phrases[time + 1], 'comma')
  return opens || verbs === 0 ? holdAt(clauses, time) : 'loose'
}

/** The nearest time to the left in the clause: "has on Monday called off the talks"; or in front of it: "Next week, …". */
function beforehand(clauses: Clauses, at: number): Timed[] {
  let finite = 0
  for (let k = at - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k]!
    if (isDay(clauses, k)) return isOfReport(clauses, k) ? [] : [timedAt(clauses, k, frontHold(clauses, k, at))]
    if (isWord(phrase, 'stop', 'quote', 'relative', 'dash')) return []
    // "spoke today about the visit"
    if (wordAt(clauses, k) === 'about' && isWord(phrase, 'preposition')) return []
    if (!isVerb(phrase)) continue
    if (phrase.form === 'finite') finite++
    // "met today to discuss the visit": today they met.
    const isTopic = phrase.form === 'infinitive' && DISCUSSING.test(clauses.tokens[phrase.main]!.lower)
    if (finite > 1 || isTopic || isReporting(clauses, k)) return []
  }
  return []
}

const DISCUSSING =
  /^(?:discuss|prepare|review|preview|address|consider|coordinate|commend|praise|welcome|congratulate)$/

/** "said Friday", "told reporters late on Monday". */
function isOfReport(clauses: Clauses, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const phrase = clauses.phrases[k]!
    if (isVerb(phrase)) return isReporting(clauses, k)
    if (phrase.kind === 'word' && phrase.role !== 'adverb' && phrase.role !== 'preposition') return false
  }
  return false
}
