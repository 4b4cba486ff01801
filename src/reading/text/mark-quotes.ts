import type { Span } from '#domain'

/** How a token stands to quotation marks: outside, inside, an opening mark, a closing mark. */
export type QuoteState = 0 | 1 | 2 | 3
export const NONE = 0
export const INSIDE = 1
export const OPENING = 2
export const CLOSING = 3

const OPEN = new Set(['“', '``', '«', '„', '‘‘'])
const CLOSE = new Set(['”', "''", '»', '’’'])
/** A quotation in single marks is looked for over this many words at most. */
const FARTHEST = 400

/**
 * For every token, how it stands to quotation marks. Straight marks take their direction from the white space about them. Single
 * marks count where they clearly quote: ‘We will come,’ he said. A quotation ends with its paragraph: a new paragraph that
 * continues it opens anew.
 */
export function markQuotes(text: string, tokens: readonly Span[], paragraphOf: readonly number[]): QuoteState[] {
  const words = tokens.map(({ start, end }) => text.slice(start, end))
  const print: Print = { text, tokens, words, paragraphOf }
  const states: QuoteState[] = []
  let inside = false
  let single = -1
  words.forEach((word, i) => {
    if (paragraphOf[i] !== paragraphOf[i - 1]) {
      inside = false
      single = -1
    }
    if (OPEN.has(word) || CLOSE.has(word) || word === '"') {
      inside = OPEN.has(word) || (word === '"' && opensHere(text, tokens[i]!, inside))
      states.push(inside ? OPENING : CLOSING)
      return
    }
    if (i === single) {
      single = -1
      states.push(CLOSING)
      return
    }
    const closing = !inside && single < 0 && SINGLE.test(word) ? closingSingle(print, i) : -1
    if (closing > 0) single = closing
    states.push(closing > 0 ? OPENING : inside || single > 0 ? INSIDE : NONE)
  })
  return states
}

function opensHere(text: string, mark: Span, inside: boolean): boolean {
  const spaceBefore = /[\s([—–-]/.test(text[mark.start - 1] ?? '\n')
  const spaceAfter = /[\s.,;:?!)\]—–-]/.test(text[mark.end] ?? '\n')
  return spaceBefore === spaceAfter ? !inside : spaceBefore
}

type Print = {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly words: readonly string[]
  readonly paragraphOf: readonly number[]
}

const SINGLE = /^[‘’']$/
const DOUBLE = /^(?:["“”«»]|``|''|‘‘|’’)$/
const LETTER = /[\p{L}\p{N}]/u

/**
 * The mark that ends a quotation opened by the single mark at `open`, or -1: the first one in the paragraph that follows a
 * stop or comma (‘We will come,’), else the first before a space or sign that is no plural's apostrophe (the ministers’ plan).
 */
function closingSingle({ text, tokens, words, paragraphOf }: Print, open: number): number {
  const { start, end } = tokens[open]!
  const paragraph = paragraphOf[open]
  if (words[open] === '’' || tokens[open + 1]?.start !== end) return -1
  if (LETTER.test(text[start - 1] ?? ' ')) return -1
  let loose = -1
  for (let i = open + 2; i < open + FARTHEST && paragraphOf[i] === paragraph; i++) {
    if (DOUBLE.test(words[i]!)) break
    if (words[i] !== '’' && words[i] !== "'") continue
    const mark = tokens[i]!
    if (tokens[i - 1]!.end !== mark.start || LETTER.test(text[mark.end] ?? ' ')) continue
    if (/^[.,?!…]+$/.test(words[i - 1]!)) return i
    if (loose < 0 && (i - open <= 6 || !words[i - 1]!.endsWith('s'))) loose = i
  }
  return loose
}
