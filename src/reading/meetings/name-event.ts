import type { Entity } from '../entities/index.ts'
import type { Clauses } from './clause.ts'
import type { NounPhrase } from './phrases/index.ts'
import { outerMentions } from './who-takes-part.ts'

export type NamedEvent = { readonly name: string; readonly side: string | null }

/** Bodies that are also gatherings: "at the G20" is at its summit. */
const GATHERINGS =
  /^(?:G-?\d+|Group of (?:Seven|Eight|Twenty|\d+)|Quad|BRICS|APEC|Davos|World Economic Forum|COP ?-?\d+|United Nations General Assembly|General Assembly|UNGA|Munich Security Conference)$/i

export const isGathering = (entity: Entity): boolean =>
  GATHERINGS.test(entity.name) || (entity.side !== null && GATHERINGS.test(entity.side))

const GENERIC = new Set(
  `summit meeting talks conference forum negotiation round session peace trade nuclear high-level top-level first second third next last
   annual historic bilateral trilateral regional international world global leaders one-on-one face-to-face planned new special emergency
   virtual informal formal private secret final senior ministerial economic security strategic`.split(/\s+/),
)

/**
 * The name of a gathering of many, from the words before its noun: a body ("the NATO summit", "G7 leaders' meeting") or capitals
 * of its own ("the Crimea Platform Summit"). Null where the words name states or people: "the Trump-Putin summit".
 */
export function nameEvent(clauses: Clauses, phrase: NounPhrase, head: number): NamedEvent | null {
  const mentions = outerMentions(phrase, phrase.first, head)
  const members = bodyOfMembers(phrase, head)
  if (members) return { name: `${members} ${singular(clauses.tokens[head]!.lower)}`, side: members }
  const body = mentions
    .flatMap(mention => mention.entities)
    .filter(entity => entity.kind === 'institution' && isBody(entity))
  const noun = clauses.tokens[head]!.text.toLowerCase()
  if (
    body.length === 1 &&
    mentions.every(mention => mention.entities.every(entity => entity === body[0] || !entity.side))
  ) {
    return { name: `${body[0]!.name} ${singular(noun)}`, side: body[0]!.side }
  }
  if (body.length > 0 || mentions.some(mention => mention.entities.some(entity => entity.kind !== 'place'))) return null
  const ofWhat = capitalsAfterOf(clauses, phrase, head)
  if (ofWhat) return { name: ofWhat, side: null }
  const capitals = clauses.tokens
    .slice(phrase.first, head)
    .filter(token => /^\p{Lu}/u.test(token.text) && !/^(?:the|a|an|this|that|his|her|their|its)$/.test(token.lower))
  // "the Nuclear Security Summit": plain words, but two of them with capitals inside a sentence make a name.
  const plain = capitals.length < 2 || phrase.first === 0 || clauses.phrases[0] === phrase
  const own = plain ? capitals.filter(token => !GENERIC.has(token.lower)) : capitals
  if (own.length < 1 || !/^\p{Lu}\p{Ll}/u.test(clauses.tokens[head]!.text) || mentions.length > 0) return null
  if (PRAISE.test(own[0]!.lower)) return null
  return {
    name: clauses.tokens
      .slice(own[0]!.index, head + 1)
      .map(token => token.text)
      .join(' '),
    side: null,
  }
}

/** "The NATO foreign ministers meeting", "a summit of EU leaders": the body whose members meet; `past` bounds the words. */
export function bodyOfMembers({ mentions }: NounPhrase, past: number): string | null {
  const members = mentions.find(
    ({ entities, past: end }) => end <= past && entities.some(entity => entity.plural === true && entity.side !== null),
  )
  const body = mentions
    .filter(({ first, past: end }) => members && members.first <= first && end <= members.past)
    .flatMap(({ entities }) => entities)
    .find(isBody)
  return body && body.side === members?.entities[0]?.side ? body.side : null
}

/** A headline's capitals: "Cautious Exchange", "Historic Meeting" name nothing. */
const PRAISE =
  /^(?:cautious|promising|historic|fresh|rare|key|major|landmark|surprise|upcoming|possible|potential|tense|crucial|critical)$/

/** "The Summit of the Americas". */
function capitalsAfterOf({ tokens }: Clauses, phrase: NounPhrase, head: number): string | null {
  if (
    tokens[head]!.lower !== 'summit' ||
    head !== phrase.past - 1 ||
    !/^\p{Lu}\p{Ll}/u.test(tokens[head]!.text) ||
    tokens[head + 1]?.lower !== 'of'
  )
    return null
  const at = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')) return null
  return tokens
    .slice(head, at + 1)
    .map(token => token.text)
    .join(' ')
}

/** A body of several states, whose side is itself: NATO, the European Union, the G20. */
export const isBody = (entity: Entity): boolean =>
  entity.kind === 'institution' &&
  entity.side !== null &&
  entity.country === undefined &&
  !/\b(?:Taliban|Islamic State|ISIS|Hamas|Hezbollah|Qaeda|opposition|Houthis?|rebels?|FARC)\b/i.test(entity.side)

const singular = (noun: string) =>
  noun === 'summits' || noun === 'meetings' || noun === 'conferences' ? noun.slice(0, -1) : noun
