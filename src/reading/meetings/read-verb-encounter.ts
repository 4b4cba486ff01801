import type { Entity, Mention } from '../entities/index.ts'
import { type Clauses, isNoun, isPreposition, isWord, joinedRight, objectOf, subjectOf, wordAt } from './clause.ts'
import { voicesOf } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { timesOf } from './find-times-of.ts'
import { isAudience } from './look-alike.ts'
import type { NounPhrase, VerbGroup } from './phrases/index.ts'
import { predicate } from './predicates/verb-predicate.ts'
import { rankOf } from './rank.ts'
import type { Spot } from './scene.ts'
import { callsUp, isFaceToFace, pastHonorific, speakTogether } from './speak-together.ts'
import {
  addAll,
  frontedPlace,
  isSomewhere,
  journeyPlace,
  outerMentions,
  peopleHeading,
  placesIn,
} from './who-takes-part.ts'
import { type MeetingVerb, meetingVerbs } from './words/meeting-verbs.ts'

/** The encounter that a verb tells of, or null: "will meet Xi in Osaka", "spoke by phone with", "travels to Vienna". */
export function readVerbEncounter(spot: Spot): Encounter | null {
  const { clauses, at } = spot
  const verb = clauses.phrases[at] as VerbGroup
  for (const entry of meetingVerbs(clauses.tokens[verb.main]!.lower)) {
    const parts = entry.pattern === 'go' ? journey(clauses, at, entry) : together(clauses, at, verb, entry)
    if (parts && !(entry.stem === 'greet' && !isWelcome(parts))) return encounterOf(spot, verb, entry, parts)
  }
  return null
}

/** A greeting is an encounter between those of one rank, or of each other; officials at a station greet everybody. */
const isWelcome = ({ people, plural }: Parts) => plural || people.every(entity => rankOf(entity) !== 'other')

type Parts = {
  readonly people: Entity[]
  readonly place: Mention | null
  readonly past: number
  readonly byPhone: boolean
  readonly inPerson: boolean
  readonly plural: boolean
}

/** Subject and object meet: both have to be able to; "meet demands" is none, "the two met" is one. */
function together(clauses: Clauses, at: number, verb: VerbGroup, entry: MeetingVerb): Parts | null {
  const after = complements(clauses, at, entry)
  if (!after || (entry.stem === 'call' && !callsUp(clauses, at))) return null
  const subjects = verb.passive ? [] : subjectOf(clauses, at)
  const people = peopleHeading(clauses, subjects)
  if (entry.pattern === 'host' && (after.people.length === 0 || people.length === 0)) return null
  const before = people.length
  addAll(people, after.people)
  const plural = subjects.length > 1 || subjects.some(subject => isPlural(clauses, subject)) || people.length > before
  if (after.people.length === 0 && !after.object && areThey(clauses, subjects) && voicesOf(people).size < 2)
    return { ...after, people: [], plural: true }
  if (after.people.length === 0 && (after.object || !plural)) return null
  if (people.length === 0 || (!plural && people.length < 2)) return null
  return {
    people,
    place: after.place,
    past: after.past,
    byPhone: after.byPhone,
    inPerson: after.inPerson,
    plural: false,
  }
}

type Complements = {
  readonly people: Entity[]
  readonly place: Mention | null
  readonly past: number
  readonly byPhone: boolean
  readonly inPerson: boolean
  readonly object: boolean
}

/** What follows the verb: object, "with X", place, "by phone", in any order. Null where the verb's own particle is missing. */
function complements(clauses: Clauses, at: number, entry: MeetingVerb): Complements | null {
  const people: Entity[] = []
  let place: Mention | null = null
  let byPhone = false
  let inPerson = false
  let topic = false
  const direct = entry.needs === null ? objectOf(clauses, at) : { phrases: [], past: at + 1 }
  let object = direct.phrases.length > 0 && !isMeasure(clauses, direct.phrases[0]!)
  addAll(people, peopleHeading(clauses, direct.phrases))
  if (direct.phrases.some(phrase => isAudience(clauses, phrase))) return null
  let k = direct.phrases.length > 0 ? direct.past : at + 1
  let needed = entry.needs === null || speakTogether(clauses, at, entry)
  for (;;) {
    while (clauses.phrases[k]?.kind === 'time' || isWord(clauses.phrases[k], 'adverb', 'particle')) {
      if (wordAt(clauses, k) === entry.needs) needed = true
      k++
    }
    const word = wordAt(clauses, k)
    if (!isPreposition(clauses, k) && !isWord(clauses.phrases[k], 'particle')) break
    const next = clauses.phrases[k + 1]
    if (word === entry.needs && !isNoun(next)) {
      needed = true
      k++
      continue
    }
    if (next?.kind === 'time') {
      k += 2
      continue
    }
    if (!isNoun(next)) break
    if (/^(?:at|on)$/.test(word) && isFaceToFace(clauses, next)) inPerson = true
    // "Prime Minister Maro of Kestria in Tallin"
    if (word === 'of' && (inPerson || (people.length > 0 && placesIn(next).length > 0))) {
      k += 2
      continue
    }
    const list = joinedRight(clauses, pastHonorific(clauses, k + 1))
    if (word === 'with' || word === entry.needs) {
      needed ||= word === entry.needs
      if (list.phrases.some(phrase => isAudience(clauses, phrase))) return null
      place ??= placeInside(clauses, list.phrases)
      addAll(people, peopleHeading(clauses, list.phrases))
    } else if (/^(?:in|at|near)$/.test(word)) place ??= topic ? null : (placesIn(next)[0] ?? null)
    else if (/^(?:by|on|over)$/.test(word) && /^(?:phone|telephone|video)/.test(clauses.tokens[next.head]!.lower))
      byPhone = true
    else if (!/^(?:on|for|during|over|about|via|through|from)$/.test(word)) break
    // "spoke about the situation in Kestria": where the topic is, not where they are
    topic ||= /^(?:about|over)$/.test(word) || (word === 'on' && !inPerson)
    k = list.past
  }
  if (people.length > 0) object = true
  // "have spoken by phone": no "with" is needed
  return needed || byPhone ? { people, place, past: k, byPhone, inPerson, object } : null
}

