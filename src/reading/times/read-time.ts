import type { TimeRead } from './expression.ts'
import type { Words } from './lexeme.ts'
import { readBounded } from './read-bounded.ts'
import { readDay } from './read-day.ts'
import { readDuration } from './read-duration.ts'
import type { Found } from './read-numbers.ts'
import { readOffset } from './read-offset.ts'
import { readOpen } from './read-open.ts'
import { readRange } from './read-range.ts'
import { readSpan } from './read-span.ts'

/** A rule of the grammar: the whole expression that begins at a word, or null. */
export type ReadTime = (words: Words, i: number) => Found<TimeRead> | null

/** In order: the first that fits reads the expression, so that a rule stands before those that would read only its beginning. */
const RULES: readonly ReadTime[] = [readOpen, readSpan, readOffset, readRange, readBounded, readDuration, readDay]

export function readTime(words: Words, i: number): Found<TimeRead> | null {
  for (const rule of RULES) {
    const read = rule(words, i)
    if (read) return read
  }
  return null
}
