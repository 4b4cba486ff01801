import { type Clauses, isNoun, isPreposition, isVerb, isWord, phraseFrom, wordAt } from '../clause.ts'
import type { Predicate } from '../encounter.ts'
import type { NounPhrase, VerbGroup } from '../phrases/index.ts'
import { particlesFollow } from '../read-frame.ts'
import { formsOf } from '../words/inflect.ts'
import { type VerbEntry, verbsOfObject } from '../words/status-verbs.ts'
import { type About, bare } from './about.ts'
import { actorOf, predicate } from './verb-predicate.ts'

/** The meeting as an object: `at` is where the verb meets it ("‹two days› of talks"), `word` its own noun. */
type Acted = About & { readonly word: string }

/** "postponed the talks", "agreed to a meeting", "pulled out of the summit". */
export function asObject(given: About): Predicate[] {
  const { head } = given.clauses.phrases[given.at] as NounPhrase
  const about: Acted = { ...given, at: measuredAt(given), word: given.clauses.tokens[head]!.lower }
  const { clauses, at } = about
  let left = at - 1
  while (
    isPreposition(clauses, left) ||
    isWord(clauses.phrases[left], 'particle', 'adverb', 'quote') ||
    clauses.phrases[left]?.kind === 'time'
  )
    left--
  const verb = clauses.phrases[left]
  const found = isVerb(verb) ? verbOver(about, left, verb) : invitedTo(about)
  return found.length > 0 ? found : afterPhrase(about)
}

/** "left the door open to talks": a verb whose own words are a phrase. */
function afterPhrase(about: About): Predicate[] {
  const { clauses, at } = about
  const first = clauses.phrases[at]!.first
  for (let k = at - 1; k >= Math.max(0, at - 5); k--) {
    const verb = clauses.phrases[k]
    if (!isVerb(verb)) continue
    const entry = verbsOfObject(clauses.tokens[verb.main]!.lower).find(
      ({ particles }) =>
        particles.length > 0 && verb.past + particles.length === first && particlesFollow(clauses, verb, particles),
    )
    if (entry && verb.negated && ATTENDING.test(entry.stem)) return stayingAway(about, k, verb)
    return entry
      ? predicate(about, k, entry.class, { first: verb.first, past: about.end, rule: `object-${entry.stem}` })
      : []
  }
  return []
}

/** "two days of talks", "a week of negotiations": the measure is what the verb stands before. */
function measuredAt({ clauses, at }: About): number {
  const measure = clauses.phrases[at - 2]
  const isMeasure =
    measure !== undefined &&
    measure.kind !== 'verb' &&
    wordAt(clauses, at - 1) === 'of' &&
    /^(?:days?|hours?|weeks?|months?|years?|series|string|flurry|set)$/.test(clauses.tokens[measure.past - 1]!.lower)
  return isMeasure ? at - 2 : at
}

/** "invited India and South Korea to the meeting", "wants to bring both sides to the talks" */
function invitedTo(about: About): Predicate[] {
  const { clauses, at } = about
  if (wordAt(clauses, at - 1) !== 'to') return []
  let left = at - 2
  while (isNoun(clauses.phrases[left]) || isWord(clauses.phrases[left], 'comma', 'conjunction')) left--
  const verb = clauses.phrases[left]
  if (!isVerb(verb) || verb.passive || !INVITING.has(clauses.tokens[verb.main]!.lower)) return []
  return predicate(about, left, 'propose', { first: verb.first, past: about.end, rule: 'object-invite' })
}

const INVITING = new Set(formsOf('invite'))

function verbOver(about: Acted, index: number, verb: VerbGroup): Predicate[] {
  const { clauses } = about
  if (isThereIs(about, index, verb))
    return predicate(about, index, 'hold', { first: verb.first, past: about.end, rule: 'there-is' })
  const entry = objectEntry(about, verb)
  if (!entry) return []
  if (verb.negated && ATTENDING.test(entry.stem)) return stayingAway(about, index, verb)
  if (verb.passive && entry.particles.length === 0 && !isPreposition(clauses, about.at - 1)) return []
  if (/^(?:make|pay)$/.test(entry.stem) && !JOURNEYS.test(about.word)) return []
  if (entry.class === 'hail') return spokenOf(about, index, verb)
  return predicate(about, index, classOf(about, entry), {
    first: verb.first,
    past: pastOf(about, verb, entry),
    rule: `object-${entry.stem}`,
  })
}

