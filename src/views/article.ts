import type { Article, Reading } from '#domain'
import type { ArticleCard, FoldedRecord } from '#ledger'
import type { ArticleAnswer } from './answers.ts'
import { notesOf } from './notes-of.ts'
import { type Question, recordOf } from './question.ts'
import { compare } from './reports-of.ts'
import { versionsOf } from './versions.ts'

/**
 * An article with what was made of it, or null where there is none (or none yet as of that day). `whole` is its reading, or
 * the bare article where it was not read; the ledger gives either.
 */
export function article(
  record: FoldedRecord,
  id: string,
  whole: Reading | Article | null,
  question: Question,
): ArticleAnswer | null {
  const then = recordOf(record, question)
  const card = then.articles.get(id)
  if (!card || !whole) return null
  const reading = 'article' in whole ? whole : null
  const bare = 'article' in whole ? whole.article : whole
  return {
    article: bare,
    learnt: card.learnt,
    reading,
    meetings: meetingsOf(card, then),
    absent: whyAbsent(card, then),
    related: relatedTo(card, then),
    versions: otherVersions(card, then),
    notes: notesOf(bare, then),
  }
}

function meetingsOf(card: ArticleCard, record: FoldedRecord): ArticleAnswer['meetings'] {
  return card.accounts.flatMap(account => {
    const meeting = record.find(account.key)
    const join = meeting?.joins.find(joined => joined.account === account.key)
    return meeting && join ? [{ account, meeting: meeting.id, label: meeting.label, join }] : []
  })
}

/** Why an article is not in the docket, or null where it is. */
function whyAbsent(card: ArticleCard, record: FoldedRecord): string | null {
  if (card.reader === null) return 'It has been taken in and not been read yet.'
  if (card.accounts.length === 0)
    return `Reader ${card.reader.version} found no meeting between states in it, and ${card.statements} statements.`
  if (card.accounts.every(({ key }) => record.dismissed.has(key)))
    return 'A person dismissed all that it tells of meetings.'
  return null
}

function relatedTo(card: ArticleCard, record: FoldedRecord): ArticleAnswer['related'] {
  const shared = new Map<string, number>()
  for (const { key } of card.accounts)
    for (const other of new Set(record.find(key)?.accounts.map(account => account.article)))
      if (other !== card.id) shared.set(other, (shared.get(other) ?? 0) + 1)
  return [...shared]
    .flatMap(([id, meetings]) => {
      const other = record.articles.get(id)
      return other ? [{ meetings, other }] : []
    })
    .sort(
      (a, b) =>
        b.meetings - a.meetings ||
        compare(b.other.published ?? '', a.other.published ?? '') ||
        compare(a.other.id, b.other.id),
    )
    .map(({ other: { id, title, outlet, published } }) => ({ article: id, title, outlet, published }))
}

function otherVersions(card: ArticleCard, record: FoldedRecord): ArticleAnswer['versions'] {
  const all = versionsOf(card, record)
  const place = all.findIndex(({ id }) => id === card.id)
  return all.flatMap(({ id, learnt }, i) =>
    i === place ? [] : [{ article: id, learnt, isNewer: i > place, gone: [] }],
  )
}
