import { followPronoun, type PronounContext } from './follow-pronoun.ts'
import { oneOfThem } from './one-of-them.ts'
import { referBack } from './refer-back.ts'
import type { Roster, Voice } from './roster.ts'
import { readSourcePhrase, type SourcePhrase } from './source-phrase.ts'
import { GROUP_NOUNS, HAPPENINGS, OFFICIAL_NOUNS } from './speaker-words.ts'
import { isDocumentNoun, voiceOfDocument } from './voice-of-document.ts'
import { voiceOfEntity, voiceOfSeveral } from './voice-of-entity.ts'
import { isUnnamedNoun, voiceOfWords } from './voice-of-words.ts'

export type SpeakerContext = PronounContext

/**
 * Who the words of a source mean. A name or an office is whom the entity reader says; an unnamed speaker is told apart
 * here, since "the official" and "another official" are a matter of who has spoken. Null where a pronoun leads to nobody, and where the words are no speaker's ("the delay signals").
 */
export function identifySpeaker(phrase: SourcePhrase, context: SpeakerContext): Voice | null {
  const { doc, roster } = context
  const { mention, word } = phrase
  if (mention === null && HAPPENINGS.has(word)) return null
  const part = oneOfThem(doc, phrase, roster)
  if (part) return part
  if (phrase.determiner === 'pronoun') return followPronoun(phrase, context)
  if (mention && phrase.partners.length > 0)
    return voiceOfSeveral([mention, ...phrase.partners].flatMap(({ entities }) => entities))
  if (mention && mention.entities.length > 1) return voiceOfSeveral(mention.entities)
  const entity = mention?.entities[0] ?? null
  if (entity && mention?.form === 'name') return voiceOfEntity(entity)
  if (word === 'media' || word === 'newspapers') return voiceOfWords(doc, phrase)
  if (isDocumentNoun(word)) return voiceOfDocument(doc, phrase, context)
  if (entity && (entity.named || !isUnnamedNoun(word))) return voiceOfEntity(entity)
  const told = voiceOfWords(doc, phrase)
  const words =
    told.side === null && (OFFICIAL_NOUNS.has(word) || GROUP_NOUNS.has(word)) && entity?.named === false
      ? { ...told, side: entity.side }
      : told
  return referBack(phrase, words, roster) ?? asNamedBefore(words, roster) ?? asToldBefore(phrase, context) ?? words
}

/** "Roe" after "Jane Roe": a name that the entity reader does not know either. */
function asNamedBefore({ named, name }: Voice, { appearances }: Roster): Voice | null {
  if (!named) return null
  return appearances.findLast(({ speaker }) => speaker.named && speaker.name.endsWith(` ${name}`))?.speaker ?? null
}

/** "The source" after "a source in the ministry" who has not spoken: the words of before tell who it is. */
function asToldBefore({ determiner, mention, first }: SourcePhrase, { doc, entities }: SpeakerContext): Voice | null {
  const entity = mention?.entities[0]
  if (determiner !== 'definite' || entity === undefined) return null
  const before = entities.mentions.find(
    one => one.first < first && one.form === 'description' && one.entities[0] === entity,
  )
  const phrase = before && readSourcePhrase(doc, entities, before)
  return phrase ? voiceOfWords(doc, phrase) : null
}
