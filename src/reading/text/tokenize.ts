import type { Span } from '#domain'

/**
 * Abbreviations whose full stop belongs to the word. The lower-case form stands for the capitalised one too.
 * "Gen. Milley", "U.S. officials", "Nov. 3", "Sen. Rubio".
 */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr sen rep gov gen col lt sgt rev hon st jr sr prof pres maj capt adm cmdr amb sec atty reps sens messrs vs
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
   inc corp co ltd bros no vol etc dept govt
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`.split(
    /\s+/,
  ),
)

// Longest first: addresses, handles, initialisms ("U.S.", "a.m."), numbers with inner points, times and fractions,
// words with inner hyphens or ampersands, and any other sign by itself.
const PIECE =
  /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+|(?:\p{L}\.){2,}|\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])|\.{2,}|--+|''|``|[\p{L}\p{N}\p{M}_]+(?:[-‐‑&][\p{L}\p{N}\p{M}_]+)*|\S/gu

const CLITIC = /^(?:s|re|ve|ll|d|m)$/i
const NEGATED = /^(?:ca|wo|sha|do|did|does|is|was|were|are|has|had|have|would|could|should|might|must|need|ai)n$/i

/** Splits a text into words and signs, in order and without overlap; clitics ("'s", "n't") stand alone, as in the Penn Treebank. */
export function tokenize(text: string): Span[] {
  const spans: { start: number; end: number }[] = []
  const pieces = [...text.matchAll(PIECE)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }))
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    const next = pieces[i + 1]
    const last = spans.at(-1)
    const joined = last !== undefined && last.end === piece.start
    const apostrophe = piece.word === "'" || piece.word === '’'
    if (joined && apostrophe && next?.start === piece.end) {
      if (CLITIC.test(next.word)) {
        spans.push({ start: piece.start, end: next.end })
        i++
        continue
      }
      if (/^t$/i.test(next.word) && NEGATED.test(text.slice(last.start, last.end))) {
        last.end -= 1
        spans.push({ start: last.end, end: next.end })
        i++
        continue
      }
    }
    if (joined && piece.word === '.' && takesFullStop(text.slice(last.start, last.end))) {
      last.end = piece.end
      continue
    }
    spans.push({ start: piece.start, end: piece.end })
  }
  return spans
}

/** "Sen.", "Nov.", and the initial of a name, "J." */
function takesFullStop(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || (/^\p{Lu}/u.test(word) && ABBREVIATIONS.has(word.toLowerCase()))
}
