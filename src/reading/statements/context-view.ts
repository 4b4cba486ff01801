import { CLOSING, INSIDE, NONE, OPENING } from '../text/index.ts'
import { COMMA, DASH, isFullVerb, isVerb, PAD, QUOTE_MARK, STOP, type WordView } from './word-view.ts'

/** What a word's sentence and its neighbours look like from where it stands: likely cues, quotations, signs, counted once a text. */
export type ContextView = {
  /** Likely cues: words that the lexicon ranks high, outside quotations. */
  readonly cue: Uint8Array
  /** Place of the nearest likely cue before and after in the sentence, or -1. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  /** The sentence's first and last likely cue, or -1. */
  readonly firstCue: Int32Array
  readonly lastCue: Int32Array
  /** Place of the nearest comma or dash at or before a place in the sentence, or -1. */
  readonly commaBefore: Int32Array
  /** Commas and dashes, verbs, quotation marks before a place. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
  readonly marks: Int32Array
  /** Words since the quotation opened and until it closes; -1 outside one. */
  readonly quoteSince: Int32Array
  readonly quoteUntil: Int32Array
  /** Nearest sign before and after in the sentence; one place outside where there is none. */
  readonly signBefore: Int32Array
  readonly signAfter: Int32Array
  /** The sentence's outline (cues, quotations at its edges) and those of its neighbours; 0 where there is none. */
  readonly outline: Int32Array
  readonly outlineBefore: Int32Array
  readonly outlineAfter: Int32Array
  /** Place of the sentence's last word before its closing signs. */
  readonly lastWord: Int32Array
}

export function viewContext(view: WordView): ContextView {
  const size = view.count + 2 * PAD
  const make = () => new Int32Array(size)
  const context = {
    cue: new Uint8Array(size),
    cueBefore: make().fill(-1),
    cueAfter: make().fill(-1),
    firstCue: make().fill(-1),
    lastCue: make().fill(-1),
    commaBefore: make().fill(-1),
    commas: new Int32Array(size + 1),
    verbs: new Int32Array(size + 1),
    marks: new Int32Array(size + 1),
    quoteSince: make().fill(-1),
    quoteUntil: make().fill(-1),
    signBefore: make(),
    signAfter: make(),
    outline: make(),
    outlineBefore: make(),
    outlineAfter: make(),
    lastWord: make(),
  }
  count(view, context)
  measureQuotations(view, context)
  for (let start = PAD; start < view.count + PAD; start = view.sentencePast[start]!) {
    findNearest(view, context, start)
    outlineSentence(view, context, start)
  }
  outlineNeighbours(view, context)
  return context
}

function count(view: WordView, { cue, commas, verbs, marks }: ContextView): void {
  for (let i = 0; i < view.tag.length; i++) {
    const rank = view.cueRank[i]!
    const tag = view.tag[i]!
    if (rank < 6 && view.quote[i] !== INSIDE && (rank >= 4 || (rank >= 2 && isFullVerb(tag)))) cue[i] = 1
    const sign = view.sign[i]!
    commas[i + 1] = commas[i]! + (sign === COMMA || sign === DASH ? 1 : 0)
    verbs[i + 1] = verbs[i]! + (isVerb(tag) ? 1 : 0)
    marks[i + 1] = marks[i]! + (sign === QUOTE_MARK ? 1 : 0)
  }
}

function measureQuotations(view: WordView, { quoteSince, quoteUntil }: ContextView): void {
  let open = -1
  for (let i = PAD; i < view.count + PAD; i++) {
    const quote = view.quote[i]!
    if (quote === OPENING) open = i
    else if (quote === NONE) open = -1
    if (quote !== NONE && open >= 0) quoteSince[i] = i - open
    if (quote === CLOSING) open = -1
  }
  let close = -1
  for (let i = view.count + PAD - 1; i >= PAD; i--) {
    const quote = view.quote[i]!
    if (quote === CLOSING) close = i
    if (quote !== NONE && close >= 0) quoteUntil[i] = close - i
    if (quote === OPENING || quote === NONE) close = -1
  }
}

function findNearest(view: WordView, context: ContextView, start: number): void {
  const past = view.sentencePast[start]!
  let cue = -1
  let sign = start - 1
  let comma = -1
  for (let i = start; i < past; i++) {
    context.cueBefore[i] = cue
    context.signBefore[i] = sign
    if (view.sign[i] === COMMA || view.sign[i] === DASH) comma = i
    context.commaBefore[i] = comma
    if (context.cue[i]) cue = i
    if (view.sign[i]) sign = i
  }
  context.lastCue.fill(cue, start, past)
  cue = -1
  sign = past
  for (let i = past - 1; i >= start; i--) {
    context.cueAfter[i] = cue
    context.signAfter[i] = sign
    if (context.cue[i]) cue = i
    if (view.sign[i]) sign = i
  }
  context.firstCue.fill(cue, start, past)
}

function outlineSentence(view: WordView, context: ContextView, start: number): void {
  const past = view.sentencePast[start]!
  let cues = 0
  let quotes = 0
  for (let i = start; i < past; i++) {
    cues += context.cue[i]!
    const quote = view.quote[i]!
    if (quote !== NONE) quotes |= quote === INSIDE ? 1 : 2
  }
  let last = past - 1
  while (last > start && (view.sign[last] === STOP || view.sign[last] === QUOTE_MARK)) last--
  const endsWithCue = context.cue[last] || context.cue[last - 1] || context.cue[last - 2] ? 1 : 0
  const first = view.quote[start]!
  const final = view.quote[past - 1]!
  const opens = first === OPENING ? 1 : first === INSIDE ? 2 : 0
  const closes = final === CLOSING ? 1 : final === INSIDE ? 2 : 0
  const outline = 1 + (((Math.min(cues, 2) * 3 + opens) * 3 + closes) * 2 + endsWithCue) * 4 + quotes
  context.outline.fill(outline, start, past)
  context.lastWord.fill(last, start, past)
}

function outlineNeighbours(view: WordView, context: ContextView): void {
  const end = view.count + PAD
  for (let start = PAD; start < end; start = view.sentencePast[start]!) {
    const past = view.sentencePast[start]!
    if (past >= end) break
    const sameParagraph = view.boundary[past] === 1 ? 1000 : 2000
    context.outlineAfter.fill(context.outline[past]! + sameParagraph, start, past)
    context.outlineBefore.fill(context.outline[start]! + sameParagraph, past, view.sentencePast[past]!)
  }
}
