import type { Entity, Mention } from '../entities/index.ts'
import { type Clauses, isNoun, isPreposition, isVerb, isWord, joinedRight, wordAt } from './clause.ts'
import type { NounPhrase } from './phrases/index.ts'
import type { Spot } from './scene.ts'
import { meetingNoun } from './words/meeting-nouns.ts'

const CAN_MEET = new Set(['person', 'office', 'group', 'state', 'institution'])

/** Whether an entity can be party to a meeting: people, offices, groups, states and bodies; not places, not outlets. */
export const canMeet = (entity: Entity): boolean => CAN_MEET.has(entity.kind)

/** The outermost mentions of a phrase: "Russian Foreign Minister Sergey Lavrov", without the "Russian" inside. */
export function outerMentions(phrase: NounPhrase, first = phrase.first, past = phrase.past): Mention[] {
  const outer: Mention[] = []
  for (const mention of phrase.mentions) {
    if (mention.first < first || mention.past > past) continue
    if (!outer.some(other => other.first <= mention.first && mention.past <= other.past)) outer.push(mention)
  }
  return outer
}

/** Who is named by these phrases and can meet, each once. */
export function peopleIn(phrases: readonly NounPhrase[]): Entity[] {
  const found: Entity[] = []
  for (const phrase of phrases)
    for (const mention of outerMentions(phrase)) {
      addAll(found, mention.entities.filter(canMeet))
      addAll(found, behindGroup(phrase, mention))
    }
  return found
}

/** "They", "them", "their" where no more than one of them is known: nobody, rather than the wrong one. */
export const isLoneThey = (tokens: Clauses['tokens'], mention: Mention): boolean =>
  mention.form === 'pronoun' && /^(?:their|they|them)$/.test(tokens[mention.head]!.lower) && mention.entities.length < 2

/** As `peopleIn`, but only where the phrase is about them: "met Trump" and "met Trump's envoys", not "welcomed Trump's decision". */
export const peopleHeading = ({ tokens }: Clauses, phrases: readonly NounPhrase[]): Entity[] =>
  peopleIn(
    phrases.filter(
      ({ head, mentions }) =>
        (!mentions.some(mention => mention.head === head && isLoneThey(tokens, mention)) &&
          mentions.some(mention => mention.first <= head && head < mention.past)) ||
        STANDS_FOR.test(tokens[head]!.lower),
    ),
  )

const STANDS_FOR =
  /^(?:teams?|delegations?|sides?|aides?|officials?|envoys?|emissar(?:y|ies)|governments?|administrations?|negotiators?|leaders?|representatives?|diplomats?|advis[eo]rs?|counterparts?|family|allies|partners?|commanders?|generals?|authorities)$/

/**
 * "American and Chinese negotiators", "officials from the two sides": a group stands for every side named in its words; and whoever
 * has no side has that of its words ("the Saudi royal family").
 */
function behindGroup(phrase: NounPhrase, group: Mention): Entity[] {
  if (!group.entities.some(entity => entity.plural || entity.kind === 'group' || entity.side === null)) return []
  const inner = phrase.mentions.filter(
    mention => mention !== group && mention.first >= group.first && mention.past <= group.past,
  )
  return inner.flatMap(mention => mention.entities).filter(entity => canMeet(entity) && entity.side !== null)
}

export function addAll(to: Entity[], more: readonly Entity[]): void {
  for (const entity of more) if (!to.some(known => known.id === entity.id)) to.push(entity)
}

/** What follows a noun that names a meeting, up to the end of its own phrase. */
export type Tail = {
  /** After "with", "between", "of", "by", "among", "involving". */
  readonly people: Entity[]
  /** The phrases that name them. */
  readonly with: NounPhrase[]
  /** Phrase index after the tail. */
  readonly past: number
  readonly places: Mention[]
  /** After "of", "on the sidelines of": a body or a gathering. */
  readonly of: NounPhrase | null
}

