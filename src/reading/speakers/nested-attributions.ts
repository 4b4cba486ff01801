import { overlaps, type Span } from '#domain'
import type { Entities, Mention } from '../entities/entity.ts'
import type { Attribution } from '../statements/attribution.ts'
import type { AnnotatedText } from '../text/index.ts'
import { canSpeak } from './find-source.ts'
import { mentionsIn } from './source-phrase.ts'
import { spanOf, type TokenRange, tokensAt } from './token-range.ts'

/** The rule's id. */
export const NESTED = 'nested-attribution'

const REPORTS = /^(?:report(?:s|ed|ing)?|according|quot(?:es|ed|ing)|cit(?:es|ed|ing)|wrote|writes|said|says)$/
const SAYS =
  /^(?:said|says|told|tells|warned|warns|announced|announces|insisted|insists|claimed|claims|confirmed|confirms|denied|denies|added|declared|stated|argued|suggested|acknowledged|vowed|pledged)$/

/**
 * "Lavrov told reporters that no date was set, TASS reported": what an outlet passes on is somebody's word, and both are kept. The
 * finder of attributions marks the outer one; the inner one is read here, where the outlet's content opens with whoever says it.
 */
export function nestedAttributions(doc: AnnotatedText, entities: Entities, all: readonly Attribution[]): Attribution[] {
  return all.flatMap((outer): Attribution[] => {
    const reporter = outer.source && mentionsIn(entities, tokensAt(doc, outer.source)).find(isOutlet)
    if (!reporter || !REPORTS.test(doc.tokens[tokensAt(doc, outer.cue).first]!.lower)) return []
    const found = [
      ...outer.content.map(piece => readInner(doc, entities, piece, outer)),
      readBefore(doc, entities, outer),
    ]
    const inner = found.find(one => one !== null && !all.some(({ cue }) => overlaps(cue, one.cue)))
    return inner ? [inner] : []
  })
}

const isOutlet = ({ entities: [one] }: Mention): boolean => one?.kind === 'outlet'

function readInner(doc: AnnotatedText, entities: Entities, piece: Span, outer: Attribution): Attribution | null {
  const { tokens } = doc
  const range = tokensAt(doc, piece)
  const opener = mentionsIn(entities, { first: range.first, past: range.first + 3 }).find(
    ({ first, form, entities: [one] }) =>
      first >= range.first && form !== 'adjective' && one !== undefined && one.kind !== 'place',
  )
  if (opener === undefined || tokens[opener.head]!.quoted) return null
  const sourcePast = pastPartners(doc, entities, opener)
  const verb = verbBehind(doc, sourcePast, range)
  if (verb === null) return null
  const start = contentStart(doc, verb + 1, range)
  if (start >= range.past) return null
  return {
    source: { start: opener.start, end: doc.tokens[sourcePast - 1]!.end },
    cue: spanOf(doc, { first: verb, past: verb + 1 }),
    content: [spanOf(doc, { first: start, past: range.past })],
    because: [...outer.because, NESTED],
  }
}

/**
 * "Lavrov told reporters that “no date is set,” TASS reported" and "Lavrov was coy, saying that …, according to TASS", where only
 * the words themselves are marked as what the outlet passes on.
 */
function readBefore(doc: AnnotatedText, entities: Entities, outer: Attribution): Attribution | null {
  const { tokens } = doc
  const [piece] = outer.content
  const past = tokensAt(doc, piece ?? outer.cue).first
  const first = doc.sentences[tokens[past]?.sentence ?? -1]?.first ?? past
  if (!piece || piece.start > outer.cue.start) return null
  const goesOn = /^(?:saying|adding|stating|warning|insisting|noting)$/.test(tokens[past]!.lower)
  const able = mentionsIn(entities, { first, past }).filter(one => one.past <= past && canSpeak(doc, one))
  const subject = goesOn ? able[0] : able.findLast(one => verbBehind(doc, one.past, { first, past }) !== null)
  if (!subject) return null
  const verb = goesOn ? past : verbBehind(doc, subject.past, { first, past })!
  const limit = tokensAt(doc, outer.content.at(-1)!).past
  if (past - verb > 12) return null
  const start = contentStart(doc, verb + 1, { first, past: limit })
  return {
    source: { start: subject.start, end: subject.end },
    cue: spanOf(doc, { first: verb, past: verb + 1 }),
    content: [spanOf(doc, { first: start, past: limit })],
    because: [...outer.because, NESTED],
  }
}

/** "Ryabkov and Iran's atomic chief Salehi ‹said›": both say it. */
function pastPartners(doc: AnnotatedText, entities: Entities, opener: Mention): number {
  if (doc.tokens[opener.past]?.lower !== 'and') return opener.past
  const next = mentionsIn(entities, { first: opener.past + 1, past: opener.past + 2 }).find(
    one => one.first === opener.past + 1,
  )
  return next?.past ?? opener.past
}

/** The verb of saying right behind a subject, an apposition between commas and a few adverbs apart. */
function verbBehind({ tokens }: AnnotatedText, past: number, { past: limit }: TokenRange): number | null {
  let i = past
  if (tokens[i]?.text === ',') {
    i++
    while (i < limit && i < past + 16 && tokens[i]!.text !== ',') i++
    i++
  }
  for (let skipped = 0; i < limit && skipped < 4; i++, skipped++) {
    if (SAYS.test(tokens[i]!.lower)) return i
    if (!/^(?:RB[RS]?|VBZ|VBD|VBP|NNP|IN|CC|DT)$/.test(tokens[i]!.tag)) return null
  }
  return null
}

/** Behind "that", where it comes soon; else right behind the verb. */
function contentStart({ tokens }: AnnotatedText, first: number, { past }: TokenRange): number {
  for (let i = first; i < Math.min(past, first + 8); i++) {
    if (tokens[i]!.lower === 'that' && tokens[i]!.tag === 'IN') return i + 1
    if (/^[,;]$/.test(tokens[i]!.text)) break
  }
  return first
}
