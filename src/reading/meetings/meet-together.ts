import type { Entity, Mention } from '../entities/index.ts'
import {
  type Clauses,
  isNoun,
  isPreposition,
  isWord,
  joinedRight,
  objectOf,
  phraseFrom,
  subjectOf,
  wordAt,
} from './clause.ts'
import { voicesOf } from './draft.ts'
import { isAudience } from './look-alike.ts'
import type { NounPhrase, VerbGroup } from './phrases/index.ts'
import { callsUp, isFaceToFace, pastHonorific, speakTogether } from './speak-together.ts'
import { addAll, outerMentions, peopleHeading, peopleIn, placesIn } from './who-takes-part.ts'
import type { MeetingVerb } from './words/meeting-verbs.ts'

/** What a verb says of an encounter. */
export type Parts = {
  readonly people: Entity[]
  readonly place: Mention | null
  /** Phrase index after its complements. */
  readonly past: number
  readonly byPhone: boolean
  readonly inPerson: boolean
  /** "They": the two spoken of before, whoever they are. */
  readonly they: boolean
}

/** Subject and object meet: both have to be able to; "meet demands" is none, "the two met" is one, "was received by" as well. */
export function meetTogether(clauses: Clauses, at: number, entry: MeetingVerb): Parts | null {
  const verb = clauses.phrases[at] as VerbGroup
  const after = complements(clauses, at, entry)
  if (!after || (entry.stem === 'call' && !callsUp(clauses, at))) return null
  const received = verb.passive && entry.pattern === 'host'
  const subjects = verb.passive && !received ? [] : subjectOf(clauses, at)
  const members = membersInDashes(clauses, at)
  const people = members.length > 1 ? members : peopleHeading(clauses, subjects)
  if (entry.pattern === 'host' && (after.people.length === 0 || people.length === 0)) return null
  const before = people.length
  addAll(people, after.people)
  const plural =
    subjects.length > 1 ||
    members.length > 1 ||
    subjects.some(subject => isPlural(clauses, subject)) ||
    people.length > before
  if (after.people.length === 0 && !after.object && areThey(clauses, subjects) && voicesOf(people).size < 2)
    return { ...after, people: [], they: true }
  if (isAgain(clauses, at, after, people)) return { ...after, people, they: true }
  if (after.people.length === 0 && (after.object || !plural)) return null
  if (people.length === 0 || (!plural && people.length < 2)) return null
  return { ...after, people, they: false }
}

/** "Maro said that he was ready to meet again": whom, was told before. */
const isAgain = (clauses: Clauses, at: number, after: Complements, people: readonly Entity[]): boolean => {
  const verb = clauses.phrases[at] as VerbGroup
  return (
    people.length === 1 &&
    people[0]!.kind === 'person' &&
    after.people.length === 0 &&
    !after.object &&
    /^meet/.test(clauses.tokens[verb.main]!.lower) &&
    clauses.tokens[verb.past]?.lower === 'again'
  )
}

type Complements = Omit<Parts, 'they'> & { readonly object: boolean }

/** What has been read so far of the words after the verb. */
type Told = {
  readonly people: Entity[]
  place: Mention | null
  byPhone: boolean
  inPerson: boolean
  /** "spoke about the situation in Kestria": what follows is where the topic is, not where they are. */
  topic: boolean
  /** The verb's own words are there, or none are needed. */
  needed: boolean
}

type Verb = {
  readonly clauses: Clauses
  readonly at: number
  readonly entry: MeetingVerb
  readonly needs: string | null
}

