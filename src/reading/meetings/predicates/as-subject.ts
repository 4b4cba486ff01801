import { type Clauses, isNoun, isPreposition, isVerb, isWord, objectOf, phraseFrom, wordAt } from '../clause.ts'
import type { Predicate } from '../encounter.ts'
import type { VerbGroup } from '../phrases/index.ts'
import { negativeDeterminer, particlesFollow } from '../read-frame.ts'
import { formsOf } from '../words/inflect.ts'
import { meetingNoun } from '../words/meeting-nouns.ts'
import { type VerbClass, verbsOfObject, verbsOfSubject } from '../words/status-verbs.ts'
import { statusCopula, statusNoun } from '../words/status-words.ts'
import type { About } from './about.ts'
import { verbAfter } from './verb-after.ts'
import { predicate } from './verb-predicate.ts'

/** "the talks collapsed", "the summit will take place", "the meeting was postponed", "is unlikely", "is still on". */
export function asSubject(about: About): Predicate[] {
  const { clauses, end } = about
  const aside = asideAbout(about)
  const index = verbAfter(clauses, phraseFrom(clauses, end))
  if (index === -1 || !isSubject(about)) return aside
  const verb = clauses.phrases[index] as VerbGroup
  const found: Predicate[] = [...aside]
  for (const k of [index, coordinated(clauses, index), isInRelative(about, index) ? mainVerb(clauses, index) : -1]) {
    const group = clauses.phrases[k]
    const told = isVerb(group) ? subjectVerb(about, k, group) : []
    const isRelative = k === index && isInRelative(about, k)
    found.push(...told.map(one => ofPlans(about, isRelative ? asKnown(one) : one)))
  }
  return found.length > 0 || !verb.copula ? found : []
}

/** Not where it is itself an object ("a meeting to prepare the summit was put off") or depends on another noun ("talks about it go well"). */
function isSubject({ clauses, at }: About): boolean {
  let left = at - 1
  while (isPreposition(clauses, left) || isWord(clauses.phrases[left], 'particle')) left--
  const before = clauses.phrases[left]
  if (isVerb(before) && /^(?:infinitive|gerund)$/.test(before.form)) return false
  const over = clauses.phrases[at - 2]
  if (!isPreposition(clauses, at - 1) || !isNoun(over)) return true
  const word = clauses.tokens[over.head]!.lower
  // "No date for the summit had been fixed"
  if (negativeDeterminer(clauses, over.first)) return false
  return statusNoun(word) !== undefined || meetingNoun(word)?.strength === 'loose' || COUNTING.test(word)
}

/** "It would pave the way for a summit in Oslo, which is now in doubt": the relative clause is the summit's own. */
function asideAbout(about: About): Predicate[] {
  const { clauses, end } = about
  let k = phraseFrom(clauses, end)
  if (!isWord(clauses.phrases[k], 'comma') || wordAt(clauses, k + 1) !== 'which') return []
  k += 2
  while (isWord(clauses.phrases[k], 'adverb')) k++
  const verb = clauses.phrases[k]
  return isVerb(verb) && verb.form === 'finite' ? subjectVerb(about, k, verb).map(asKnown) : []
}

const COUNTING = /^(?:series|set|string|spate|flurry|pair|couple|number|cycle|week|hours|days|venue|timing|agenda)$/

/** "that was expected this week ‸ has been put on hold": the verb after a relative clause. */
function mainVerb({ phrases }: Clauses, index: number): number {
  for (let k = index + 1; k < phrases.length; k++) {
    const phrase = phrases[k]
    if (isVerb(phrase) && phrase.form === 'finite') return k
    if (isWord(phrase, 'stop', 'conjunction', 'subordinator', 'relative', 'dash')) return -1
  }
  return -1
}

/** "Preparations for the summit are going on": it is the preparations that do. */
function ofPlans({ clauses, at }: About, one: Predicate): Predicate {
  const over = clauses.phrases[at - 2]
  if (!isPreposition(clauses, at - 1) || !isNoun(over)) return one
  const first = Math.min(one.first, over.first)
  const isPlan = statusNoun(clauses.tokens[over.head]!.lower) === 'plan'
  return isPlan && /^(?:under-way|held)$/.test(one.status) ? { ...one, first, status: 'scheduled' } : { ...one, first }
}

/** "the summit that had been set for May": the plan is taken for granted. */
const asKnown = (one: Predicate): Predicate =>
  one.status === 'scheduled' || one.because.some(rule => rule.startsWith('result:')) ? { ...one, weight: 1 } : one

function isInRelative({ clauses, end }: About, index: number): boolean {
  const from = phraseFrom(clauses, end)
  return clauses.phrases
    .slice(from, index)
    .some(
      (phrase, i) =>
        isWord(phrase, 'relative') || (isWord(phrase, 'subordinator') && wordAt(clauses, from + i) === 'that'),
    )
}

function subjectVerb(about: About, index: number, verb: VerbGroup): Predicate[] {
  const { clauses } = about
  const words = { first: clauses.phrases[about.at]!.first, past: verb.past }
  if (verb.copula) return copula(about, index, verb)
  const main = clauses.tokens[verb.main]!.lower
  const next = clauses.phrases[index + 1]
  // "is expected to take place", "was due to begin"
  if (isVerb(next) && next.form === 'infinitive') {
    const inner = subjectVerb(about, index + 1, next)
    if (inner.length > 0) return inner
  }
  const entry = (verb.passive ? verbsOfObject(main) : verbsOfSubject(main)).find(candidate =>
    particlesFollow(clauses, verb, candidate.particles),
  )
  // "were frank": an adjective taken for a participle
  if (!entry && verb.passive && verbsOfObject(main).length === 0 && !/(?:ed|en|wn|ght|aid)$/.test(main))
    return predicate(about, index, 'judge', { ...words, rule: 'judged' })
  // "could be considered a success"
  if (entry?.stem === 'consider' && (isWord(next, 'adjective') || isNoun(next))) return []
  if (!entry) return facing(about, index, verb)
  if (
    verb.form === 'infinitive' &&
    index === verbAfter(clauses, phraseFrom(clauses, about.end)) &&
    (verb.negated || !BY_ITSELF.test(entry.class))
  )
    return []
  // "a visit will not take place" was planned, whatever its article
  // "was never agreed" denies the plan
  const name = entry.class === 'agree' && verb.negated ? 'plan' : entry.class
  return predicate(verb.negated ? { ...about, definite: true } : about, index, name, {
    ...words,
    past: verb.past + entry.particles.length,
    rule: `subject-${entry.stem}`,
  })
}

