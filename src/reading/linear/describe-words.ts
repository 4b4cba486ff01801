/**
 * Remembers what was worked out for a word as written, because a text's words repeat. The memory is emptied when `limit` words
 * are in it; it never changes a result.
 */
export function rememberWords<T>(describe: (word: string) => T, limit = 50_000): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const seen = known.get(word)
    if (seen !== undefined) return seen
    if (known.size >= limit) known.clear()
    const made = describe(word)
    known.set(word, made)
    return made
  }
}

const CAPITAL = /\p{Lu}/u
const LETTER = /\p{L}/u
const DIGIT = /\p{N}/u

/** The outline of a word: "X" capitals, "x" other letters, "d" digits, any other sign itself; "+" for more of the same. "McCain's" is "XxXx+'x". */
export function wordShape(word: string): string {
  let shape = ''
  let last = ''
  for (const sign of word) {
    const kind = CAPITAL.test(sign) ? 'X' : LETTER.test(sign) ? 'x' : DIGIT.test(sign) ? 'd' : sign
    if (kind !== last) shape += kind
    else if (!shape.endsWith('+')) shape += '+'
    last = kind
  }
  return shape
}
