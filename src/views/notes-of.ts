import type { FoldedRecord } from '#ledger'
import type { ReaderNote } from './answers.ts'

/** What readers wrote on an article, in the order written; what was taken back since is included and says so. */
export const notesOf = (
  { id, text }: { readonly id: string; readonly text: string },
  { corrections }: Pick<FoldedRecord, 'corrections'>,
): readonly ReaderNote[] =>
  corrections.flatMap(({ entry, at, by, change, stands }) => {
    if (change.kind !== 'note' || change.article !== id) return []
    const { span } = change
    const quote = span && { article: id, span, words: text.slice(span.start, span.end) }
    return [{ entry, at, by, text: change.text, quote, stands }]
  })
