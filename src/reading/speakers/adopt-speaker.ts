import { type ChannelKind, contains } from '#domain'
import type { Attribution } from '../statements/attribution.ts'
import type { AnnotatedText } from '../text/index.ts'
import type { Speaker } from './roster.ts'
import { tokensAt } from './token-range.ts'

export type Linked = {
  readonly attribution: Attribution
  readonly speaker: Speaker | null
  /** Where the words of a document are given: "a White House statement said". */
  readonly document: ChannelKind | null
}

/**
 * The speaker of words that name none: "…, adding that", where the sentence's earlier source goes on; and a quotation that
 * stands alone after another in its paragraph, or that opens a paragraph after one left open.
 */
export function adoptSpeaker(doc: AnnotatedText, attribution: Attribution, before: readonly Linked[]): Speaker | null {
  const cue = doc.tokens[tokensAt(doc, attribution.cue).first]
  const last = before.findLast(one => one.speaker !== null && !holds(one.attribution, attribution))
  if (!cue || !last) return null
  const there = doc.tokens[tokensAt(doc, last.attribution.cue).first]!
  if (cue.tag === 'VBG' && there.sentence === cue.sentence) return last.speaker
  if (cue.tag === 'VBG' || !quotedThroughout(doc, attribution)) return null
  return there.paragraph === cue.paragraph || continuesQuotation(doc, there.paragraph, cue.paragraph)
    ? last.speaker
    : null
}

const holds = (outer: Attribution, inner: Attribution): boolean =>
  outer.content.some(piece => contains(piece, inner.cue))

function quotedThroughout(doc: AnnotatedText, { content }: Attribution): boolean {
  return content.every(piece => {
    const { first, past } = tokensAt(doc, piece)
    return first < past && doc.tokens.slice(first, past).every(({ quoted }) => quoted)
  })
}

/** A paragraph that opens with a mark after one whose quotation was never closed. */
function continuesQuotation(doc: AnnotatedText, before: number, now: number): boolean {
  const earlier = doc.paragraphs[before]
  if (!earlier || now !== before + 1) return false
  const words = doc.text.slice(earlier.start, earlier.end)
  return (words.match(/“/g)?.length ?? 0) > (words.match(/”/g)?.length ?? 0)
}