/** What follows the verb: object, "with X", place, "by phone", in any order. Null where the verb's own words are missing. */
function complements(clauses: Clauses, at: number, entry: MeetingVerb): Complements | null {
  const matched = ownWordsFollow(clauses, at, entry)
  if (!matched && entry.needs.length > 1) return null
  const start = matched ? afterOwnWords(clauses, at, entry) : at + 1
  const verb: Verb = { clauses, at, entry, needs: entry.needs.at(-1) ?? null }
  const direct = verb.needs === null ? objectOf(clauses, at) : { phrases: [], past: start }
  if (direct.phrases.some(phrase => isAudience(clauses, phrase))) return null
  const object = direct.phrases.length > 0 && !isMeasure(clauses, direct.phrases[0]!)
  // "Convened a call with": what is convened tells of itself
  if (object && /conven|assembl|gather/.test(entry.stem) && peopleHeading(clauses, direct.phrases).length === 0)
    return null
  const told: Told = {
    people: peopleHeading(clauses, direct.phrases),
    place: null,
    byPhone: false,
    inPerson: false,
    topic: false,
    needed: verb.needs === null || matched || speakTogether(clauses, at, entry),
  }
  let k = direct.phrases.length > 0 ? direct.past : start
  for (;;) {
    k = pastManner(verb, k, told)
    const next = nextComplement(verb, k, told)
    if (next === 'refused') return null
    if (next === null) break
    k = next
  }
  const manner = clauses.tokens.slice(clauses.phrases[at]!.past, clauses.phrases[k - 1]!.past)
  told.inPerson ||= manner.some(token => /^(?:face-to-face|one-on-one|person)$/.test(token.lower))
  // "have spoken by phone": no "with" is needed; nor where two sides speak face-to-face
  if (!told.needed && !told.byPhone && !told.inPerson) return null
  const { people, place, byPhone, inPerson } = told
  return { people, place, past: k, byPhone, inPerson, object: object || people.length > 0 }
}

/** Past when and how: "met privately on Monday for two hours", "met behind closed doors". */
function pastManner({ clauses, needs }: Verb, from: number, told: Told): number {
  let k = from
  for (;;) {
    const phrase = clauses.phrases[k]
    const word = wordAt(clauses, k)
    if (phrase?.kind === 'time' || isWord(phrase, 'adverb', 'particle')) {
      if (word === needs) told.needed = true
      k++
    } else if (isNoun(phrase) && needs !== null && isMeasure(clauses, phrase)) k++
    // "met President Maro of Kestria, in Tallin"
    else if (isWord(phrase, 'comma') && told.people.length > 0 && isPlacePhrase(clauses, k + 1)) k++
    else if (word === 'behind' && wordAt(clauses, k + 1) === 'closed') k += 3
    else return k
  }
}

const isPlacePhrase = (clauses: Clauses, at: number): boolean => {
  const where = clauses.phrases[at + 1]
  return /^(?:in|at)$/.test(wordAt(clauses, at)) && isNoun(where) && placesIn(where).length > 0
}

/** Reads one prepositional phrase; the phrase index after it, null where there is none, or refused for an audience. */
function nextComplement({ clauses, at, entry, needs }: Verb, k: number, told: Told): number | null | 'refused' {
  if (!isPreposition(clauses, k) && !isWord(clauses.phrases[k], 'particle')) return null
  const word = wordAt(clauses, k)
  const next = clauses.phrases[k + 1]
  if (word === needs && !isNoun(next)) {
    told.needed = true
    return k + 1
  }
  if (next?.kind === 'time') return k + 2
  if (!isNoun(next)) return null
  if (/^(?:at|on)$/.test(word) && isFaceToFace(clauses, next)) told.inPerson = true
  // "Prime Minister Maro of Kestria in Tallin"
  if (word === 'of' && (told.inPerson || (told.people.length > 0 && placesIn(next).length > 0))) return k + 2
  const list = joinedRight(clauses, pastHonorific(clauses, k + 1))
  if (word === 'with' || word === needs || (word === 'by' && isReceived(clauses, at, entry))) {
    told.needed ||= word === needs
    if (list.phrases.some(phrase => isAudience(clauses, phrase))) return 'refused'
    told.place ??= placeInside(clauses, list.phrases)
    addAll(told.people, peopleHeading(clauses, list.phrases))
  } else if (isWhere(word, entry)) told.place ??= told.topic ? null : (placesIn(next)[0] ?? null)
  else if (/^(?:by|on|over|via)$/.test(word) && isOnTheLine(clauses, next)) told.byPhone = true
  else if (!/^(?:on|for|during|over|about|via|through|from|behind|along)$/.test(word)) return null
  told.topic ||= /^(?:about|over)$/.test(word) || (word === 'on' && word !== needs && !told.inPerson)
  return list.past
}

