import type { Span } from '#domain'
import type { Entities, Mention } from '../entities/entity.ts'
import type { Attribution } from '../statements/attribution.ts'
import type { AnnotatedText, Sentence } from '../text/index.ts'
import { mentionsIn } from './source-phrase.ts'
import { spanOf, type TokenRange, tokensAt } from './token-range.ts'

/**
 * Where the finder of attributions marked no source, the words of the sentence that name one: "…, said Jane Roe, a lawyer";
 * "Macron, who had written before, told reporters"; "Moon seized on the Games and has said". Null where the sentence names nobody
 * so; a participle ("…, adding that") goes on with an earlier speaker instead.
 */
export function findSource(doc: AnnotatedText, entities: Entities, { cue }: Attribution): Span | null {
  const at = tokensAt(doc, cue)
  const sentence = doc.sentences[doc.tokens[at.first]?.sentence ?? -1]
  if (!sentence || doc.tokens[at.first]!.tag === 'VBG') return null
  const behind = inverted(doc, entities, at, sentence)
  if (behind) return behind
  const subject = subjectBefore(doc, entities, at, sentence)
  return subject && { start: subject.start, end: subject.end }
}

/** "…, said Jane Roe": after a comma or a closing mark and a verb of saying, the one who said it. */
function inverted(
  doc: AnnotatedText,
  entities: Entities,
  { first, past }: TokenRange,
  sentence: Sentence,
): Span | null {
  const { tokens } = doc
  const opens = first === sentence.first || /^[,”"?!’]$/.test(tokens[first - 1]!.text)
  if (!opens || past >= sentence.past || !/^VB[DZ]$/.test(tokens[past - 1]!.tag)) return null
  if (TAKES_A_HEARER.test(tokens[past - 1]!.lower)) return null
  const mention = mentionsIn(entities, { first: past, past: past + 1 }).find(one => one.first === past)
  if (mention && mention.form !== 'adjective') return { start: mention.start, end: mention.end }
  let end = past
  while (end < sentence.past && /^NNP/.test(tokens[end]!.tag)) end++
  return end > past ? spanOf(doc, { first: past, past: end }) : null
}

/** "Macron, who was there, told reporters": whoever follows these verbs hears. */
const TAKES_A_HEARER =
  /^(?:t(?:old|ells)|ask(?:ed|s)|warn(?:ed|s)|inform(?:ed|s)|remind(?:ed|s)|urge[ds]|assure[ds]|quote[ds]|cite[ds])$/

/** The subject of a verb that stands apart from it: behind an insertion between commas, a day, or an earlier verb. */
function subjectBefore(
  doc: AnnotatedText,
  entities: Entities,
  { first }: TokenRange,
  sentence: Sentence,
): Mention | null {
  const { tokens } = doc
  let end = first
  while (
    end > sentence.first &&
    /^(?:RB|MD|VB[PZD])$/.test(tokens[end - 1]!.tag) &&
    AUXILIARY.test(tokens[end - 1]!.lower)
  )
    end--
  const before = tokens[end - 1]
  if (end === sentence.first || before === undefined || before.quoted) return null
  const able = mentionsIn(entities, { first: sentence.first, past: end }).filter(one => canSpeak(doc, one))
  if (before.text === ',') return able.find(({ past }) => tokens[past]?.text === ',' && past < end - 1) ?? null
  if (/^(?:and|but|then)$/.test(before.lower)) return able[0] ?? null
  return able.findLast(({ past }) => past <= end && onlyTells(doc, past, end)) ?? null
}

const AUXILIARY =
  /^(?:ha[sd]|have|also|later|then|now|already|reportedly|repeatedly|previously|earlier|recently|\w+ly)$/

const TIME = /^(?:days|weeks|months|years|hours|long|for|has|have|had)$/

/** "Ukraine ‹on Tuesday› released", "Peskov ‹late on Monday› said". */
function onlyTells({ tokens }: AnnotatedText, first: number, past: number): boolean {
  for (let i = first; i < past; i++)
    if (TIME.test(tokens[i]!.lower)) continue
    else if (!/^(?:RB|IN|NNP|CD|JJ|DT)$/.test(tokens[i]!.tag) || /^(?:that|of|with|for|by)$/.test(tokens[i]!.lower))
      return false
  return past - first <= 5
}

/** Neither a place nor what hangs on a preposition: "a visit to Moscow". */
export function canSpeak({ tokens }: AnnotatedText, { first, form, head, entities: [entity] }: Mention): boolean {
  if (form === 'adjective' || entity === undefined || entity.kind === 'place' || tokens[head]!.quoted) return false
  const before = tokens[first - 1]
  return before === undefined || !/^(?:IN|TO)$/.test(before.tag) || before.sentence !== tokens[first]!.sentence
}
