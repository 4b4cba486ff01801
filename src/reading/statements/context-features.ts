import { mix, mix2 } from '../linear/index.ts'
import { CLOSING, OPENING } from '../text/index.ts'
import type { ContextView } from './context-view.ts'
import type { Features } from './word-features.ts'
import { COMMA, PAD, type WordView } from './word-view.ts'

/** Distances, coarser the farther. */
const NEAR = Uint8Array.from({ length: 36 }, (_, d) =>
  d <= 3 ? d : d <= 5 ? 4 : d <= 8 ? 5 : d <= 12 ? 6 : d <= 20 ? 7 : 8,
)
const near = (distance: number): number => (distance <= 0 ? 0 : distance > 35 ? 9 : NEAR[distance]!)

/** Where the word stands to the edges of its sentence, paragraph and quotation. */
export function addEdgeFeatures(view: WordView, context: ContextView, i: number, to: Features): void {
  const { boundary, quote, tag, sentenceStart, sentencePast } = view
  const { keys } = to
  let n = to.count
  const edges = boundary[i]! * 4 + boundary[i + 1]!
  const quotes = (quote[i]! * 4 + quote[i - 1]!) * 4 + quote[i + 1]!
  const since = near(i - sentenceStart[i]!)
  const until = near(sentencePast[i]! - i)
  keys[n++] = mix(32, edges)
  keys[n++] = mix(33, quotes)
  keys[n++] = mix(34, quotes * 16 + edges)
  keys[n++] = mix(35, near(context.quoteSince[i]!) * 16 + near(context.quoteUntil[i]!))
  keys[n++] = mix2(36, quote[i]! * 16 + edges, tag[i]!)
  keys[n++] = mix(37, since)
  keys[n++] = mix(38, until)
  keys[n++] = mix(39, since * 16 + until)
  keys[n++] = mix(71, Math.min(view.paragraph[i]!, 5) * 8 + Math.min(i - view.paragraphStart[i]!, 3))
  keys[n++] = mix(72, Math.min(view.paragraph[i]!, 3) * 8 + quote[i]!)
  keys[n++] = mix2(73, view.sign[i]!, edges * 4 + quote[i]!)
  to.count = n
}

/** The nearest likely cues of the sentence: which, how far, and what lies between. */
export function addCueFeatures(view: WordView, context: ContextView, i: number, to: Features): void {
  const { commas, verbs, marks } = context
  const { tag, word, quote } = view
  const last = context.cueBefore[i]!
  const next = context.cueAfter[i]!
  const lastFar = last < 0 ? 15 : near(i - last)
  const nextFar = next < 0 ? 15 : near(next - i)
  const lastCommas = last < 0 ? 0 : Math.min(3, commas[i]! - commas[last]!)
  const nextCommas = next < 0 ? 0 : Math.min(3, commas[next]! - commas[i]!)
  const lastVerbs = last < 0 ? 0 : Math.min(2, verbs[i]! - verbs[last + 1]!)
  const nextVerbs = next < 0 ? 0 : Math.min(2, verbs[next]! - verbs[i + 1]!)
  const lastMarks = last < 0 ? 0 : Math.min(2, marks[i]! - marks[last]!)
  const nextMarks = next < 0 ? 0 : Math.min(2, marks[next]! - marks[i + 1]!)
  const lastWord = last < 0 ? 0 : word[last]!
  const nextWord = next < 0 ? 0 : word[next]!
  const here = tag[i]!
  const crossed = (last < 0 ? 0 : 1 + lastCommas) * 8 + (next < 0 ? 0 : 1 + nextCommas)
  const { keys } = to
  let n = to.count
  keys[n++] = mix(40, lastFar * 16 + lastCommas)
  keys[n++] = mix(41, nextFar * 16 + nextCommas)
  keys[n++] = mix(42, lastWord)
  keys[n++] = mix(43, nextWord)
  keys[n++] = mix(44, ((last >= 0 ? 2 : 0) + (next >= 0 ? 1 : 0)) * 1024 + quote[i]! * 64 + here)
  keys[n++] = mix(45, (crossed * 8 + quote[i]!) * 9 + lastVerbs * 3 + nextVerbs)
  keys[n++] = mix2(46, lastWord, (lastFar * 4 + lastCommas) * 3 + lastVerbs)
  keys[n++] = mix2(47, nextWord, (nextFar * 4 + nextCommas) * 3 + nextVerbs)
  keys[n++] = mix(48, ((lastFar * 4 + lastCommas) * 3 + lastMarks) * 64 + here)
  keys[n++] = mix(49, ((nextFar * 4 + nextCommas) * 3 + nextMarks) * 64 + here)
  if (last >= 0) {
    const object = word[last + 1]!
    const front = near(last - view.sentenceStart[i]!)
    keys[n++] = mix2(50, object, lastFar)
    keys[n++] = mix2(51, tag[last + 1]!, lastFar * 4 + lastCommas)
    keys[n++] = mix2(52, lastWord, mix2(0, object, lastCommas * 4 + Math.min(i - last, 3)))
    keys[n++] = mix(59, (front * 16 + lastFar) * 4 + lastCommas)
  }
  if (next >= 0) {
    const rest = near(view.sentencePast[i]! - next)
    const comma = context.commaBefore[next - 1]!
    keys[n++] = mix2(53, tag[next - 1]!, nextFar * 4 + nextCommas)
    keys[n++] = mix2(54, tag[next + 1]!, nextFar * 4 + nextCommas)
    keys[n++] = mix(55, (rest * 16 + nextFar) * 4 + nextCommas)
    keys[n++] = mix(56, (rest * 4 + nextCommas) * 3 + nextMarks)
    keys[n++] = mix2(57, nextWord, rest * 4 + nextCommas)
    keys[n++] = mix(58, (comma > i ? 1 + near(next - comma) : 0) * 16 + rest)
  }
  to.count = n
}