/** "A lunch for Macron": the guest. */
function isMeal(clauses: Clauses, at: number): boolean {
  const phrase = clauses.phrases[at]
  return isNoun(phrase) && meetingNoun(clauses.tokens[phrase.head]!.lower)?.kind === 'other'
}

/** What follows is no longer about the meeting itself: "due to disagreement with Mr. Trump", "talks other than an invitation for…". */
const ENDS_TAIL = /^(?:after|before|since|as|until|due|despite|amid|because|following|than|like|without|against)$/

/** "A meeting on the nuclear deal with Iran", "joined at the meeting by his minister": people of another noun or verb. */
function isOfAnother(clauses: Clauses, at: number, k: number): boolean {
  const { tokens, phrases } = clauses
  const before = phrases[k - 1]
  if (k - 1 > at && isNoun(before) && TAKES_WITH.test(tokens[before.head]!.lower)) return true
  if (wordAt(clauses, k) !== 'by') return false
  return phrases
    .slice(0, at)
    .some(phrase => isVerb(phrase) && /^(?:joined|accompanied|flanked)$/.test(tokens[phrase.main]!.lower))
}

const TAKES_WITH =
  /^(?:disagreements?|deals?|agreements?|relations?|ties|relationships?|wars?|disputes?|cooperation|accords?|pacts?|treat(?:y|ies)|conflicts?|borders?|standoff|rows?|insistence|friction|tensions?|alliances?|partnerships?|engagement)$/

/** "A meeting set for Friday between…", "a dinner hosted by…": the participle belongs to the noun, and the list goes on behind it. */
function isArranged(clauses: Clauses, at: number): boolean {
  const verb = clauses.phrases[at]
  return (
    isVerb(verb) &&
    (verb.form === 'participle' || isPastForm(clauses, at)) &&
    /^(?:set|scheduled|planned|slated|held|due|hosted|given|led|organi[sz]ed|attended|mediated|brokered|arranged)$/.test(
      clauses.tokens[verb.main]!.lower,
    ) &&
    (isPreposition(clauses, at + 1) || clauses.phrases[at + 1]?.kind === 'time')
  )
}

/** "talks planned for next week were": a past form with no object, before a "for", is a participle too. */
const isPastForm = (clauses: Clauses, at: number): boolean => {
  const verb = clauses.phrases[at]
  return (
    isVerb(verb) &&
    !verb.passive &&
    verb.tense === 'past' &&
    verb.past - verb.first === 1 &&
    wordAt(clauses, at + 1) === 'for'
  )
}

const WITH = new Set('with between among by involving alongside'.split(' '))
const WHERE = new Set('in at near outside to'.split(' '))

/** Reads the phrases after the noun at `at`: "between X and Y in Vienna on Iran's programme next week". */
export function readTail(clauses: Clauses, at: number): Tail {
  const people: Entity[] = []
  const withWhom: NounPhrase[] = []
  const places: Mention[] = []
  let of: NounPhrase | null = null
  let k = at + 1
  for (;;) {
    while (
      clauses.phrases[k]?.kind === 'time' ||
      (isWord(clauses.phrases[k], 'adverb') && !isWord(clauses.phrases[k + 1], 'conjunction'))
    )
      k++
    const word = wordAt(clauses, k)
    const next = clauses.phrases[k + 1]
    if (isArranged(clauses, k)) {
      k++
      continue
    }
    // "on Friday in Washington", "on Friday was called off"
    const then = clauses.phrases[k + 2]
    if (
      isPreposition(clauses, k) &&
      next?.kind === 'time' &&
      (isPreposition(clauses, k + 2) || (isVerb(then) && then.form === 'finite'))
    ) {
      k += 2
      continue
    }
    // "on reopening the border"
    if (/^(?:on|about|over)$/.test(word) && isVerb(next) && next.form === 'gerund') {
      k += isNoun(then) ? 3 : 2
      continue
    }
    if (!isPreposition(clauses, k) || !isNoun(next) || ENDS_TAIL.test(word)) break
    const list = joinedRight(clauses, k + 1, /^(?:between|among)$/.test(word) || isFirst(clauses, at))
    if ((WITH.has(word) || (word === 'for' && isMeal(clauses, at))) && !isOfAnother(clauses, at, k)) {
      addAll(people, peopleIn(list.phrases))
      withWhom.push(...list.phrases)
    } else if (word === 'of') {
      of ??= next
      addAll(people, peopleIn(list.phrases))
    } else if (WHERE.has(word)) for (const phrase of list.phrases) places.push(...placesIn(phrase))
    k = list.past
    // "in Geneva, Switzerland": the country after the comma belongs to the place.
    const country = clauses.phrases[k + 1]
    if (
      isWord(clauses.phrases[k], 'comma') &&
      isNoun(country) &&
      places.length > 0 &&
      placesIn(country).length > 0 &&
      country.past - country.first <= 3
    ) {
      k = isWord(clauses.phrases[k + 2], 'comma') ? k + 3 : k + 2
    }
  }
  return { people, with: withWhom, past: k, places, of }
}

