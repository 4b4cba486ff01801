import type { Span } from '#domain'

const OPEN = new Set(['“', '``', '«', '„'])
const CLOSE = new Set(['”', "''", '»'])

/**
 * For every token, whether it stands inside quotation marks (marks included). Straight marks take their direction from the
 * white space about them. A quotation ends with its paragraph: a new paragraph that continues it opens anew.
 */
export function markQuotes(text: string, tokens: readonly Span[], paragraphOf: readonly number[]): boolean[] {
  const quoted: boolean[] = []
  let inside = false
  tokens.forEach((token, i) => {
    if (paragraphOf[i] !== paragraphOf[i - 1]) inside = false
    const word = text.slice(token.start, token.end)
    const opens = OPEN.has(word) || (word === '"' && opensHere(text, token, inside))
    const closes = CLOSE.has(word) || (word === '"' && !opens)
    if (opens) inside = true
    quoted.push(inside)
    if (closes) inside = false
  })
  return quoted
}

function opensHere(text: string, mark: Span, inside: boolean): boolean {
  const spaceBefore = /[\s([—–-]/.test(text[mark.start - 1] ?? '\n')
  const spaceAfter = /[\s.,;:?!)\]—–-]/.test(text[mark.end] ?? '\n')
  return spaceBefore === spaceAfter ? !inside : spaceBefore
}
