import type { Mention } from '../entities/index.ts'
import { type Clauses, isWord, wordAt } from './clause.ts'
import type { Encounter } from './encounter.ts'
import { marginsOf } from './find-margins.ts'
import { timesOf } from './find-times-of.ts'
import { hostsAt } from './journey-hosts.ts'
import { isAudience, isLookAlike } from './look-alike.ts'
import { bodyOfMembers, isGathering, nameEvent } from './name-event.ts'
import { peopleOfNoun } from './people-of-noun.ts'
import type { NounPhrase } from './phrases/index.ts'
import { placeOfNoun } from './place-of-noun.ts'
import { findPredicates } from './predicates/find-predicates.ts'
import type { Spot } from './scene.ts'
import { travellersOf } from './travellers.ts'
import { addAll, frontedPlace, journeyPlace, outerMentions, readTail, type Tail } from './who-takes-part.ts'
import { type MeetingNoun, meetingNoun } from './words/meeting-nouns.ts'
import { statusNoun } from './words/status-words.ts'

/** The encounter that a noun phrase names, or null: "the Trump-Putin summit in Budapest", "two days of talks with Iran". */
export function readNounEncounter(spot: Spot): Encounter | null {
  const { clauses, at, scene, sentence } = spot
  const phrase = clauses.phrases[at] as NounPhrase
  const named = nounOf(clauses, phrase) ?? gatheringOf(clauses, at, phrase)
  if (!named) return null
  const { head, noun } = named
  if (isLookAlike(clauses, at, head, noun)) return null
  const tail = readTail(clauses, at)
  if ([...tail.with, ...(tail.of ? [tail.of] : [])].some(phrase => isAudience(clauses, phrase))) return null
  const event = named.event ?? nameEvent(clauses, phrase, head) ?? meetingOfMembers(tail, noun)
  const people = noun.kind === 'visit' ? travellersOf(clauses, at, head, tail) : peopleOfNoun(clauses, at, head, tail)
  // "A trip to Poland and Romania"
  if (noun.kind === 'visit') addAll(people, hostsAt(tail.places.slice(1)))
  const past = clauses.phrases[tail.past - 1]!.past
  const times = timesOf(clauses, at, tail.past, scene.times)
  const article = articleOf(clauses, phrase)
  const about = {
    clauses,
    at,
    end: past,
    definite: article === 'definite',
    ahead: times.some(({ time }) => scene.isAhead(time)),
    reported: scene.isReported(head),
  }
  return {
    sentence,
    clauses,
    at,
    first: phrase.first,
    past,
    head,
    noun,
    verb: null,
    kind: kindOfNoun(clauses, head, noun),
    people,
    event: event?.name ?? null,
    eventSide: event?.side ?? null,
    margins: marginsOf(clauses, at),
    place: placeOfNoun(clauses, at, head, tail) ?? frontedPlace(spot) ?? journeyPlace(clauses, at - 1),
    venue: venueOf(clauses, phrase, head),
    times,
    article,
    plural: /^NNP?S$/.test(clauses.tokens[head]!.tag) && !/^talks?$/.test(clauses.tokens[head]!.lower),
    another: isAnother(clauses, phrase, head),
    ordinal: ordinalOf(clauses, phrase, head),
    predicates: findPredicates(about),
  }
}

/** "A phone conversation" is a call; "the conversation" may be anything. "A joint news conference" shows that they met. */
function kindOfNoun({ tokens }: Clauses, head: number, noun: MeetingNoun): Encounter['kind'] {
  const before = tokens[head - 1]?.lower ?? ''
  if (/^(?:phone|telephone|video)$/.test(before)) return 'call'
  return /^(?:press|news)$/.test(before) ? 'meeting' : noun.kind
}

/** "A meeting of NATO foreign ministers", "the summit of ASEAN leaders". */
function meetingOfMembers({ of }: Tail, noun: MeetingNoun): Named['event'] | null {
  const body = of && bodyOfMembers(of, of.past)
  return body && noun.kind !== 'visit' && noun.kind !== 'call' ? { name: `${body} ${noun.noun}`, side: body } : null
}

type Named = {
  readonly head: number
  readonly noun: MeetingNoun
  readonly event?: { readonly name: string; readonly side: string | null }
}

/** "walked away from the negotiating table", "are to return to the table" */
function isNegotiatingTable({ tokens }: Clauses, { head }: NounPhrase): boolean {
  if (tokens[head]!.lower !== 'table') return false
  const [back = '', to = '', before = ''] = tokens.slice(Math.max(0, head - 3), head).map(token => token.lower)
  return (
    /^(?:negotiating|bargaining)$/.test(before) ||
    (/^(?:back|return|returns|returned|returning)$/.test(back) && to === 'to' && before === 'the')
  )
}