/** What a bare infinitive may say of a noun before it: "talks to resume Monday", "summit to be held", but not "talks to end the war". */
const BY_ITSELF = /^(?:hold|open|resume|proceed)$/

const FACING = new Set(['face', 'risk', 'confront'].flatMap(formsOf))

/** "faces delays", "risks collapse" */
function facing(about: About, index: number, verb: VerbGroup): Predicate[] {
  const { clauses } = about
  const [object] = objectOf(clauses, index).phrases
  if (!object || !FACING.has(clauses.tokens[verb.main]!.lower)) return []
  const state = statusNoun(clauses.tokens[object.head]!.lower)
  if (!state || !/^(?:off|delay|pause|doubt)$/.test(state)) return []
  return predicate(about, index, 'doubt', { first: clauses.phrases[about.at]!.first, past: object.past, rule: 'faces' })
}

/** "is unlikely", "remains possible", "is off", "is in doubt", "is to be held". */
function copula(about: About, index: number, verb: VerbGroup): Predicate[] {
  const { clauses } = about
  let at = index + 1
  while (isWord(clauses.phrases[at], 'adverb', 'quote') && !statusCopula(wordAt(clauses, at))) at++
  const next = clauses.phrases[at]
  const words = { first: clauses.phrases[about.at]!.first, past: next?.past ?? verb.past }
  if (isVerb(next)) return subjectVerb(about, at, next)
  if (isWord(next, 'adjective') && isVerb(clauses.phrases[at + 1])) {
    const inner = subjectVerb(about, at + 1, clauses.phrases[at + 1] as VerbGroup)
    if (inner.length > 0) return inner
  }
  const phraseOfState = stateAfter(clauses, next?.first ?? -1)
  if (phraseOfState)
    return predicate(about, index, phraseOfState.class, { ...words, past: phraseOfState.past, rule: 'copula' })
  const state = next && statusCopula(clauses.tokens[next.first]!.lower)
  if (state) return predicate(about, index, state, { ...words, rule: 'copula' }).map(stillToCome)
  // "was constructive", "will be his easiest of the week"
  return isWord(next, 'adjective') || isNoun(next) ? predicate(about, index, 'judge', { ...words, rule: 'judged' }) : []
}

/** "A call was likely", as reports of what was said put it: no more than likely, whatever the tense. */
const stillToCome = (one: Predicate): Predicate =>
  one.status === 'held' && one.because.includes('proceed:past')
    ? { ...one, status: 'scheduled', certainty: 'probable', because: [...one.because, 'was-likely'] }
    : one

const STATES: readonly (readonly [readonly string[], VerbClass])[] = [
  [['in', 'doubt'], 'doubt'],
  [['in', 'jeopardy'], 'doubt'],
  [['in', 'limbo'], 'doubt'],
  [['in', 'question'], 'doubt'],
  [['up', 'in', 'the', 'air'], 'doubt'],
  [['at', 'risk'], 'doubt'],
  [['under', 'threat'], 'doubt'],
  [['on', 'hold'], 'pause'],
  [['on', 'ice'], 'pause'],
  [['on', 'track'], 'proceed'],
  [['on', 'schedule'], 'proceed'],
  [['on', 'the', 'table'], 'moot'],
  [['off', 'the', 'table'], 'deny'],
  [['in', 'the', 'works'], 'plan'],
  [['in', 'the', 'pipeline'], 'plan'],
  [['on', 'the', 'calendar'], 'plan'],
  [['in', 'the', 'offing'], 'moot'],
  [['in', 'the', 'cards'], 'moot'],
  [['on', 'the', 'cards'], 'moot'],
  [['in', 'peril'], 'doubt'],
  [['in', 'flux'], 'doubt'],
  [['at', 'an', 'impasse'], 'pause'],
  [['at', 'a', 'standstill'], 'pause'],
  [['in', 'deadlock'], 'pause'],
  [['in', 'tatters'], 'off'],
  [['under', 'way'], 'open'],
  [['under', 'discussion'], 'moot'],
  [['under', 'consideration'], 'moot'],
  [['out', 'of', 'the', 'question'], 'deny'],
]

function stateAfter(clauses: Clauses, first: number): { class: VerbClass; past: number } | null {
  for (const [words, name] of STATES) {
    if (words.every((word, i) => clauses.tokens[first + i]?.lower === word))
      return { class: name, past: first + words.length }
  }
  return null
}

/** "was postponed and may be cancelled": the second verb of the same subject. */
function coordinated(clauses: Clauses, index: number): number {
  for (let k = index + 1; k < Math.min(clauses.phrases.length - 1, index + 6); k++) {
    if (isNoun(clauses.phrases[k]) || isWord(clauses.phrases[k], 'stop', 'relative')) return -1
    const next = clauses.phrases[k + 1]
    if (isWord(clauses.phrases[k], 'conjunction') && isVerb(next) && next.form === 'finite') return k + 1
  }
  return -1
}
