import { contains, overlaps, type Span } from '#domain'
import type { Attribution } from '../statements/attribution.ts'
import type { AnnotatedText, Token } from '../text/index.ts'
import { tokensAt } from './token-range.ts'

/** Gives for each attribution the words about its cue; see `cueFrame`. Which attributions share a sentence is reckoned once. */
export function cueFrames(doc: AnnotatedText, all: readonly Attribution[]): (attribution: Attribution) => Token[] {
  const bySentence = new Map<number, Attribution[]>()
  for (const one of all) {
    const { first, past } = tokensAt(doc, reach(one))
    const [from, to] = [doc.tokens[first]?.sentence ?? 0, doc.tokens[past - 1]?.sentence ?? -1]
    for (let k = from; k <= to; k++) {
      const there = bySentence.get(k)
      if (there) there.push(one)
      else bySentence.set(k, [one])
    }
  }
  return attribution => cueFrame(doc, attribution, bySentence)
}

/**
 * The words about a cue that tell how and when something was said: those of its sentence that are nobody's content, or,
 * where the cue itself stands in a content ("Rubio told CNN that Lavrov had said …"), those of that content; and no
 * words past another cue.
 */
function cueFrame(
  doc: AnnotatedText,
  attribution: Attribution,
  bySentence: ReadonlyMap<number, readonly Attribution[]>,
): Token[] {
  const { cue } = attribution
  const at = tokensAt(doc, cue)
  const sentence = doc.sentences[doc.tokens[at.first]?.sentence ?? -1]
  if (!sentence) return []
  const near = bySentence.get(sentence.index) ?? []
  const around = near
    .filter(one => one !== attribution)
    .flatMap(({ content }) => content)
    .filter(piece => contains(piece, cue))
  const inner = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? sentence
  const shut = near
    .flatMap(({ content }) => content)
    .filter(piece => !contains(piece, cue) || attribution.content.includes(piece))
  const aside = asideOf(doc, attribution)
  const others = near.filter(one => one !== attribution && contains(inner, one.cue) && !overlaps(one.cue, cue))
  const before = others.some(one => one.cue.end <= cue.start) ? clauseStart(doc, attribution) : inner.start
  const after = Math.min(inner.end, sentence.end, ...others.filter(one => one.cue.start >= cue.end).map(startOf))
  const open: Span = { start: before, end: after }
  return doc.tokens
    .slice(sentence.first, sentence.past)
    .filter(token => contains(open, token) && ![...shut, ...aside].some(piece => contains(piece, token)))
}

/** "An official, ‹who was not authorized to brief the press,› said": what tells of the speaker tells nothing of his words. */
function asideOf(doc: AnnotatedText, { source }: Attribution): Span[] {
  if (!source) return []
  const { first, past } = tokensAt(doc, source)
  const from = doc.tokens.slice(first, past).find(({ lower }) => lower === 'who' || lower === 'which')
  return from ? [{ start: from.start, end: source.end }] : []
}

/** Everything from the first to the last word of an attribution. */
function reach({ source, cue, content }: Attribution): Span {
  const pieces = [...(source ? [source] : []), cue, ...content]
  return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) }
}

/** Another cue's words begin with its source: "…, he said Monday, and Lavrov added". */
const startOf = ({ source, cue }: Attribution): number => Math.min(cue.start, source?.start ?? cue.start)

/** After an earlier cue in the sentence, the words of a later one begin at its conjunction: ", and on Monday Lavrov added". */
function clauseStart(doc: AnnotatedText, attribution: Attribution): number {
  const own = tokensAt(doc, { start: startOf(attribution), end: attribution.cue.end }).first
  for (let i = own - 1; i >= 0 && own - i < 6; i--) {
    const { lower, text, end, sentence } = doc.tokens[i]!
    if (sentence !== doc.tokens[own]!.sentence) break
    if (/^(?:and|but|while|;|whereas)$/.test(lower)) return end
    if (/[”"]/.test(text)) break
  }
  return startOf(attribution)
}
