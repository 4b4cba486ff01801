import type { Token } from '../text/index.ts'

export const NONE = 0
export const INSIDE = 1
export const OPENING = 2
export const CLOSING = 3

/**
 * For every token, how it stands to quotation marks: outside, inside, an opening mark, a closing mark. Single marks count
 * where they clearly quote: ‘We will come,’ he said.
 */
export function quoteStates(tokens: readonly Token[]): Uint8Array {
  const states = new Uint8Array(tokens.length)
  let inside = false
  let single = -1
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (tokens[i - 1]?.paragraph !== token.paragraph) {
      inside = false
      single = -1
    }
    if (isDouble(token.text)) {
      states[i] = token.quoted && !inside ? OPENING : CLOSING
      inside = states[i] === OPENING
    } else if (!inside && single < 0 && isSingle(token.text)) {
      single = closingSingle(tokens, i)
      if (single > 0) states[i] = OPENING
    } else if (i === single) {
      states[i] = CLOSING
      single = -1
    } else if (inside || single > 0) states[i] = INSIDE
  }
  return states
}

function isDouble(word: string): boolean {
  return word === '"' || word === '“' || word === '”' || word === '``' || word === "''" || word === '«' || word === '»'
}

const isSingle = (word: string) => word === '‘' || word === '’' || word === "'"

/**
 * The mark that ends a quotation opened by the single mark at `open`, or -1: the first one in the paragraph that follows a
 * stop or comma (‘We will come,’), else the first before a space or sign that is no plural's apostrophe (the ministers’ plan).
 */
function closingSingle(tokens: readonly Token[], open: number): number {
  const { paragraph, end, text } = tokens[open]!
  const next = tokens[open + 1]
  if (text === '’' || next?.start !== end || next.paragraph !== paragraph) return -1
  if (tokens[open - 1]?.end === tokens[open]!.start && /[\p{L}\p{N}]$/u.test(tokens[open - 1]!.text)) return -1
  let loose = -1
  for (let i = open + 2; tokens[i]?.paragraph === paragraph; i++) {
    const token = tokens[i]!
    if (isDouble(token.text)) break
    if (token.text !== '’' && token.text !== "'") continue
    const before = tokens[i - 1]!
    if (
      before.end !== token.start ||
      (tokens[i + 1]?.start === token.end && /^[\p{L}\p{N}]/u.test(tokens[i + 1]!.text))
    )
      continue
    if (/^[.,?!…]+$/.test(before.text)) return i
    if (loose < 0 && !/s$/.test(before.text)) loose = i
    if (loose < 0 && i - open <= 6) loose = i
  }
  return loose
}
