import type { Entities, Mention } from '../entities/entity.ts'
import type { Attribution } from '../statements/attribution.ts'
import type { AnnotatedText } from '../text/index.ts'
import type { SourcePhrase } from './source-phrase.ts'
import { tokensAt } from './token-range.ts'

/** "TASS quoted Peskov as saying that …": the one whom an outlet quotes. Null where the source speaks for itself. */
export function citedSpeaker(
  doc: AnnotatedText,
  entities: Entities,
  attribution: Attribution,
  phrase: SourcePhrase,
): Mention | null {
  if (phrase.mention?.entities[0]?.kind !== 'outlet') return null
  const start = tokensAt(doc, attribution.cue).first
  const sentence = doc.sentences[doc.tokens[start]?.sentence ?? -1]
  if (!sentence || !/^(?:quot|cit)/.test(doc.tokens[start]!.lower)) return null
  const cited = entities.mentions.find(one => one.first > start && one.first <= start + 2 && one.past <= sentence.past)
  const after = cited && doc.tokens.slice(cited.past, cited.past + 2).map(({ lower }) => lower)
  return after && after[0] === 'as' && /^(?:saying|telling|stating|warning|adding|writing)$/.test(after[1] ?? '')
    ? cited
    : null
}
