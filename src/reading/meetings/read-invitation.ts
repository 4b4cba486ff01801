import type { Entity, Mention } from '../entities/index.ts'
import { type Clauses, isNoun, isPreposition, isVerb, isWord, objectOf, subjectOf, wordAt } from './clause.ts'
import type { Encounter } from './encounter.ts'
import { timesOf } from './find-times-of.ts'
import { predicate } from './predicates/verb-predicate.ts'
import type { Spot } from './scene.ts'
import { addAll, outerMentions, peopleHeading, peopleIn, placesIn } from './who-takes-part.ts'
import { formsOf } from './words/inflect.ts'
import type { MeetingNoun } from './words/meeting-nouns.ts'
import { type VerbClass, verbsOfObject } from './words/status-verbs.ts'

/** A journey that is only offered so far. */
const JOURNEY: MeetingNoun = { noun: 'visit', kind: 'visit', strength: 'firm' }

const INVITING = new Set(['invite', 'reinvite'].flatMap(formsOf))

type Offer = {
  readonly people: Entity[]
  readonly place: Mention
  /** Phrase indices of the verb and of what follows the place. */
  readonly verb: number
  readonly past: number
  readonly class: VerbClass
}

/** Whether a sentence may speak of a journey as of something that somebody was invited to. */
export const isInviting = (word: string): boolean =>
  /^(?:invitations?|departure|expected|awaited|due)$/.test(word) || INVITING.has(word)

/** "accepted an invitation to Oslo", "invited the king to Nairobi": a visit that is offered, agreed or declined. */
export function readInvitation(spot: Spot): Encounter | null {
  const { clauses, at, scene, sentence } = spot
  const phrase = clauses.phrases[at]!
  const offer = isNoun(phrase)
    ? ofNoun(clauses, at)
    : isVerb(phrase)
      ? (ofVerb(clauses, at) ?? expectedAt(clauses, at))
      : null
  if (!offer) return null
  const country = offer.place.entities[0]?.country
  if (!offer.people.some(({ side }) => side !== null && side !== country)) return null
  const times = timesOf(clauses, at, offer.past, scene.times)
  const past = clauses.phrases[offer.past - 1]!.past
  const about = {
    clauses,
    at,
    end: past,
    definite: false,
    ahead: times.some(({ time }) => scene.isAhead(time)),
    reported: scene.isReported(phrase.first),
  }
  const words = { first: Math.min(phrase.first, clauses.phrases[offer.verb]!.first), past, rule: 'invitation' }
  const predicates = predicate(about, offer.verb, offer.class, words)
  if (predicates.length === 0) return null
  return {
    sentence,
    clauses,
    at,
    first: phrase.first,
    past,
    head: phrase.first,
    noun: JOURNEY,
    verb: null,
    kind: 'visit',
    people: offer.people,
    event: null,
    eventSide: null,
    margins: null,
    venue: null,
    place: offer.place,
    times,
    article: 'indefinite',
    plural: false,
    another: false,
    ordinal: null,
    predicates,
  }
}

/** "an invitation from the king to Oslo", "his departure for Cairo", with the verb that takes it up or turns it down. */
function ofNoun(clauses: Clauses, at: number): Offer | null {
  const phrase = clauses.phrases[at]
  const word = isNoun(phrase) ? clauses.tokens[phrase.head]!.lower : ''
  const leaves = word === 'departure'
  if (!isNoun(phrase) || !(leaves || /^invitations?$/.test(word))) return null
  const people: Entity[] = []
  for (const mention of outerMentions(phrase, phrase.first, phrase.head)) addAll(people, mention.entities)
  let k = at + 1
  for (let from = clauses.phrases[k + 1]; !leaves && /^(?:from|for|by)$/.test(wordAt(clauses, k)) && isNoun(from); ) {
    addAll(people, peopleIn([from]))
    k += 2
    from = clauses.phrases[k + 1]
  }
  const place = goalAt(clauses, k, leaves ? /^for$/ : /^to$/)
  let left = at - 1
  while (isPreposition(clauses, left) || isWord(clauses.phrases[left], 'particle', 'adverb', 'quote')) left--
  const verb = clauses.phrases[left]
  if (!place || !isVerb(verb)) return null
  addAll(people, peopleHeading(clauses, subjectOf(clauses, left)))
  const known = verbsOfObject(clauses.tokens[verb.main]!.lower).find(({ particles }) =>
    particles.every((word, i) => clauses.tokens[verb.past + i]?.lower === word),
  )?.class
  if (leaves && !/^(?:delay|off|plan|move)$/.test(known ?? '')) return null
  const name =
    known !== undefined && (leaves || /^(?:agree|decline|off|delay|confirm)$/.test(known)) ? known : 'propose'
  return { people, place, verb: left, past: k + 2, class: name }
}

/** "invited the king to Oslo", "was invited to Oslo by the king" */
function ofVerb(clauses: Clauses, at: number): Offer | null {
  const verb = clauses.phrases[at]
  if (!isVerb(verb) || !INVITING.has(clauses.tokens[verb.main]!.lower)) return null
  const guests = verb.passive ? { phrases: [], past: at + 1 } : objectOf(clauses, at)
  const place = goalAt(clauses, guests.past)
  if (!place) return null
  const people = peopleHeading(clauses, subjectOf(clauses, at))
  const before = people.length
  addAll(people, peopleHeading(clauses, guests.phrases))
  if (!verb.passive && (before === 0 || people.length === before)) return null
  return { people, place, verb: at, past: guests.past + 2, class: 'propose' }
}

/** "is expected in Oslo on Friday", "is due at the White House": a journey to come. */
function expectedAt(clauses: Clauses, at: number): Offer | null {
  const verb = clauses.phrases[at]
  if (!isVerb(verb) || verb.form !== 'finite' || verb.tense === 'future') return null
  const isExpected = verb.passive && /^(?:expected|awaited)$/.test(clauses.tokens[verb.main]!.lower)
  const isDue = verb.copula && wordAt(clauses, at + 1) === 'due'
  if (!isExpected && !isDue) return null
  let k = isDue ? at + 2 : at + 1
  while (clauses.phrases[k]?.kind === 'time' || isWord(clauses.phrases[k], 'adverb')) k++
  const place = goalAt(clauses, k, /^(?:in|at)$/)
  const people = peopleHeading(clauses, subjectOf(clauses, at)).filter(({ kind }) => /^(?:person|office)$/.test(kind))
  if (!place || people.length !== 1) return null
  return { people, place, verb: at, past: k + 2, class: 'plan' }
}

/** "to Oslo": a place and nothing more; not "to the Oslo conference". */
function goalAt(clauses: Clauses, k: number, preposition = /^to$/): Mention | null {
  const goal = clauses.phrases[k + 1]
  if (!preposition.test(wordAt(clauses, k)) || !isNoun(goal)) return null
  return placesIn(goal).find(mention => mention.past === goal.past) ?? null
}
