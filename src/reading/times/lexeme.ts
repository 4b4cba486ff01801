import type { Span } from '#domain'
import type { AnnotatedText, Sentence } from '../text/index.ts'

/** A word as the grammar of time sees it: tokens with inner hyphens come apart ("mid-November", "two-day", "12-14"). */
export type Lexeme = Span & {
  /** Lower case, without full stops: "nov", "pm", "un". */
  readonly word: string
  readonly capital: boolean
  /** Joined to the one before by a hyphen or dash without spaces. */
  readonly glued: boolean
  readonly token: number
}

export type Words = readonly Lexeme[]

const DASH = /[-‐‑–—]/
const DASHES = /^(?:[-‐‑–—]|--)$/

/** The lexemes of one sentence. */
export function lexemesOf({ text, tokens }: AnnotatedText, sentence: Sentence): Words {
  const lexemes: Lexeme[] = []
  let gluedNext = false
  for (let index = sentence.first; index < sentence.past; index++) {
    const token = tokens[index]!
    const next = tokens[index + 1]
    if (
      token.text.length < 3 &&
      DASHES.test(token.text) &&
      tokens[index - 1]?.end === token.start &&
      next?.start === token.end
    ) {
      gluedNext = true
      continue
    }
    if (token.text.length < 3 || !DASH.test(token.text)) {
      const { start, end, text: written, lower } = token
      lexemes.push({ word: wordOf(lower), capital: isCapital(written), start, end, glued: gluedNext, token: index })
    } else {
      let at = token.start
      for (const piece of token.text.split(DASH)) {
        if (piece !== '') {
          const glued = at > token.start || gluedNext
          lexemes.push(lexeme(text, at, at + piece.length, { glued, token: index }))
        }
        at += piece.length + 1
      }
    }
    gluedNext = false
  }
  return lexemes
}

function lexeme(text: string, start: number, end: number, at: { glued: boolean; token: number }): Lexeme {
  const written = text.slice(start, end)
  return { word: wordOf(written.toLowerCase()), capital: isCapital(written), start, end, ...at }
}

/** Without full stops in abbreviations; every dash is "-". */
function wordOf(lower: string): string {
  if (lower.includes('.') && lower.length > 1 && LETTER.test(lower)) return lower.replaceAll('.', '')
  return lower.length < 3 && DASHES.test(lower) ? '-' : lower
}

const LETTER = /^\p{L}/u
const isCapital = (written: string): boolean => written[0] !== written[0]!.toLowerCase()

/** The word at an index; '' beyond either end. */
export const wordAt = (words: Words, i: number): string => words[i]?.word ?? ''

/** The stretch of text from one lexeme to the one before `past`. */
export const spanOf = (words: Words, first: number, past: number): Span => ({
  start: words[first]!.start,
  end: words[past - 1]!.end,
})
