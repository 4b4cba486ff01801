import { type Article, type IsoDay, overlaps, type Reading, type Span, type Status, wordsOf } from '#domain'
import {
  type ArticleCard,
  type FoldedRecord,
  type FoundPassages,
  type Instant,
  type Match,
  marksIn,
  type PassageRef,
  type Quote,
  type Report,
  type Speaker,
  searchWords,
} from '#ledger'
import { type Question, recordOf } from './question.ts'

/** Where the words asked for stand, as spans of the article's text. */
export type Marked = Quote & { readonly marks: readonly Span[] }

export type MeetingName = { readonly id: string; readonly label: string }

type Where = {
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: IsoDay | null
  readonly learnt: Instant
  /** The meetings that it tells of. */
  readonly meetings: readonly MeetingName[]
}

/** Something said: a statement, or what an article says of a meeting in its own voice. */
export type FoundStatement = Where & {
  /** The statement's id in its reading, or null where it is no statement. */
  readonly statement: string | null
  readonly speaker: Speaker | null
  readonly content: readonly Marked[]
  readonly statuses: readonly Status[]
  readonly day: IsoDay | null
}

/** An article, and its words around what was asked for; its beginning where no words were. */
export type FoundArticle = Where & { readonly excerpts: readonly Marked[] }

/** Newest first. Totals count up to `most`: there may be more then. */
export type SearchAnswer = {
  readonly asOf: IsoDay | null
  readonly knownAt: Instant | null
  readonly statements: { readonly total: number; readonly rows: readonly FoundStatement[] }
  readonly articles: { readonly total: number; readonly rows: readonly FoundArticle[] }
}

/** What the ledger found for a search, and the readings of the articles concerned. */
export type Findings = {
  readonly match: Match
  readonly statements: FoundPassages
  readonly articles: FoundPassages
  readonly wholes: ReadonlyMap<string, Reading | Article>
}

/** The answer to a search, from what the ledger found. */
export function search(record: FoldedRecord, found: Findings, question: Question): SearchAnswer {
  const then = recordOf(record, question)
  const rows = <Row>(
    { passages }: FoundPassages,
    rowFor: (ref: PassageRef, seen: Seen) => Row | null,
  ): readonly Row[] =>
    passages.flatMap(ref => {
      const card = then.articles.get(ref.article)
      const whole = found.wholes.get(ref.article)
      const row = card && whole ? rowFor(ref, { card, whole, record: then, match: found.match }) : null
      return row ? [row] : []
    })
  return {
    asOf: question.asOf ?? null,
    knownAt: then.knownAt,
    statements: { total: found.statements.total, rows: rows(found.statements, statementRow) },
    articles: { total: found.articles.total, rows: rows(found.articles, articleRow) },
  }
}

type Seen = {
  readonly card: ArticleCard
  readonly whole: Reading | Article
  readonly record: FoldedRecord
  readonly match: Match
}

function statementRow({ kind, key, day }: PassageRef, { card, whole, record, match }: Seen): FoundStatement | null {
  if (!('article' in whole)) return null
  const reports = card.accounts.flatMap(account => account.reports).filter(report => !record.dismissed.has(report.key))
  const statement = whole.statements.find(({ id }) => id === key)
  const own = reports.find(report => report.key === key)
  const content = kind === 'statement' ? statement?.content : own && [own.evidence.span]
  if (!content) return null
  const here = reports.filter(({ evidence }) => content.some(part => overlaps(part, evidence.span)))
  const source = whole.sources.find(({ id }) => id === statement?.speaker)
  return {
    ...whereOf(card, record, content),
    statement: statement?.id ?? null,
    speaker: source ? asSpeaker(source) : (own?.speaker ?? null),
    content: content.map(part => marked(whole.article, part, match)),
    statuses: [...new Set(here.filter(report => speaks(report, source?.name)).map(({ status }) => status))],
    day,
  }
}

const speaks = ({ speaker }: Report, name: string | undefined): boolean => speaker?.name === name

const asSpeaker = ({ name, named, kind, role, side }: Reading['sources'][number]): Speaker => ({
  name,
  named,
  kind,
  ...(role === undefined ? {} : { role }),
  side,
})

function articleRow(_: PassageRef, { card, whole, record, match }: Seen): FoundArticle {
  const article = 'article' in whole ? whole.article : whole
  return { ...whereOf(card, record, null), excerpts: excerptsOf(article, match) }
}

/** `within`: only meetings that these stretches speak of. */
function whereOf(card: ArticleCard, record: FoldedRecord, within: readonly Span[] | null): Where {
  const accounts = card.accounts.filter(({ key, mentions, reports }) => {
    if (record.dismissed.has(key)) return false
    const words = [...mentions, ...reports.map(({ evidence }) => evidence)]
    return within === null || words.some(({ span }) => within.some(part => overlaps(part, span)))
  })
  const meetings = new Map(
    accounts.flatMap(({ key }) => {
      const meeting = record.find(key)
      return meeting ? [[meeting.id, meeting.label] as const] : []
    }),
  )
  const { id, title, outlet, published, learnt } = card
  return {
    article: id,
    title,
    outlet,
    published,
    learnt,
    meetings: [...meetings].map(([meeting, label]) => ({ id: meeting, label })),
  }
}

const marked = (article: Article, part: Span, match: Match): Marked => {
  const words = wordsOf(article.text, part)
  const marks = marksIn(searchWords(words), match)
  return {
    article: article.id,
    span: { start: part.start, end: part.end },
    words,
    marks: marks.map(({ start, end }) => ({ start: part.start + start, end: part.start + end })),
  }
}

/** Letters to each side of what was asked for, and how many excerpts of one article. */
const AROUND = 90
const MOST = 3

function excerptsOf(article: Article, match: Match): readonly Marked[] {
  const { text, id } = article
  const marks = marksIn(searchWords(text), match)
  const excerpts: { start: number; end: number; marks: Span[] }[] = []
  for (const mark of marks.length > 0 ? marks : [{ start: 0, end: 0 }]) {
    const last = excerpts.at(-1)
    const end = wordEnd(text, mark.end + AROUND)
    if (last && mark.start - AROUND <= last.end) {
      last.end = end
      last.marks.push(mark)
    } else if (excerpts.length < MOST)
      excerpts.push({ start: wordStart(text, mark.start - AROUND), end, marks: [mark] })
    else break
  }
  return excerpts.map(({ start, end, marks: inside }) => ({
    article: id,
    span: { start, end },
    words: text.slice(start, end),
    marks: marks.length > 0 ? inside : [],
  }))
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0
  const space = text.slice(near, near + 30).search(/\s/)
  return space < 0 ? near : near + space + 1
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length
  const space = text.slice(near, near + 30).search(/\s/)
  return space < 0 ? near : near + space
}