/** "a mediation effort between Qatar and Bahrain" */
const isMediation = ({ tokens }: Clauses, { head, first }: NounPhrase): boolean =>
  head > first &&
  tokens[head - 1]!.lower === 'mediation' &&
  /^(?:mission|efforts?|bid|talks)$/.test(tokens[head]!.lower)

/** The head where it names a meeting; else the noun before a head that says what becomes of it: "the summit cancellation". */
function nounOf(clauses: Clauses, phrase: NounPhrase): Named | null {
  const { tokens } = clauses
  if (isMediation(clauses, phrase)) return { head: phrase.head - 1, noun: meetingNoun('mediation')! }
  const own = isNegotiatingTable(clauses, phrase)
    ? meetingNoun('negotiations')
    : meetingNoun(tokens[phrase.head]!.lower)
  if (own) return { head: phrase.head, noun: own }
  if (!statusNoun(tokens[phrase.head]!.lower)) return null
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    const noun = /^NN/.test(tokens[i]!.tag) ? meetingNoun(tokens[i]!.lower) : undefined
    if (noun && noun.strength === 'firm') return { head: i, noun }
  }
  return null
}

/** "COP26": a conference that is known by a number. */
const namedGathering = ({ tokens }: Clauses, phrase: NounPhrase): Named => ({
  head: phrase.head,
  noun: { ...meetingNoun('conference')!, strength: 'event' },
  event: { name: tokens[phrase.head]!.text, side: 'United Nations' },
})

/** "at the G20", "attend the General Assembly", "the G7 and NATO summits": a body that stands for its gathering. */
function gatheringOf(clauses: Clauses, at: number, phrase: NounPhrase): Named | null {
  const mention = outerMentions(phrase).find(
    candidate =>
      candidate.past === phrase.past ||
      (candidate.past === phrase.head &&
        /^(?:nations|countries|leaders|economies)$/.test(clauses.tokens[phrase.head]!.lower)),
  )
  const entity = mention?.entities[0]
  if (!entity && /^cop-?\d+$/.test(clauses.tokens[phrase.head]!.lower)) return namedGathering(clauses, phrase)
  if (!entity || !isGathering(entity)) return null
  const shared = isWord(clauses.phrases[at + 1], 'conjunction') && clauses.phrases[at + 2]
  const elliptic = shared && shared.kind === 'noun' && /^(?:summits|meetings)$/.test(clauses.tokens[shared.head]!.lower)
  if (!elliptic && !/^(?:at|during|attend|attends|attending|attended|after|before|for)$/.test(wordAt(clauses, at - 1)))
    return null
  const noun = meetingNoun('summit')!
  return {
    head: phrase.head,
    noun: { ...noun, kind: 'multilateral', strength: 'event' },
    event: { name: `${entity.name} summit`, side: entity.side },
  }
}

/** "The Singapore summit", "the Vietnam meeting": a state's own name right before the noun. */
function venueOf({ tokens }: Clauses, phrase: NounPhrase, head: number): Mention | null {
  const before = outerMentions(phrase, phrase.first, head).at(-1)
  const [entity, other] = before?.entities ?? []
  if (!before || !entity || other || before.past !== head || entity.kind !== 'state') return null
  const words = tokens.slice(before.first, before.past).map(token => token.text)
  return words.join(' ') === entity.name ? before : null
}

function articleOf(clauses: Clauses, phrase: NounPhrase): Encounter['article'] {
  const first = clauses.tokens[phrase.first]!
  if (/^(?:the|this|that|these|those|such|both)$/.test(first.lower) || first.tag === 'PRP$') return 'definite'
  if (clauses.tokens[phrase.first + 1]?.lower === 'such' && phrase.first + 1 < phrase.head) return 'definite'
  if (/^(?:a|an|another|any|some|no)$/.test(first.lower)) return 'indefinite'
  return clauses.tokens
    .slice(phrase.first, phrase.head)
    .some(token => token.tag === 'POS' || /^['’]s?$/.test(token.text))
    ? 'definite'
    : 'bare'
}

const ANOTHER = new Set('another further additional more follow-up new next'.split(' '))
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

const isAnother = (clauses: Clauses, phrase: NounPhrase, head: number) =>
  clauses.tokens.slice(phrase.first, head).some(token => ANOTHER.has(token.lower))

/** "The second round", "their third summit": which one it is. "Her first visit" counts another thing as a rule. */
function ordinalOf(clauses: Clauses, phrase: NounPhrase, head: number): number | null {
  for (const token of clauses.tokens.slice(phrase.first, head)) {
    const ordinal = ORDINALS.indexOf(token.lower)
    if (ordinal > 1) return ordinal
  }
  return null
}
