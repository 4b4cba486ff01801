import { contains, overlaps, type Span } from '#domain'
import type { Attribution } from '../statements/attribution.ts'
import type { AnnotatedText, Token } from '../text/index.ts'
import { tokensAt } from './token-range.ts'

/**
 * The words about a cue that tell how and when something was said: those of its sentence that are nobody's content, or,
 * where the cue itself stands in a content ("Rubio told CNN that Lavrov had said …"), those of that content; and no
 * words past another cue.
 */
export function cueFrame(doc: AnnotatedText, attribution: Attribution, all: readonly Attribution[]): Token[] {
  const { cue } = attribution
  const at = tokensAt(doc, cue)
  const sentence = doc.sentences[doc.tokens[at.first]?.sentence ?? -1]
  if (!sentence) return []
  const near = all.filter(one => overlaps(reach(one), sentence))
  const around = near
    .filter(one => one !== attribution)
    .flatMap(({ content }) => content)
    .filter(piece => contains(piece, cue))
  const inner = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? sentence
  const shut = near
    .flatMap(({ content }) => content)
    .filter(piece => !contains(piece, cue) || attribution.content.includes(piece))
  const cues = near.filter(one => one !== attribution && !overlaps(one.cue, cue)).map(one => one.cue)
  const before = Math.max(inner.start, sentence.start, ...cues.filter(one => one.end <= cue.start).map(one => one.end))
  const after = Math.min(
    inner.end,
    sentence.end,
    ...cues.filter(one => one.start >= cue.end).map(one => startOf(one, near)),
  )
  const open: Span = { start: before, end: after }
  return doc.tokens
    .slice(sentence.first, sentence.past)
    .filter(token => contains(open, token) && !shut.some(piece => contains(piece, token)))
}

/** Everything from the first to the last word of an attribution. */
function reach({ source, cue, content }: Attribution): Span {
  const pieces = [...(source ? [source] : []), cue, ...content]
  return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) }
}

/** Another cue's words begin with its source: "…, he said Monday, and Lavrov added". */
function startOf(cue: Span, near: readonly Attribution[]): number {
  const owner = near.find(one => one.cue === cue)
  return Math.min(cue.start, owner?.source?.start ?? cue.start)
}