/** "Chinese officials in Beijing": the place within whom they meet. */
const placeInside = ({ tokens }: Clauses, phrases: readonly NounPhrase[]): Mention | null =>
  phrases
    .flatMap(({ mentions }) => mentions)
    .find(
      mention => mention.entities[0]?.kind === 'place' && /^(?:in|at)$/.test(tokens[mention.first - 1]?.lower ?? ''),
    ) ?? null

/** The subject goes to another state, or leads others there: "led a delegation to Kyiv". */
function journey(clauses: Clauses, at: number, entry: MeetingVerb): Parts | null {
  let k = at + 1
  if (entry.stem === 'lead' || entry.stem === 'head') {
    const led = clauses.phrases[k]
    if (isNoun(led) && /^(?:delegation|team|mission)$/.test(clauses.tokens[led.head]!.lower)) k++
    else if (entry.stem === 'lead') return null
  }
  while (clauses.phrases[k]?.kind === 'time' || isWord(clauses.phrases[k], 'adverb', 'particle')) k++
  if (entry.needs !== null) {
    if (wordAt(clauses, k) !== entry.needs) return null
    k++
  }
  const goal = clauses.phrases[k]
  if (!isNoun(goal)) return null
  const place = placesIn(goal).find(mention => mention.past === goal.past || mention.first === goal.first)
  const travellers = peopleHeading(clauses, subjectOf(clauses, at)).filter(
    entity => entity.kind !== 'state' && entity.kind !== 'institution',
  )
  if (!place || travellers.length === 0) return null
  const country = place.entities[0]!.country ?? null
  if (country !== null && travellers.every(entity => entity.side === country)) return null
  return { people: travellers, place, past: k + 1, byPhone: false, inPerson: true, plural: false }
}

/** "met three times", "spoke two hours": no object. */
const isMeasure = ({ tokens }: Clauses, { head }: NounPhrase) =>
  /^(?:times?|hours?|minutes?|days?|occasions?|twice|face-to-face|one-on-one|face|person|tete-a-tete)$/.test(
    tokens[head]!.lower,
  )

/** "They met again": the two spoken of before, whoever they are. */
const areThey = ({ tokens }: Clauses, subjects: readonly NounPhrase[]) =>
  subjects.length === 1 && /^(?:they|both|two|pair|duo)$/.test(tokens[subjects[0]!.head]!.lower)

const isPlural = (clauses: Clauses, phrase: NounPhrase) =>
  /^NNP?S$/.test(clauses.tokens[phrase.head]!.tag) ||
  /^(?:they|both|two|we)$/.test(clauses.tokens[phrase.head]!.lower) ||
  outerMentions(phrase).some(mention => mention.entities.length > 1)

function encounterOf(
  { scene, sentence, clauses, at }: Spot,
  verb: VerbGroup,
  entry: MeetingVerb,
  parts: Parts,
): Encounter {
  const past = clauses.phrases[parts.past - 1]!.past
  const times = timesOf(clauses, at, parts.past, scene.times)
  const about = {
    clauses,
    at,
    end: past,
    definite: false,
    ahead: times.some(({ time }) => scene.isAhead(time)),
    reported: scene.isReported(verb.main),
  }
  const subject = subjectOf(clauses, at)[0]
  const words = {
    first: subject && subject.past <= verb.first ? subject.first : verb.first,
    past,
    rule: `verb-${entry.stem}`,
  }
  return {
    sentence,
    clauses,
    at,
    first: verb.first,
    past,
    head: verb.main,
    noun: null,
    verb: entry,
    // "spoke to officials in Beijing" is no call
    kind: parts.byPhone ? 'call' : entry.kind === 'call' && (parts.place || parts.inPerson) ? 'talks' : entry.kind,
    people: parts.people,
    event: null,
    eventSide: null,
    margins: null,
    place:
      parts.place && isSomewhere(parts.place.entities[0]!)
        ? parts.place
        : (frontedPlace(clauses, at) ?? journeyPlace(clauses, at)),
    times,
    article: parts.plural ? 'definite' : 'indefinite',
    plural: false,
    another: verb.tense === 'past' && clauses.tokens.slice(verb.first, past + 1).some(token => token.lower === 'again'),
    ordinal: null,
    predicates: predicate(about, at, 'hold', words),
  }
}
