// What stood beside the text of the article made by hand, and what readers noted on it: one note on words, one on all of it
// and taken back.
import type { ArticleAnswer, MeetingAnswer } from '#views'
import { ARTICLE, type OutsideWords, quoteOf } from './hand-made-words.ts'

const AT = '2025-10-22T09:00:00.000Z'

export const factsOf = ({ person, place, role, note }: OutsideWords) => [
  { name: 'byline', value: person, from: role },
  { name: 'standfirst', value: note, from: 'meta description' },
  { name: 'tags', value: `${place}; ${person}`, from: role },
  { name: 'captions', value: `${person} in ${place} ¶ ${note}`, from: 'figcaption' },
]

export function notesOf(words: OutsideWords): ArticleAnswer['notes'] {
  const { note: text, person: by } = words
  return [
    { entry: 'e1', at: AT, by, text, quote: quoteOf(words, 'the White House says'), stands: true },
    { entry: 'e2', at: AT, by, text, quote: null, stands: false },
  ]
}

/** The first of them as a meeting's log has it. */
export function correctionOf(words: OutsideWords): MeetingAnswer['corrections'][number] {
  const { note: text, person: by, role: because } = words
  const { span } = quoteOf(words, 'the White House says')
  return { entry: 'e1', at: AT, by, because, change: { kind: 'note', article: ARTICLE, text, span }, stands: true }
}
