import { contains, type Span } from '#domain'
import type { Entities, Mention } from '../entities/entity.ts'
import type { AnnotatedText } from '../text/index.ts'
import type { Roster, Voice } from './roster.ts'
import { mentionsIn, readSourcePhrase, type SourcePhrase } from './source-phrase.ts'
import { voiceOfEntity, voiceOfSeveral } from './voice-of-entity.ts'
import { voiceOfWords } from './voice-of-words.ts'

export type PronounContext = {
  readonly doc: AnnotatedText
  readonly entities: Entities
  readonly roster: Roster
  readonly subjects: readonly Mention[]
  /** What others say: who acts in a tale is not who tells the next words, while there is somebody else. */
  readonly told: readonly Span[]
  /** What the pronoun's bearer says: nobody of whom it tells is meant. */
  readonly content: readonly Span[]
  /** Whoever says the words in which the pronoun stands: "I", "we". */
  readonly enclosing: Voice | null
}

/** How many paragraphs back a pronoun may reach. */
const REACH = 3

/**
 * Whom a pronoun means that names a speaker: the nearest of those who last spoke or last did something, and only then
 * whom the entity reader proposes. A reporter writes "he said" of the one whose doings are being told.
 */
export function followPronoun(phrase: SourcePhrase, context: PronounContext): Voice | null {
  const word = OWNERS.get(phrase.word) ?? phrase.word
  if (/^(?:i|we|me|us)$/.test(word)) return context.enclosing
  if (/^(?:who|which|that)$/.test(word)) return antecedentOf(phrase, context)
  const proposed = proposal(phrase.mention)
  const fits = (voice: Voice): boolean => suits(voice, word)
  const spoke = lastSpeaker(phrase, context, fits)
  const acted =
    lastSubject(phrase, context, fits) ?? (spoke ? null : lastSubject(phrase, { ...context, told: [] }, fits))
  const nearest = spoke && acted ? (acted.at > spoke.at ? acted : spoke) : (spoke ?? acted)
  if (nearest) return nearest.voice
  if (proposed && fits(proposed)) return proposed
  // "They" may be one body too, and only where nobody is several.
  const body =
    word === 'they' ? lastSpeaker(phrase, context, ({ kind }) => kind === 'institution' || kind === 'outlet') : null
  return body?.voice ?? null
}

/** "Their view has been that …" */
const OWNERS = new Map([
  ['his', 'he'],
  ['their', 'they'],
  ['its', 'it'],
])

type Candidate = { readonly voice: Voice; readonly at: number }

function proposal(mention: Mention | null): Voice | null {
  if (!mention || mention.entities.length === 0) return null
  return mention.entities.length === 1 ? voiceOfEntity(mention.entities[0]!) : voiceOfSeveral(mention.entities)
}

function lastSpeaker(
  phrase: SourcePhrase,
  { doc, roster }: PronounContext,
  fits: (voice: Voice) => boolean,
): Candidate | null {
  for (let i = roster.appearances.length - 1; i >= 0; i--) {
    const { speaker, at } = roster.appearances[i]!
    if (at >= phrase.span.start) continue
    if (tooFar(doc, at, phrase)) return null
    if (fits(speaker)) return { voice: speaker, at }
  }
  return null
}

function lastSubject(
  phrase: SourcePhrase,
  { doc, subjects, content, told }: PronounContext,
  fits: (voice: Voice) => boolean,
): Candidate | null {
  for (let i = subjects.length - 1; i >= 0; i--) {
    const one = subjects[i]!
    if (one.past > phrase.first || [...content, ...told].some(piece => contains(piece, one))) continue
    if (tooFar(doc, one.start, phrase)) return null
    const voice = proposal(one)
    if (voice && fits(voice)) return { voice, at: one.start }
  }
  return null
}

/** "Peskov, who said", "Dean Cheng, a fellow at the foundation, who insists". */
function antecedentOf({ first }: SourcePhrase, { entities, doc, roster }: PronounContext): Voice | null {
  const before = doc.tokens[first - 1]
  if (!before) return null
  const end = before.text === ',' ? first - 1 : first
  const able = mentionsIn(entities, { first: doc.sentences[before.sentence]!.first, past: end }).filter(
    one => one.form === 'name' || one.form === 'description',
  )
  const mention = able.find(({ past }) => past === end) ?? (before.text === ',' ? able.findLast(isPerson) : undefined)
  if (!mention) return nounBefore(doc, entities, end)
  const speaker = roster.appearances.findLast(({ at }) => at === mention.start)?.speaker
  return speaker ?? proposal(mention)
}

/** "A woman in the crowd who said": whom no table knows, by the words back to their article. */
function nounBefore(doc: AnnotatedText, entities: Entities, end: number): Voice | null {
  for (let first = end - 1; first >= 0 && end - first <= 10; first--) {
    const { lower, start, sentence } = doc.tokens[first]!
    if (sentence !== doc.tokens[end]?.sentence || /^[,;:“”"]$/.test(lower)) return null
    if (!/^(?:an?|the|another|one|some|many|several|two|three|those)$/.test(lower)) continue
    if (doc.tokens[first - 1]?.tag === 'IN') continue
    const phrase = readSourcePhrase(doc, entities, { start, end: doc.tokens[end - 1]!.end })
    return phrase && phrase.determiner !== 'pronoun' ? voiceOfWords(doc, phrase) : null
  }
  return null
}

const isPerson = ({ entities: [one] }: Mention): boolean => one?.kind === 'person' || one?.kind === 'office'

function tooFar(doc: AnnotatedText, at: number, phrase: SourcePhrase): boolean {
  const here = doc.tokens[phrase.first]!.paragraph
  const sentence = doc.sentences.findLast(({ start }) => start <= at)
  return sentence !== undefined && here - sentence.paragraph > REACH
}

/** "She said" is no man, "it said" nobody in person, "they said" not one man alone. */
function suits({ kind, gender, plural }: Voice, pronoun: string): boolean {
  const person = (kind === 'person' || kind === 'office') && !plural
  if (/^(?:he|him|himself)$/.test(pronoun)) return person && gender !== 'female'
  if (/^(?:she|her|herself)$/.test(pronoun)) return person && gender !== 'male'
  if (pronoun === 'it') return kind === 'institution' || kind === 'document' || kind === 'outlet'
  return plural || kind === 'group'
}
