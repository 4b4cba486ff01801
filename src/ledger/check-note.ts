import { type Article, Failure } from '#domain'
import type { Change } from './correction.ts'
import type { FoldedRecord } from './folded.ts'

export type Note = Extract<Change, { kind: 'note' }>

/** The most that a note may hold, in UTF-16 units. */
const LONGEST_NOTE = 2000

// Control characters but for the tab and the end of a line, and halves of signs: no text has them.
const NO_TEXT = /[^\P{Cc}\t\n]|\p{Cs}/u

/** Refuses a note on nothing, and one that says nothing, too much, or what is no plain text. */
export function checkNote({ articles }: Pick<FoldedRecord, 'articles'>, { article, text }: Note): void {
  if (!articles.has(article)) throw new Failure('not-found', `There is no article ${article}.`)
  if (text.trim() === '') throw new Failure('usage', 'A note needs a text.')
  if (text.length > LONGEST_NOTE)
    throw new Failure('usage', `A note may have ${LONGEST_NOTE} characters; this one has ${text.length}.`)
  if (NO_TEXT.test(text)) throw new Failure('usage', 'A note is plain text; this one has control characters.')
}

/** Refuses a note on words that the article does not have. */
export function checkNoteSpan({ id, text }: Article, { span }: Note): void {
  if (span === null) return
  const { start, end } = span
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
  if (!isSpan || text.slice(start, end).trim() === '')
    throw new Failure('usage', `The article ${id} has no words at ${start}-${end}; its text ends at ${text.length}.`)
}
