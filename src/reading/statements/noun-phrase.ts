import type { Token } from '../text/index.ts'
import type { WordRange } from './draft.ts'

const LONGEST = 24

/** Words of a noun phrase: names, nouns, what stands before them, and the prepositions and marks that join them. */
const INNER = /^(?:NN|JJ|DT|PRP|CD|POS|IN|HYPH|FW|PDT|RB|VBN|\$|AFX)/
/** "a spokesman for the ministry"; but "wrote the president in a letter" */
const BELONGING = /^(?:of|for|from|at|with|to)$/
const HEAD = /^(?:NN|PRP$|CD$|DT$|WP$)/

/**
 * The subject that ends just before a place: "The minister", "Ana Reyes, who leads the mission,", "a spokesman for the Kremlin".
 * Null where no noun or pronoun stands there.
 */
export function subjectBefore(tokens: readonly Token[], place: number, start: number): WordRange | null {
  let i = place - 1
  const comma = tokens[i]?.text === ','
  if (comma) {
    // An apposition between commas: the phrase goes on before the first of them.
    const opening = lastComma(tokens, i - 1, Math.max(start, i - LONGEST))
    if (opening < 0) return null
    i = opening - 1
  }
  if (i < start || !HEAD.test(tokens[i]!.tag)) return null
  if (/^PRP$/.test(tokens[i]!.tag)) return { first: i, past: place }
  let first = i
  while (first > start && place - first < LONGEST && INNER.test(tokens[first - 1]!.tag) && !quotedApart(tokens, first))
    first--
  while (first < i && /^(?:IN|RB|POS|VBN)/.test(tokens[first]!.tag)) first++
  return { first, past: comma ? place - 1 : place }
}

/** The noun phrase that begins at a place: "the Foreign Ministry", "Holub, a spokesman for the ministry". */
export function phraseFrom(tokens: readonly Token[], place: number, past: number): WordRange | null {
  let end = place
  let head = -1
  while (end < past && end - place < LONGEST && INNER.test(tokens[end]!.tag) && !tokens[end]!.quoted) {
    if (tokens[end]!.tag === 'IN' && !belongs(tokens, end)) break
    if (HEAD.test(tokens[end]!.tag)) head = end
    end++
  }
  return head < 0 ? null : { first: place, past: head + 1 }
}

/** "the embassy in Ankara"; but "the president in a letter" */
const belongs = (tokens: readonly Token[], i: number): boolean =>
  BELONGING.test(tokens[i]!.lower) || (tokens[i]!.lower === 'in' && tokens[i + 1]?.tag === 'NNP')

function lastComma(tokens: readonly Token[], from: number, start: number): number {
  for (let i = from; i > start; i--) if (tokens[i]!.text === ',') return i
  return -1
}

const quotedApart = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]!.quoted !== tokens[i]!.quoted

/** Where "has also", "was" before a cue begin. */
export function auxiliaryStart(tokens: readonly Token[], cue: number, first: number): number {
  let start = cue
  while (
    start > first &&
    /^(?:has|have|had|was|were|been|also|later|then|now|[a-z]+ly)$/.test(tokens[start - 1]!.lower)
  )
    start--
  return start
}
