import { hashText } from '../linear/index.ts'
import { type AnnotatedText, CLOSING, OPENING, type Token } from '../text/index.ts'

/** Empty places before the first word and after the last, so that features look around without asking where the text ends. */
export const PAD = 3

/** How strongly a word suggests a cue, from 1 to 4, by lower-case form; learned from the training text's cues. */
export type CueRanks = ReadonlyMap<string, number>

/** What a word is to the features, wherever it stands. */
export type WordNumbers = {
  readonly word: number
  readonly shape: number
  readonly suffix3: number
  readonly suffix2: number
  readonly prefix4: number
  readonly cueRank: number
  readonly sign: number
}

/** The words of a text as numbers: everything that the features of a word are made of, in arrays of one place a word, padded. */
export type WordView = {
  readonly count: number
  readonly word: Int32Array
  readonly shape: Int32Array
  readonly suffix3: Int32Array
  readonly suffix2: Int32Array
  readonly prefix4: Int32Array
  readonly tag: Uint8Array
  readonly cueRank: Uint8Array
  /** 0, or which sign of punctuation it is. */
  readonly sign: Uint8Array
  readonly quote: Uint8Array
  /** First place of its sentence, and the place after the last. */
  readonly sentenceStart: Int32Array
  readonly sentencePast: Int32Array
  /** First place of its paragraph; the paragraph's number. */
  readonly paragraphStart: Int32Array
  readonly paragraph: Int32Array
  /** 0 inside a sentence, 1 where a sentence starts, 2 where a paragraph does; also at the place after the last word. */
  readonly boundary: Uint8Array
}

const TAGS = new Map(
  `CC CD DT EX FW IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB NFP ADD HYPH AFX , . : $ # \`\` '' -LRB- -RRB-`
    .split(' ')
    .map((tag, i) => [tag, i + 1]),
)
const tagNumber = (tag: string) => TAGS.get(tag) ?? 0
const VERBS = new Set([...TAGS].filter(([tag]) => /^(?:V|MD)/.test(tag)).map(([, number]) => number))
export const isVerb = (tag: number): boolean => VERBS.has(tag)
export const isFullVerb = (tag: number): boolean => VERBS.has(tag) && tag !== tagNumber('MD')

export const QUOTE_MARK = 1
export const COMMA = 2
export const STOP = 3
export const DASH = 5
const SIGNS = new Map([
  ['"', QUOTE_MARK],
  [',', COMMA],
  ['.', STOP],
  ['?', STOP],
  ['!', STOP],
  [':', 4],
  [';', 4],
  ['—', DASH],
  ['–', DASH],
  ['--', DASH],
  ['(', 6],
  [')', 7],
])

export function describeWord(written: string, cues: CueRanks): WordNumbers {
  const lower = written.toLowerCase()
  const word = /^['"“”‘’]+$|^``$/.test(lower) ? '"' : plain(lower)
  return {
    word: hashText(word),
    shape: shapeOf(written),
    suffix3: hashText(word.slice(-3)),
    suffix2: hashText(word.slice(-2)),
    prefix4: hashText(word.slice(0, 4)),
    cueRank: cues.get(lower) ?? 0,
    sign: SIGNS.get(word) ?? 0,
  }
}

export function viewWords(text: AnnotatedText, describe: (word: string) => WordNumbers): WordView {
  const { tokens } = text
  const count = tokens.length
  const size = count + 2 * PAD
  const view = {
    count,
    word: new Int32Array(size).fill(-77),
    shape: new Int32Array(size),
    suffix3: new Int32Array(size).fill(-77),
    suffix2: new Int32Array(size),
    prefix4: new Int32Array(size),
    tag: new Uint8Array(size).fill(63),
    cueRank: new Uint8Array(size).fill(6),
    sign: new Uint8Array(size),
    quote: new Uint8Array(size),
    sentenceStart: new Int32Array(size),
    sentencePast: new Int32Array(size),
    paragraphStart: new Int32Array(size),
    paragraph: new Int32Array(size),
    boundary: new Uint8Array(size),
  }
  tokens.forEach((token, i) => {
    const at = i + PAD
    const numbers = describe(token.text)
    view.quote[at] = token.quote
    view.word[at] = numbers.word
    view.shape[at] = numbers.shape
    view.suffix3[at] = numbers.suffix3
    view.suffix2[at] = numbers.suffix2
    view.prefix4[at] = numbers.prefix4
    view.tag[at] = tagNumber(token.tag)
    view.cueRank[at] = numbers.cueRank
    view.sign[at] = numbers.sign === QUOTE_MARK && !isMark(view.quote[at]!) ? 0 : numbers.sign
  })
  markBoundaries(view, tokens, text)
  return view
}

const isMark = (quote: number) => quote === OPENING || quote === CLOSING

function markBoundaries(view: WordView, tokens: readonly Token[], text: AnnotatedText): void {
  let paragraphStart = PAD
  for (const sentence of text.sentences) {
    const start = sentence.first + PAD
    const past = sentence.past + PAD
    const opensParagraph = sentence.first === 0 || tokens[sentence.first - 1]!.paragraph !== sentence.paragraph
    if (opensParagraph) paragraphStart = start
    view.sentenceStart.fill(start, start, past)
    view.sentencePast.fill(past, start, past)
    view.paragraphStart.fill(paragraphStart, start, past)
    view.paragraph.fill(sentence.paragraph, start, past)
    view.boundary[start] = opensParagraph ? 2 : 1
  }
  view.boundary[view.count + PAD] = 2
}

/** Numbers differ in shape only, and apostrophes not at all. */
function plain(lower: string): string {
  return /[\d’]/.test(lower) ? lower.replace(/’/g, "'").replace(/\d/g, '0') : lower
}

/** "McCain" → XxXx: runs of capitals, small letters, digits and other signs among the first eight characters. */
function shapeOf(word: string): number {
  let hash = 7
  let previous = -1
  for (let i = 0; i < word.length && i < 8; i++) {
    const code = word.charCodeAt(i)
    const kind =
      code >= 97 && code <= 122
        ? 1
        : code >= 65 && code <= 90
          ? 2
          : code >= 48 && code <= 57
            ? 3
            : code > 191
              ? 1
              : code
    if (kind !== previous) hash = Math.imul(hash ^ kind, 16777619)
    previous = kind
  }
  return hash
}
