import type { Entities, Mention } from '../entities/entity.ts'
import type { Attribution } from '../statements/attribution.ts'
import type { AnnotatedText } from '../text/index.ts'
import { tokensAt } from './token-range.ts'

/** "TASS quoted Peskov as saying that …", "the spokesman cited him as replying": the one who is quoted. Null where the source speaks for itself. */
export function citedSpeaker(doc: AnnotatedText, entities: Entities, attribution: Attribution): Mention | null {
  const start = tokensAt(doc, attribution.cue).first
  const sentence = doc.sentences[doc.tokens[start]?.sentence ?? -1]
  if (!sentence || !/^(?:quot|cit)/.test(doc.tokens[start]!.lower)) return null
  const cited = entities.mentions.find(one => one.first > start && one.first <= start + 2 && one.past <= sentence.past)
  const after = cited && doc.tokens.slice(cited.past, cited.past + 2).map(({ lower }) => lower)
  return after && after[0] === 'as' && /ing$/.test(after[1] ?? '') ? cited : null
}
