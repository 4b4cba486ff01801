import type { AnnotatedText, Sentence } from '../text/index.ts'
import { type Clauses, isNoun, isVerb, subjectOf, wordAt } from './clause.ts'
import { sideOf } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { isGathering } from './name-event.ts'
import { amendTags, type Marks, marksOf, splitPhrases } from './phrases/index.ts'
import { mayTellOfExchange, readExchange } from './read-exchange.ts'
import { isInviting, readInvitation } from './read-invitation.ts'
import { readNounEncounter } from './read-noun-encounter.ts'
import { mayReferToPlan, readPlanReference } from './read-plan-reference.ts'
import { mayReferBack, readPronounEncounter } from './read-pronoun-encounter.ts'
import { readVerbEncounter } from './read-verb-encounter.ts'
import type { Scene } from './scene.ts'
import { peopleIn } from './who-takes-part.ts'
import { meetingNoun } from './words/meeting-nouns.ts'
import { meetingVerbs } from './words/meeting-verbs.ts'

/** Every place in the text that speaks of a meeting, in text order. Sentences without a word for one cost only a scan. */
export function findEncounters(given: Scene): Encounter[] {
  const gatherings = new Set(
    given.mentions
      .filter(mention => mention.entities.some(isGathering))
      .map(mention => given.doc.tokens[mention.first]!.sentence),
  )
  const telling = given.doc.sentences.filter(
    sentence =>
      !isQuestion(given.doc, sentence) && (speaksOfMeeting(given.doc, sentence) || gatherings.has(sentence.index)),
  )
  if (telling.length === 0) return []
  const doc = { ...given.doc, tokens: amendTags(given.doc.tokens) }
  const scene = { ...given, doc }
  const marks = marksOf(doc, scene.mentions, scene.times)
  return telling.flatMap(sentence => inSentence(scene, sentence, marks))
}

/** A question asserts nothing. */
function isQuestion(doc: AnnotatedText, sentence: Sentence): boolean {
  const last = doc.tokens[sentence.past - 1]!
  return last.text === '?' || (/^[”"’')]$/.test(last.text) && doc.tokens[sentence.past - 2]?.text === '?')
}

function speaksOfMeeting(doc: AnnotatedText, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.past; i++) {
    const { lower } = doc.tokens[i]!
    if (meetingNoun(lower) || meetingVerbs(lower).length > 0 || lower === 'table' || isInviting(lower)) return true
  }
  return (
    mayReferToPlan(doc.tokens, sentence) ||
    mayReferBack(doc.tokens, sentence) ||
    mayTellOfExchange(doc.tokens, sentence)
  )
}

function inSentence(scene: Scene, sentence: Sentence, marks: Marks): Encounter[] {
  const clauses: Clauses = { phrases: splitPhrases(scene.doc, sentence, marks), tokens: scene.doc.tokens }
  const found: Encounter[] = []
  clauses.phrases.forEach((phrase, at) => {
    const place = { scene, sentence, clauses, at }
    const named = isNoun(phrase) ? readNounEncounter(place) : isVerb(phrase) ? readVerbEncounter(place) : null
    const encounter =
      named ?? readPronounEncounter(place) ?? readInvitation(place) ?? readPlanReference(place) ?? readExchange(place)
    if (encounter) found.push(...oneByOne(encounter))
  })
  return withoutTwins(wholeRounds(found))
}

/** "Will meet one-on-one with Merkel and Macron", "met separately with": as many meetings as there are others. */
function oneByOne(encounter: Encounter): Encounter[] {
  const { clauses, at, past, verb, people } = encounter
  const apart = clauses.tokens
    .slice(encounter.first, past)
    .some(token => /^(?:separately|individually|one-on-one|bilaterally)$/.test(token.lower))
  if (!verb || !apart) return [encounter]
  const host = people.filter(entity => peopleIn(subjectOf(clauses, at)).some(one => one.id === entity.id))
  const others = Map.groupBy(
    people.filter(entity => !host.includes(entity)),
    entity => sideOf(entity) ?? entity.id,
  )
  if (host.length === 0 || others.size < 2) return [encounter]
  return [...others.values()].map(guests => ({ ...encounter, people: [...host, ...guests] }))
}

/** "A sixth round of indirect talks in Muscat": one encounter, counted by its round and named by its talks. */
function wholeRounds(found: readonly Encounter[]): Encounter[] {
  const inner = (round: Encounter) =>
    found.find(
      other =>
        other.noun !== null &&
        other.at === round.at + 2 &&
        wordAt(round.clauses, round.at + 1) === 'of' &&
        /^(?:rounds?|sessions?)$/.test(round.noun?.noun ?? ''),
    )
  const swallowed = new Set(found.flatMap(encounter => inner(encounter) ?? []))
  return found
    .filter(encounter => !swallowed.has(encounter))
    .map(round => {
      const talks = inner(round)
      if (!talks) return round
      return {
        ...round,
        noun: talks.noun,
        kind: talks.kind,
        event: round.event ?? talks.event,
        eventSide: round.eventSide ?? talks.eventSide,
        place: round.place ?? talks.place,
        times: round.times.length > 0 ? round.times : talks.times,
        predicates: round.predicates.length > 0 ? round.predicates : talks.predicates,
      }
    })
}

/**
 * "Travel to Vienna for talks", "a trip to Hamburg for the G20 summit": the noun speaks, the journey lends it its place. Two go
 * to one place for one thing.
 */
function withoutTwins(found: readonly Encounter[]): Encounter[] {
  return found.filter(
    encounter =>
      encounter.kind !== 'visit' ||
      !found.some(
        other =>
          other !== encounter &&
          other.first >= encounter.first &&
          other.kind !== 'visit' &&
          other.clauses === encounter.clauses &&
          other.at - encounter.at < 9 &&
          /^(?:for|to|attend)$/.test(wordAt(other.clauses, other.noun ? other.at - 1 : other.at)),
      ),
  )
}
