import type { Entity, Mention } from '../entities/index.ts'
import { type Clauses, isNoun, isPreposition, isVerb, isWord, joinedRight, subjectOf, wordAt } from './clause.ts'
import { sideOf, sidesOf } from './draft.ts'
import { isReporting } from './find-times-of.ts'
import { isBody } from './name-event.ts'
import type { NounPhrase } from './phrases/index.ts'
import { rankOf } from './rank.ts'
import {
  addAll,
  canMeet,
  isLoneThey,
  outerMentions,
  peopleHeading,
  peopleIn,
  placesIn,
  type Tail,
} from './who-takes-part.ts'
import { meetingVerbs } from './words/meeting-verbs.ts'
import { verbsOfObject } from './words/status-verbs.ts'
import { statusNoun } from './words/status-words.ts'

/** Who meets, as far as the words around the noun say: "Trump's summit with Kim", "Rubio and Lavrov held a call". */
export function peopleOfNoun(clauses: Clauses, at: number, head: number, tail: Tail): Entity[] {
  const phrase = clauses.phrases[at] as NounPhrase
  const people: Entity[] = []
  const before = outerMentions(phrase, phrase.first, head)
  for (const mention of before) {
    if (isTopic(clauses, mention, head) || isLoneThey(clauses.tokens, mention)) continue
    addAll(
      people,
      mention.entities.filter(
        entity => canMeet(entity) && (mention.entities.length > 1 || before.length > 1 || !isBody(entity)),
      ),
    )
  }
  addAll(people, tail.people)
  addAll(people, peopleBehindVerb(clauses, tail.past))
  // "Ruto's proposal for a summit between Kestria and Tarn" is for the two
  if (sidesOf(tail.people).size < 2) addAll(people, ownersOver(clauses, at))
  // "Both sides agreed on a meeting of their advisers": the sides, not those who speak for them.
  const team = tail.people.some(entity => entity.kind === 'group')
  addAll(people, team ? holders(clauses, at).flatMap(sideAlone) : holders(clauses, at))
  if (tail.people.length > 0 && sidesOf(people).size === 1) addAll(people, otherSide(clauses, at, people))
  return people
}

const STARTING = /^(?:resumed?|began|begin|begun|opened|open|started|restarted|continued?|reconvened?)$/

/** "Talks resumed in Doha on Thursday with envoys of Kestria and Tarn": named only behind the verb. */
function peopleBehindVerb(clauses: Clauses, from: number): Entity[] {
  const verb = clauses.phrases[from]
  if (!isVerb(verb) || verb.passive || !STARTING.test(clauses.tokens[verb.main]!.lower)) return []
  for (let k = from + 1; k < clauses.phrases.length; k++) {
    const phrase = clauses.phrases[k]
    if (/^(?:with|between)$/.test(wordAt(clauses, k)) && isPreposition(clauses, k)) {
      const people = peopleHeading(clauses, joinedRight(clauses, k + 1).phrases)
      return sidesOf(people).size > 1 ? people : []
    }
    const isWhere = isNoun(phrase) && placesIn(phrase).length > 0
    if (!(isWhere || phrase?.kind === 'time' || isWord(phrase, 'adverb') || isPreposition(clauses, k))) return []
  }
  return []
}

/** "Pakistan's offer of talks", "the US demand for a meeting": whose offer it is takes part. */
function ownersOver(clauses: Clauses, at: number): Entity[] {
  const noun = clauses.phrases[at - 2]
  if (!/^(?:of|for|to)$/.test(wordAt(clauses, at - 1)) || !isNoun(noun)) return []
  const state = statusNoun(clauses.tokens[noun.head]!.lower)
  return state && /^(?:propose|agree|decline)$/.test(state) ? peopleIn([noun]) : []
}

/** "Ukraine peace talks", "the Syria crisis meeting": what it is about, not who meets. */
const isTopic = ({ tokens }: Clauses, mention: Mention, head: number) =>
  mention.entities.length === 1 &&
  mention.entities[0]!.kind === 'state' &&
  tokens
    .slice(mention.past, head)
    .some(token => /^(?:peace|crisis|conflict|war|ceasefire|cease-fire)$/.test(token.lower))

