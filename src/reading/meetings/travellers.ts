import type { Entity } from '../entities/index.ts'
import { type Clauses, isVerb, isWord, previousVerb, subjectOf } from './clause.ts'
import { isBody } from './name-event.ts'
import { peopleOfNoun } from './people-of-noun.ts'
import type { NounPhrase } from './phrases/index.ts'
import { addAll, canMeet, outerMentions, peopleHeading, type Tail } from './who-takes-part.ts'

/**
 * Who travels, by the words around a noun of journeys: "President Lind's visit", "the visit by Chancellor Maro", "boarded the
 * plane for a trip to Oslo". Those who speak of the journey of others stay at home: "they discussed Lind's visit to Oslo".
 */
export function travellersOf(clauses: Clauses, at: number, head: number, tail: Tail): Entity[] {
  const phrase = clauses.phrases[at] as NounPhrase
  const own: Entity[] = []
  for (const mention of outerMentions(phrase, phrase.first, head))
    addAll(
      own,
      mention.entities.filter(entity => canMeet(entity) && !isBody(entity)),
    )
  addAll(own, tail.people)
  if (own.some(isTraveller)) return own
  const holders = peopleOfNoun(clauses, at, head, tail)
  if (holders.length > 0) return holders
  return [...own, ...subjectBefore(clauses, at)]
}

const isTraveller = ({ kind }: Entity): boolean => kind === 'person' || kind === 'office' || kind === 'group'

/** "The president left for a trip to Oslo": the subject of the verb before, where the noun follows its preposition. */
function subjectBefore(clauses: Clauses, at: number): Entity[] {
  if (!isWord(clauses.phrases[at - 1], 'preposition')) return []
  const verb = previousVerb(clauses, at)
  return isVerb(clauses.phrases[verb]) ? peopleHeading(clauses, subjectOf(clauses, verb)).filter(isTraveller) : []
}
