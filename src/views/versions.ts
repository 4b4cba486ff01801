import type { ArticleCard, FoldedRecord, Quote } from '#ledger'
import type { ArticleAnswer, MeetingAnswer } from './answers.ts'
import { type Question, recordOf } from './question.ts'
import { compare } from './reports-of.ts'

/** The texts of articles by id, as far as they are wanted. */
export type Texts = ReadonlyMap<string, string>

/** Every article of the same address, itself included, the oldest first: by publication, then by when it was learnt. */
export function versionsOf({ url, id }: ArticleCard, { articles, atAddress }: FoldedRecord): readonly ArticleCard[] {
  const ids = url === null ? [id] : atAddress(url)
  return ids
    .flatMap(version => articles.get(version) ?? [])
    .sort(
      (a, b) =>
        (a.published && b.published ? compare(a.published, b.published) : 0) ||
        compare(a.learnt, b.learnt) ||
        compare(a.id, b.id),
    )
}

/** The articles whose texts `markGone` wants. */
export const newerVersions = ({ versions }: ArticleAnswer): readonly string[] =>
  versions.filter(({ isNewer }) => isNewer).map(({ article }) => article)

/** An article's answer with the words of its facts that each newer version of it no longer has. */
export function markGone(answer: ArticleAnswer, texts: Texts): ArticleAnswer {
  const facts = answer.meetings.flatMap(({ account }) => [
    ...account.mentions,
    ...account.reports.map(({ evidence }) => evidence),
  ])
  return {
    ...answer,
    versions: answer.versions.map(version => {
      const text = texts.get(version.article)
      return text === undefined ? version : { ...version, gone: goneFrom(text, facts) }
    }),
  }
}

/** For each article of a meeting that has a newer version, the newest: its text is wanted by `markGoneInStory`. */
export function newestVersions(
  record: FoldedRecord,
  { accounts }: Pick<MeetingAnswer, 'accounts'>,
  question: Question,
): ReadonlyMap<string, string> {
  const then = recordOf(record, question)
  const newest = new Map<string, string>()
  for (const id of new Set(accounts.map(({ article }) => article))) {
    const card = then.articles.get(id)
    const last = card && versionsOf(card, then).at(-1)
    if (last && last.id !== id) newest.set(id, last.id)
  }
  return newest
}

/** A meeting's answer whose reports say where their article has since been changed and the words are gone. */
export function markGoneInStory(
  answer: MeetingAnswer,
  newest: ReadonlyMap<string, string>,
  texts: Texts,
): MeetingAnswer {
  if (newest.size === 0) return answer
  const story = answer.story.map(report => {
    const version = newest.get(report.article)
    const text = version === undefined ? undefined : texts.get(version)
    const isGone = text !== undefined && goneFrom(text, [report.evidence]).length > 0
    return isGone ? { ...report, gone: version! } : report
  })
  return { ...answer, story }
}

/** Those of the quotations whose words a text does not have. How lines break and which quotation marks stand is no matter. */
function goneFrom(text: string, quotes: readonly Quote[]): readonly Quote[] {
  const told = even(text)
  const gone = quotes.filter(({ words }) => !told.includes(even(words)))
  return [...new Map(gone.map(quote => [quote.words, quote])).values()]
}

const even = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