/** "welcomed Ishiba to Seoul" */
const isWhere = (word: string, { pattern }: MeetingVerb) =>
  /^(?:in|at|near|inside|outside)$/.test(word) || (word === 'to' && pattern === 'host')

const isReceived = ({ phrases }: Clauses, at: number, { pattern }: MeetingVerb) =>
  pattern === 'host' && (phrases[at] as VerbGroup).passive

/** "by phone", "over the telephone", "by video link", "on a call" */
const isOnTheLine = ({ tokens }: Clauses, phrase: NounPhrase) =>
  tokens
    .slice(phrase.first, phrase.past)
    .some(token => /^(?:phone|telephone|video|videolink|hotline)/.test(token.lower))

/** Whether the words that belong to the verb stand right after it: "come face to face with", "shook hands". */
function ownWordsFollow({ tokens, phrases }: Clauses, at: number, { needs }: MeetingVerb): boolean {
  const { past } = phrases[at]!
  return needs.length > 0 && needs.every((word, i) => tokens[past + i]?.lower === word)
}

/** The phrase at which the complements begin: the last of the words that belong to the verb, or the one after it. */
function afterOwnWords(clauses: Clauses, at: number, { needs }: MeetingVerb): number {
  const last = clauses.phrases[at]!.past + needs.length - 1
  return Math.max(phraseFrom(clauses, last), at + 1)
}

/** "Chinese officials in Beijing": the place within whom they meet. */
const placeInside = ({ tokens }: Clauses, phrases: readonly NounPhrase[]): Mention | null =>
  phrases
    .flatMap(({ mentions }) => mentions)
    .find(
      mention => mention.entities[0]?.kind === 'place' && /^(?:in|at)$/.test(tokens[mention.first - 1]?.lower ?? ''),
    ) ?? null

/** "met three times", "spoke two hours", "met behind closed doors": no object. */
const isMeasure = ({ tokens }: Clauses, { head }: NounPhrase) =>
  /^(?:times?|hours?|minutes?|days?|occasions?|twice|face-to-face|one-on-one|face|person|tete-a-tete|hands)$/.test(
    tokens[head]!.lower,
  )

const areThey = ({ tokens }: Clauses, subjects: readonly NounPhrase[]) =>
  subjects.length === 1 && /^(?:they|both|two|pair|duo)$/.test(tokens[subjects[0]!.head]!.lower)

const isPlural = (clauses: Clauses, phrase: NounPhrase) =>
  /^NNP?S$/.test(clauses.tokens[phrase.head]!.tag) ||
  /^(?:they|both|two|we)$/.test(clauses.tokens[phrase.head]!.lower) ||
  outerMentions(phrase).some(mention => mention.entities.length > 1)

/** "Ministers of the three states — Norway, Chile and Peru — met": who they are, between the group and its verb. */
function membersInDashes({ phrases }: Clauses, at: number): Entity[] {
  if (!isWord(phrases[at - 1], 'dash')) return []
  const opening = phrases.slice(0, at - 1).findLastIndex(phrase => isWord(phrase, 'dash'))
  const inside = phrases.slice(opening + 1, at - 1)
  const isList = opening > 0 && inside.every(phrase => isNoun(phrase) || isWord(phrase, 'comma', 'conjunction'))
  return isList ? peopleIn(inside.filter(isNoun)) : []
}
