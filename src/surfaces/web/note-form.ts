import { type Article, Failure, type Span } from '#domain'
import type { CorrectionDraft } from '#readout'
import { plain } from '../wording/index.ts'
import type { Fields } from './correction-form.ts'

type Change = CorrectionDraft['change']

/** What a form on an article's page asks for: a note, or that one is taken back. Throws a `Failure` where it asks for nothing. */
export function noteIn({ one }: Fields, article: Article): Change {
  if (one('kind') === 'undo') return { kind: 'undo', entry: one('entry') }
  if (one('kind') !== 'note') throw new Failure('usage', 'This form does not say what to record.')
  const text = one('text').replaceAll('\r\n', '\n')
  return { kind: 'note', article: article.id, text, span: spanIn({ words: one('words'), at: one('span') }, article) }
}

/**
 * Where the words stand that a note is on: at the place that the form names, as long as these words are there; else where
 * the text has them, if that is one place alone. How lines break does not matter.
 */
function spanIn({ words, at }: { readonly words: string; readonly at: string }, { text }: Article): Span | null {
  const wanted = plain(words)
  if (wanted === '') return null
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at) ?? []
  const named = { start: Number(start), end: Number(end) }
  if (start !== undefined && plain(text.slice(named.start, named.end)) === wanted) return named
  const pattern = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+')
  const [first, ...others] = [...text.matchAll(new RegExp(pattern, 'g'))]
  if (!first)
    throw new Failure('usage', 'The article has no such words. Take them over just as they stand in its text.')
  if (others.length > 0)
    throw new Failure('usage', `These words stand ${others.length + 1} times in the article. Take more of them.`)
  return { start: first.index, end: first.index + first[0].length }
}