const HOLDS = /^(?:hold|open|resume|agree|moot|off|delay|pause|move|plan|confirm|propose|decline|deny)$/

/**
 * The subject of the verb that holds the meeting, wants it, or ends it: "Rubio and Lavrov held a call", "met for talks", "have set
 * a date for talks", "accepted an invitation to attend the summit".
 */
function holders(clauses: Clauses, at: number): Entity[] {
  let left = at - 1
  for (;;) {
    if (isWord(clauses.phrases[left], 'adverb', 'particle', 'quote') || clauses.phrases[left]?.kind === 'time') left--
    else if (isGoal(clauses, left)) left -= 2
    else if (LEADS.test(wordAt(clauses, left)) && isPreposition(clauses, left))
      left -= isPlain(clauses, left - 1) && /^(?:of|for|to|on|about)$/.test(wordAt(clauses, left)) ? 2 : 1
    else break
  }
  const verb = clauses.phrases[left]
  if (!isVerb(verb) || (verb.passive && !/^(?:headed|bound)$/.test(clauses.tokens[verb.main]!.lower))) return []
  // "was headed to New York for talks", "flew to Oslo for a meeting"
  if (meetingVerbs(clauses.tokens[verb.main]!.lower).some(({ pattern }) => pattern === 'go'))
    return peopleIn(subjectOf(clauses, left)).filter(entity => entity.named)
  const classes = verbsOfObject(clauses.tokens[verb.main]!.lower).map(entry => entry.class)
  if (!classes.some(name => HOLDS.test(name))) return []
  return peopleIn(subjectOf(clauses, left)).filter(entity => entity.named || entity.side !== null)
}

/** "to New York": where a journey leads, between its verb and its purpose. */
const isGoal = (clauses: Clauses, at: number): boolean => {
  const phrase = clauses.phrases[at]
  return isNoun(phrase) && placesIn(phrase).length > 0 && /^(?:to|in|at)$/.test(wordAt(clauses, at - 1))
}

const LEADS = /^(?:of|for|to|on|in|into|at|about|with|from|out)$/

/** A noun without people of its own: "a date for", "the possibility of". */
const isPlain = (clauses: Clauses, at: number): boolean => {
  const phrase = clauses.phrases[at]
  return isNoun(phrase) && phrase.mentions.length === 0
}

/** With one side named alone, whoever acts or speaks in the sentence is the other: "Iran has ruled out talks with Bahrain". */
function otherSide(clauses: Clauses, at: number, people: readonly Entity[]): Entity[] {
  const known = sidesOf(people)
  return actorsAround(clauses, at)
    .filter(entity => {
      const side = sideOf(entity)
      return side !== null && !known.has(side)
    })
    .slice(0, 1)
    .flatMap(atTheTable)
}

/** A president who wants a meeting is to be there; a spokesman or minister who speaks of one may only speak for the side. */
const atTheTable = (entity: Entity): Entity[] => (rankOf(entity) === 'leader' ? [entity] : sideAlone(entity))

/**
 * The subjects of the sentence's verbs, those nearest to the phrase first. Whoever only speaks of a meeting need not be there: for
 * the speaker stands the side.
 */
export function actorsAround(clauses: Clauses, at: number, speakersToo = false): Entity[] {
  const verbs = clauses.phrases.flatMap((phrase, i) => (isVerb(phrase) ? [i] : []))
  const nearestFirst = [...verbs.filter(i => i < at).reverse(), ...verbs.filter(i => i >= at)]
  return nearestFirst.flatMap(i => {
    const people = peopleIn(subjectOf(clauses, i).filter(subject => subject !== clauses.phrases[at]))
    return isReporting(clauses, i) && !speakersToo ? people.flatMap(sideAlone) : people
  })
}

/** The side for which somebody speaks, as a party of its own. */
function sideAlone(entity: Entity): Entity[] {
  const side = sideOf(entity)
  if (side === null) return []
  return entity.kind === 'state' || entity.kind === 'institution'
    ? [entity]
    : [{ id: `side:${side}`, kind: 'state', name: side, side, named: true }]
}