/** The sentence's first and last likely cues: "The talks will go on, after a week's pause, the ministry said on Friday." */
export function addOuterCueFeatures(view: WordView, context: ContextView, i: number, to: Features): void {
  const first = context.firstCue[i]!
  if (first < 0) return
  const last = context.lastCue[i]!
  const { commas, marks } = context
  const { word, tag, quote } = view
  const past = view.sentencePast[i]!
  const rest = near(past - last)
  const gap = last > i ? near(last - i) : 10
  const between = last > i ? Math.min(3, commas[last]! - commas[i]!) : 4
  const marked = last > i ? Math.min(2, marks[last]! - marks[i]!) : 3
  const lastComma = context.commaBefore[last]!
  const comma = lastComma < 0 ? 0 : near(last - lastComma) + 1
  const front = near(first - view.sentenceStart[i]!)
  const since = first < i ? near(i - first) : 10
  const after = first < i ? Math.min(3, commas[i]! - commas[first]!) : 4
  const { keys } = to
  let n = to.count
  keys[n++] = mix(90, (gap * 5 + between) * 16 + rest)
  keys[n++] = mix2(91, word[last]!, between * 16 + rest)
  keys[n++] = mix(92, ((between * 4 + marked) * 16 + rest) * 16 + comma)
  keys[n++] = mix2(93, word[first]!, since * 5 + after)
  keys[n++] = mix(94, (front * 16 + since) * 5 + after)
  keys[n++] = mix(95, ((rest * 16 + comma) * 5 + between) * 64 + tag[i]!)
  keys[n++] = mix2(96, (rest * 16 + comma) * 5 + between, quote[i]!)
  keys[n++] = mix2(97, word[view.sentenceStart[i]!]!, front * 5 + after)
  to.count = n
}

/** The sentence as a whole, and its neighbours. */
export function addSentenceFeatures(view: WordView, context: ContextView, i: number, to: Features): void {
  const { word, tag, quote, boundary } = view
  const start = view.sentenceStart[i]!
  const outline = context.outline[i]!
  const before = context.outlineBefore[i]!
  const after = context.outlineAfter[i]!
  const state = quote[i]! * 4 + (boundary[i]! > 0 ? 1 : 0)
  const last = context.cueBefore[i]!
  const next = context.cueAfter[i]!
  const lastCommas = last < 0 ? 0 : 1 + Math.min(3, context.commas[i]! - context.commas[last]!)
  const nextCommas = next < 0 ? 0 : 1 + Math.min(3, context.commas[next]! - context.commas[i]!)
  const { keys } = to
  let n = to.count
  keys[n++] = mix(60, outline)
  keys[n++] = mix(61, outline * 64 + tag[i]!)
  keys[n++] = mix(62, (outline * 8 + lastCommas) * 8 + nextCommas)
  keys[n++] = mix2(63, outline, state * 8 + view.sign[i]!)
  keys[n++] = mix2(64, before, outline)
  keys[n++] = mix2(65, after, outline)
  keys[n++] = mix2(66, before, state)
  keys[n++] = mix2(67, mix2(0, before, outline), quote[i]! * 16 + boundary[i]! * 4 + boundary[i + 1]!)
  keys[n++] = mix2(68, word[start]!, near(i - start))
  keys[n++] = mix(69, tag[start]! * 64 + tag[i]!)
  keys[n++] = mix2(70, word[context.lastWord[i]!]!, quote[i]!)
  to.count = n
}

/** The nearest signs of punctuation, and whether a likely cue stands just beyond them. */
export function addSignFeatures(view: WordView, context: ContextView, i: number, to: Features): void {
  const { sign, tag, quote } = view
  const start = view.sentenceStart[i]!
  const past = view.sentencePast[i]!
  const left = context.signBefore[i]!
  const right = context.signAfter[i]!
  const leftSign = left < start ? 9 : sign[left]!
  const rightSign = right >= past ? 9 : sign[right]!
  const { keys } = to
  let n = to.count
  keys[n++] = mix(74, (leftSign * 16 + near(i - left)) * 10 + rightSign)
  keys[n++] = mix(75, (rightSign * 16 + near(right - i)) * 64 + tag[i]!)
  keys[n++] = mix(76, (leftSign * 10 + rightSign) * 64 + tag[i]!)
  if (right < past && right + 1 < view.count + PAD) {
    const cue = context.cueAfter[right]!
    const beyond = cue > 0 && cue - right <= 5 ? cue - right : 0
    keys[n++] = mix(77, (rightSign * 8 + beyond) * 16 + quote[i]!)
    keys[n++] = mix2(78, tag[right + 1]!, beyond * 16 + rightSign)
  }
  if (left >= start) {
    const cue = context.cueBefore[left]!
    const beyond = cue > 0 && left - cue <= 5 ? left - cue : 0
    keys[n++] = mix(79, (leftSign * 8 + beyond) * 16 + quote[i]!)
  }
  to.count = n
}

/** How one label follows another depends on what lies between the two words: 0 nothing, 1 a comma or mark, then starts of sentences and paragraphs, unquoted and quoted. */
export const BOUNDARY_KINDS = 6
export function boundaryKind({ boundary, quote, sign }: WordView, i: number): number {
  const opensQuote = quote[i] === OPENING ? 1 : 0
  if (boundary[i] === 2) return 4 + opensQuote
  if (boundary[i] === 1) return 2 + opensQuote
  return sign[i - 1] === COMMA || quote[i - 1] === CLOSING || opensQuote ? 1 : 0
}
