import type { Mention } from '../entities/index.ts'
import { type Clauses, isNoun, isPreposition, isVerb, isWord, wordAt } from './clause.ts'
import type { NounPhrase } from './phrases/index.ts'
import { isSomewhere, outerMentions, placesIn, type Tail } from './who-takes-part.ts'

/** Where the words say that a meeting is which the noun phrase at `at` names; null where they do not say. */
export function placeOfNoun(clauses: Clauses, at: number, head: number, tail: Tail): Mention | null {
  return (
    tail.places[0] ??
    placeBefore(clauses.phrases[at] as NounPhrase, head) ??
    placeBehind(clauses, tail.past) ??
    placeInRelative(clauses, tail.past) ??
    placeThatHosts(clauses, at)
  )
}

/** "The Vienna talks", "the White House meeting". */
const placeBefore = (phrase: NounPhrase, head: number): Mention | undefined =>
  outerMentions(phrase, phrase.first, head).find(
    ({ past, entities }) => past === head && entities.length === 1 && entities[0]!.kind === 'place',
  )

/** "The talks were held in Geneva": after the verb of which the meeting is subject or object. */
function placeBehind(clauses: Clauses, from: number): Mention | null {
  for (let k = from; k < Math.min(clauses.phrases.length, from + 5); k++) {
    if (isWord(clauses.phrases[k], 'stop', 'comma', 'conjunction', 'relative', 'subordinator', 'quote')) return null
    const place = placeAfter(clauses, k)
    if (place !== undefined) return place
  }
  return null
}

/**
 * "A meeting with Lavrov that was to take place in Geneva", "talks, due to be held in Seoul on Wednesday,", "a summit, expected on
 * the fringes of the forum in San Francisco": within the relative clause or the participle that follows, up to its end.
 */
function placeInRelative(clauses: Clauses, from: number): Mention | null {
  const { phrases } = clauses
  let k = from
  if (isWord(phrases[k], 'comma')) k++
  const opens = isWord(phrases[k], 'relative') || wordAt(clauses, k) === 'that' || wordAt(clauses, k) === 'due'
  const verb = phrases[k]
  if (!opens && !(isVerb(verb) && verb.form === 'participle')) return null
  for (let verbs = 0; k < phrases.length; k++) {
    const phrase = phrases[k]
    if (isWord(phrase, 'stop', 'conjunction', 'subordinator', 'quote') && wordAt(clauses, k) !== 'that') return null
    if (isVerb(phrase) && phrase.form === 'finite' && ++verbs > 1) return null
    if (isWord(phrase, 'comma') && k > from) return null
    const place = placeAfter(clauses, k)
    if (place) return place
  }
  return null
}

/** The place that "in", "at" or "near" leads to; undefined where there is no such word, null where it leads elsewhere. */
function placeAfter(clauses: Clauses, k: number): Mention | null | undefined {
  const next = clauses.phrases[k + 1]
  if (!/^(?:in|at|near)$/.test(wordAt(clauses, k)) || !isNoun(next)) return undefined
  return outerMentions(next).find(({ entities }) => entities.length === 1 && isSomewhere(entities[0]!)) ?? null
}

const VENUE = /^(?:venue|site|setting|location|scene|backdrop)$/

/** "Geneva will host the summit", "Camp David will be the venue on Friday for a summit": a town or house, not a government. */
function placeThatHosts(clauses: Clauses, at: number): Mention | null {
  const { phrases, tokens } = clauses
  let k = at - 1
  if (isPreposition(clauses, k)) {
    k--
    while (phrases[k]?.kind === 'time' || isPreposition(clauses, k)) k--
    const venue = phrases[k]
    if (!isNoun(venue) || !VENUE.test(tokens[venue.head]!.lower)) return null
    k--
  }
  const verb = phrases[k]
  if (!isVerb(verb) || !(verb.copula || /^host(?:s|ed|ing)?$/.test(tokens[verb.main]!.lower))) return null
  if (verb.copula && k === at - 1) return null
  const subject = phrases[k - 1]
  const place = isNoun(subject) ? placesIn(subject)[0] : undefined
  return place && place.entities[0]!.kind === 'place' ? place : null
}