/** No verb stands before it, so that the next one is its own: "Talks with Iran and Iraq have stalled". */
const isFirst = (clauses: Clauses, at: number) => !clauses.phrases.slice(0, at).some(isVerb)

/** Places and states named in a phrase, as somewhere to be. */
export const placesIn = (phrase: NounPhrase): Mention[] =>
  outerMentions(phrase).filter(
    mention =>
      mention.entities.length === 1 &&
      isSomewhere(mention.entities[0]!) &&
      (mention.form !== 'adjective' || mention.past === phrase.past),
  )

/** A town, building or country; a seat of government ("the White House") is somewhere as well. */
export const isSomewhere = (entity: Entity): boolean =>
  entity.kind === 'place' || entity.kind === 'state' || (entity.kind === 'institution' && entity.country !== undefined)

/**
 * "In Paris, he will meet separately with the Saudi minister": the place that opens the sentence; not "In Paris, he said that the
 * talks were off", which tells where it was said.
 */
export function frontedPlace({ clauses, at, scene }: Spot): Mention | null {
  const start = /^(?:while|once|back)$/.test(wordAt(clauses, 0)) ? 1 : 0
  const [preposition, where] = clauses.phrases.slice(start)
  if (at < 3 || !/^(?:in|at)$/.test(wordAt(clauses, start)) || !isWord(preposition, 'preposition') || !isNoun(where))
    return null
  const place = placesIn(where)[0]
  const next = clauses.phrases[start + 2]
  if (place && scene.isReported(clauses.phrases[at]!.first) && !scene.isReported(place.first)) return null
  return place && (start === 1 || isWord(next, 'comma') || next?.kind === 'time') ? place : null
}

/** "headed to New York on Tuesday for talks", "en route to Singapore for a meeting", "flew to Oslo to meet": where the journey leads. */
export function journeyPlace(clauses: Clauses, before: number): Mention | null {
  const { phrases } = clauses
  const purpose = phrases[before]
  const leads = wordAt(clauses, before) === 'for' || (isVerb(purpose) && purpose.form === 'infinitive')
  if (!leads) return null
  let k = before - 1
  while (
    phrases[k]?.kind === 'time' ||
    isWord(phrases[k], 'comma') ||
    (isPreposition(clauses, k) && phrases[k + 1]?.kind === 'time')
  )
    k--
  let place: Mention | null = null
  for (; isNoun(phrases[k]); k -= isWord(phrases[k - 1], 'comma') ? 2 : 1) {
    const named = placesIn(phrases[k] as NounPhrase)[0]
    if (!named) return null
    place = named
    if (/^(?:to|in|at|for)$/.test(wordAt(clauses, k - 1))) return place
  }
  return null
}
