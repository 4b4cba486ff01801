import { Failure } from '#domain'
import type { Fact } from '../fact.ts'
import { LIMITS } from '../limits.ts'
import { decode } from './decode.ts'
import { splitHeaderLines } from './header-lines.ts'

/** An article's text as the reader's spans will point into it, with what its container states, best first. */
export type Extracted = {
  readonly text: string
  readonly facts: readonly Fact[]
  readonly warnings: readonly string[]
}

/** Plain text: kept as it is but for the byte order mark, `\r\n` and header lines. Throws a `Failure` naming `name`. */
export function readText(name: string, bytes: Uint8Array, charset?: string): Extracted {
  const { text, encoding, guessed } = decode(name, bytes, charset)
  const { stated, body } = splitHeaderLines(text)
  checkLines(name, body)
  const facts: Fact[] = stated.map(fact => ({ ...fact, from: 'header line' }))
  facts.push({ name: 'encoding', value: encoding, from: guessed ? 'guessed from the bytes' : 'the bytes' })
  const warnings = guessed
    ? [`${name} is not in UTF-8; it was read as ${encoding}, so look at its accents and quotation marks.`]
    : []
  return { text: body, facts, warnings }
}

/** Throws where a text is no article: nothing to read in it, or a line longer than any article. */
export function checkLines(name: string, text: string): void {
  if (!/\p{L}/u.test(text)) throw new Failure('unreadable', `${name} holds no words to read.`)
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0)
  if (longest > LIMITS.lineLength) {
    const length = longest.toLocaleString('en')
    throw new Failure(
      'unsupported',
      `${name} has a line of ${length} characters, which no article has; it was left unread.`,
    )
  }
}