/** Where the evidence ends: "called the meeting off" with its "off". */
function pastOf({ clauses, at, end }: About, verb: VerbGroup, { particles }: VerbEntry): number {
  const isSeparated = particles.length > 0 && clauses.phrases[at]!.first === verb.past
  return isSeparated ? end + particles.length : end
}

/** What one makes or pays; "to make the summit a success" is another thing. */
const JOURNEYS = /^(?:visits?|trips?|stops?|stopovers?|tours?|journeys?|calls?)$/

/** "called the talks constructive", "hailed the summit": whoever says so takes the meeting for granted. */
function spokenOf(about: About, index: number, verb: VerbGroup): Predicate[] {
  const words = { first: verb.first, past: about.end, rule: 'object-hail', token: verb.main, weight: 2 as const }
  const status = about.ahead || verb.tense === 'future' ? 'scheduled' : 'held'
  return [
    {
      ...bare(about, { status, certainty: 'probable', rule: 'spoken-of' }, words),
      actor: actorOf(about.clauses, index),
    },
  ]
}

/** "There will be a follow-up meeting", "there have been no talks" */
function isThereIs({ clauses, at }: About, index: number, verb: VerbGroup): boolean {
  const subject = clauses.phrases[index - 1]
  return (
    verb.copula && isNoun(subject) && clauses.tokens[subject.head]!.lower === 'there' && isAside(clauses, verb.past, at)
  )
}

/** Ending talks breaks them off; ending a trip or a summit completes it. */
function classOf({ word }: Acted, { stem, class: name }: VerbEntry): VerbEntry['class'] {
  if (stem !== 'end') return name
  return /^(?:talks|negotiations?|dialogue|discussions|consultations|contacts?)$/.test(word) ? name : 'hold'
}

const ATTENDING = /^(?:attend|join|take|participate)$/

/** "will not attend the conference" refuses; "did not attend" says nothing of the conference itself. */
function stayingAway(about: About, index: number, verb: VerbGroup): Predicate[] {
  if (verb.tense === 'past' && verb.modal === null) return []
  const words = { first: verb.first, past: about.end, rule: 'object-attend', token: verb.main, weight: 3 as const }
  const composed = { status: 'declined', certainty: 'certain', rule: 'stays-away' } as const
  return [{ ...bare(about, composed, words), actor: actorOf(about.clauses, index) }]
}

/** The entry whose particles stand between verb and object, or after the object: "called the meeting off". */
function objectEntry(about: About, verb: VerbGroup): VerbEntry | undefined {
  const { clauses, at } = about
  const between = clauses.phrases[at]!.first - verb.past
  const after = clauses.phrases[phraseFrom(clauses, about.end)]?.first ?? about.end
  return verbsOfObject(clauses.tokens[verb.main]!.lower).find(entry => {
    const n = entry.particles.length
    if (n === 0) return between === 0 || isAside(clauses, verb.past, at)
    if (particlesFollow(clauses, verb, entry.particles)) return between <= n + 1
    return between === 0 && entry.particles.every((word, i) => clauses.tokens[after + i]?.lower === word)
  })
}

/** Only adverbs, marks of quotation and times lie between: "was postponing until September the summit". */
function isAside(clauses: Clauses, from: number, at: number): boolean {
  return clauses.phrases
    .slice(phraseFrom(clauses, from), at)
    .every(
      (phrase, i, all) =>
        phrase.kind === 'time' ||
        isWord(phrase, 'adverb', 'quote') ||
        (isWord(phrase, 'preposition', 'subordinator') && all[i + 1]?.kind === 'time'),
    )
}
