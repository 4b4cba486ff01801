import type { Span } from '#domain'
import { AFTER_A_COMMA, BEFORE_A_NUMBER, IN_ANY_CASE, TITLES_AND_MONTHS } from './abbreviations.ts'

const WORD = String.raw`[\p{L}\p{N}\p{M}_]+`
const HYPHEN = '[-‐‑]'
const INITIALS = String.raw`(?:\p{L}\.){2,}`
/** An apostrophe within a word that is no clitic: "O'Neill", "Côte d'Ivoire", "Sana'a". */
const INNER_APOSTROPHE = String.raw`['’](?!(?:[sS]|[rR][eE]|[vV][eE]|[lL]{2}|[dD]|[mM]|[tT])(?![\p{L}\p{N}]))(?=\p{L})`

// Longest first. Every repetition that could fail late is bounded, so that no text takes more than linear time.
const PIECES = [
  String.raw`https?:\/\/\S+|www\.\S+`,
  // press@mfa.example
  String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`,
  // Outpost.com
  String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,2}\.(?:com|org|net|gov|edu|int|eu|ru|info)(?![\p{L}\p{N}])`,
  String.raw`@[\p{L}\p{N}_]+|#(?=\p{L})[\p{L}\p{N}_]+`,
  // U.S.  a.m.  U.S.-led
  String.raw`Ph\.D\.|${INITIALS}(?:${HYPHEN}${WORD})*`,
  // 3.5  10:30  12th  64.8bn  28-point  25-year-old, but 10-12 are three
  String.raw`\p{N}+(?:[.,:/]\p{N}+){0,8}[\p{L}\p{N}\p{M}_]*(?:${HYPHEN}(?=\p{L})${WORD}(?:${HYPHEN}${WORD})*)?`,
  // Rubio–Lavrov
  String.raw`\p{Lu}[\p{L}\p{M}]*(?:–\p{Lu}[\p{L}\p{M}]*)+`,
  // vice-president  AT&T  China-U.S.
  `${WORD}(?:(?:${HYPHEN}|&|${INNER_APOSTROPHE})(?:${INITIALS}|${WORD}))*`,
  String.raw`\.{2,}|--+|''|‘‘|’’|([!?*=_~])\1+`,
  '``',
  String.raw`\S`,
]
const PIECE = new RegExp(PIECES.join('|'), 'gu')

const CLITIC = /^(?:s|re|ve|ll|d|m)$/i
const NEGATED = /^(?:ca|wo|sha|do|did|does|is|was|were|are|has|had|have|would|could|should|might|must|need|dare|ai)n$/i
/** Two words written as one, and where the second begins. */
const FUSED = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
])

/**
 * Splits a text into words and signs, in order and without overlap. As in the Penn Treebank, clitics ("'s", "n't") stand alone,
 * a hyphen joins ("vice-president", "U.S.-led"), and the stop of an abbreviation belongs to it.
 */
export function tokenize(text: string): Span[] {
  const pieces: Span[] = []
  for (const { 0: words, index } of text.matchAll(PIECE)) {
    const end = index + words.length
    const cut = FUSED.get(words.toLowerCase())
    if (cut !== undefined) pieces.push({ start: index, end: index + cut }, { start: index + cut, end })
    else if (/^(?:https?:|www\.)/i.test(words)) pieces.push(...splitAddress(words, index))
    else pieces.push({ start: index, end })
  }
  return joinPieces(text, pieces)
}

/** The signs after an address are the sentence's: "(see https://mfa.example/brief)." */
function splitAddress(words: string, start: number): Span[] {
  let end = words.length
  while (end > 0 && /[.,;:!?'"’”)\]>]/.test(words[end - 1]!)) end--
  const signs = Array.from({ length: words.length - end }, (_, i) => ({
    start: start + end + i,
    end: start + end + i + 1,
  }))
  return [{ start, end: start + end }, ...signs]
}

function joinPieces(text: string, pieces: readonly Span[]): Span[] {
  const spans: { start: number; end: number }[] = []
  const word = (at: Span | undefined) => (at ? text.slice(at.start, at.end) : '')
  for (let i = 0; i < pieces.length; i++) {
    const { start, end } = pieces[i]!
    const next = pieces[i + 1]
    const last = spans.at(-1)
    const sign = word(pieces[i])
    if ((sign === "'" || sign === '’') && next?.start === end) {
      const negation = last?.end === start && /^t$/i.test(word(next)) && NEGATED.test(word(last))
      if (negation) last.end--
      if (negation || (last?.end === start ? CLITIC.test(word(next)) : opensShortened(word(next)))) {
        spans.push({ start: negation ? start - 1 : start, end: next.end })
        i++
        continue
      }
    }
    if (sign === '.' && last?.end === start && takesFullStop(word(last), word(spans.at(-2)), word(next))) last.end = end
    else spans.push({ start, end })
  }
  return spans
}

/** "'90s", "get 'em" */
function opensShortened(word: string): boolean {
  return /^(?:\d\ds?|em|tis|twas|cause)$/i.test(word)
}

/** "Sen.", "Nov.", the initial of a name ("J."), "No. 10", "Jackson, Miss.", "Rep. Dee (R-Ky.)" */
function takesFullStop(word: string, before: string, next: string): boolean {
  const lower = word.toLowerCase().replace(/^[rdi]-/, '')
  if (IN_ANY_CASE.has(lower)) return true
  if (!/^\p{Lu}/u.test(word)) return false
  if (word === 'I') return /^\p{Lu}\p{L}/u.test(before) && /^\p{Lu}\p{L}/u.test(next)
  if (/^\p{Lu}$/u.test(word) || TITLES_AND_MONTHS.has(lower)) return true
  if (BEFORE_A_NUMBER.has(lower)) return /^\p{N}/u.test(next)
  return AFTER_A_COMMA.has(lower) && (before === ',' || lower.length < word.length)
}
