import type { FoundArticle, FoundStatement, Marked, SearchAnswer } from '#views'
import { counted, plain, sayDay, sayStatus } from '../wording/index.ts'
import { sayClocks } from './tell-docket.ts'
import type { Look } from './tell-reading.ts'
import { wrap } from './wrap.ts'

/** From here on things are not counted. */
const COUNTED = 1000

/** What a search found, for a person: statements, then articles, newest first, with the words asked for marked. */
export function tellSearch(found: SearchAnswer, look: Look): string {
  const { statements, articles } = found
  const heading = `${count(statements.total, 'statement')} and ${count(articles.total, 'article')}${sayClocks(found)}`
  const parts = [
    look.paint('faint', heading),
    ...statements.rows.map(row => tellStatement(row, look)),
    ...articles.rows.map(row => tellFoundArticle(row, look)),
    ...moreThanTold(found),
  ]
  return `${parts.join('\n\n')}\n`
}

const count = (total: number, noun: string): string =>
  total >= COUNTED ? `${COUNTED} ${noun}s or more` : counted(total, noun)

function moreThanTold({ statements, articles }: SearchAnswer): readonly string[] {
  const isMore = [statements, articles].some(({ rows, total }) => rows.length < total)
  return isMore
    ? ['There are more; --limit tells how many are listed, and fields such as before: narrow a search.']
    : []
}

function tellStatement({ speaker, day, statuses, content, ...where }: FoundStatement, look: Look): string {
  const who = speaker ? plain([speaker.name, speaker.side].filter(Boolean).join(', ')) : 'the article itself'
  const says = statuses.length > 0 ? ` — ${statuses.map(status => sayStatus(status)).join(', ')}` : ''
  const first = `${(day ? sayDay(day) : 'day not known').padEnd(18)} `
  const head = wrap(who + says, { width: look.width, first, hang: first.length })
  return [head, ...content.map(part => words(part, look)), whereFrom(where, look)].join('\n')
}

function tellFoundArticle({ excerpts, ...where }: FoundArticle, look: Look): string {
  const first = `${(where.published ? sayDay(where.published) : 'date not known').padEnd(18)} `
  const head = wrap(plain(where.title ?? 'Untitled'), { width: look.width, first, hang: first.length })
  return [head, ...excerpts.map(part => words(part, look)), whereFrom(where, look)].join('\n')
}

const HANG = 19

function words({ words: text, span, marks }: Marked, { width, paint }: Look): string {
  const lead = ' '.repeat(HANG)
  const told = wrap(`“${plain(text)}”`, { width, first: lead, hang: HANG })
  // Each word by itself, for a line may break between two.
  const asked = new Set(
    marks.flatMap(({ start, end }) => plain(text.slice(start - span.start, end - span.start)).split(' ')),
  )
  return [...asked].reduce((line, word) => line.replaceAll(word, () => paint('strong', word)), told)
}

type Where = Pick<FoundArticle, 'outlet' | 'article' | 'meetings'>

function whereFrom({ outlet, article, meetings }: Where, { width, paint }: Look): string {
  const facts = [plain(outlet ?? 'outlet not known'), ...meetings.map(({ label }) => plain(label)), article]
  return paint('faint', wrap(facts.join(' · '), { width, first: ' '.repeat(HANG), hang: HANG }))
}
