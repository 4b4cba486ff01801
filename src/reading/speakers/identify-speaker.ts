import type { Entities } from '../entities/entity.ts'
import { followPronoun, type PronounContext } from './follow-pronoun.ts'
import { referBack } from './refer-back.ts'
import type { Voice } from './roster.ts'
import type { SourcePhrase } from './source-phrase.ts'
import { isDocumentNoun, voiceOfDocument } from './voice-of-document.ts'
import { voiceOfEntity, voiceOfSeveral } from './voice-of-entity.ts'
import { isUnnamedNoun, voiceOfWords } from './voice-of-words.ts'

export type SpeakerContext = PronounContext & { readonly entities: Entities }

/**
 * Who the words of a source mean. A name or an office is whom the entity reader says; an unnamed speaker is told apart
 * here, since "the official" and "another official" are a matter of who has spoken. Null only where a pronoun leads to nobody.
 */
export function identifySpeaker(phrase: SourcePhrase, context: SpeakerContext): Voice | null {
  const { doc, roster } = context
  const { mention, word } = phrase
  if (phrase.determiner === 'pronoun') return followPronoun(phrase, context)
  if (mention && phrase.partners.length > 0)
    return voiceOfSeveral([mention, ...phrase.partners].flatMap(({ entities }) => entities))
  if (mention && mention.entities.length > 1) return voiceOfSeveral(mention.entities)
  const entity = mention?.entities[0] ?? null
  if (entity && mention?.form === 'name') return voiceOfEntity(entity)
  if (isDocumentNoun(word)) return voiceOfDocument(doc, phrase, context)
  if (entity && (entity.named || !isUnnamedNoun(word))) return voiceOfEntity(entity)
  const words = voiceOfWords(doc, phrase)
  return referBack(phrase, words, roster) ?? words
}
