import { type Article, contains, type Meeting, overlaps, type Span, type Statement, wordsOf } from '#domain'
import { currentReading } from '../cards/card-of-article.ts'
import { accountKeys, reportKey } from '../cards/make-card.ts'
import { dayOf, daySaid, speakerOf } from '../cards/speakers.ts'
import type { Entry, EntryBody, ReadingFacts } from '../entry.ts'
import type { Instant } from '../instant.ts'
import type { Field, Passage } from './passage.ts'
import { BOUNDARY, wordsAlone } from './search-words.ts'

type Read = Extract<EntryBody, { kind: 'reading-made' }>
type Known = Pick<Passage, 'learnt' | 'until'>
/** Keys of accounts and reports that count as not made. */
type Dismissed = { readonly has: (key: string) => boolean }

/** Everything of an article that a search can find, with what was known of it from when until when. */
export function passagesOf(entries: readonly Entry[]): readonly Passage[] {
  const taken = entries.flatMap(({ at, body }) => (body.kind === 'article-taken' ? [{ at, body }] : []))[0]
  if (!taken) return []
  const { article } = taken.body
  const spells = spellsOf(entries, taken.at)
  const whole = wordsAlone(`${article.title ?? ''}\n${article.text}`)
  return [
    ...withoutRepeats(spells.map(({ read, ...known }) => wholeArticle(article, whole, read, known))),
    ...spells.flatMap(({ read, ...known }) => (read ? saidIn(article, read.facts, known) : [])),
  ].map(passage => ({ ...passage, shown: article.published ?? taken.at.slice(0, 10) }))
}

type Unshown = Omit<Passage, 'shown'>

/** Which reading counted from when until when. */
function spellsOf(entries: readonly Entry[], taken: Instant): readonly (Known & { readonly read: Read | null })[] {
  const moments = [...new Set([taken, ...entries.map(({ at }) => at)])].filter(at => at >= taken).sort()
  const spells: (Known & { readonly read: Read | null })[] = []
  for (const learnt of moments) {
    const then = entries.flatMap(({ at, body }) => (at <= learnt && body.kind === 'reading-made' ? [body] : []))
    const read = currentReading(then)
    const last = spells.at(-1)
    if (last && last.read === read) continue
    if (last) spells[spells.length - 1] = { ...last, until: learnt }
    spells.push({ read, learnt, until: null })
  }
  return spells
}

function wholeArticle(article: Article, words: readonly string[], read: Read | null, known: Known): Unshown {
  return {
    kind: 'article',
    article: article.id,
    key: '',
    day: article.published ?? null,
    ...known,
    fields: {
      words,
      source: named([article.outlet ?? '']),
      side: [],
      place: placesOf(read?.facts.meetings ?? []),
      status: [],
    },
  }
}

/** What another reading left as it was is one passage, known from the first on. */
function withoutRepeats(passages: readonly Unshown[]): readonly Unshown[] {
  const kept: Unshown[] = []
  for (const passage of passages) {
    const last = kept.at(-1)
    if (last && last.fields.place.join(' ') === passage.fields.place.join(' '))
      kept[kept.length - 1] = { ...last, until: passage.until }
    else kept.push(passage)
  }
  return kept
}

const NOTHING: Dismissed = { has: () => false }

/** What somebody says in an article, and what it says of meetings in its own voice. */
export function saidIn(article: Article, facts: ReadingFacts, known: Known, dismissed: Dismissed = NOTHING): Unshown[] {
  const accounts = accountKeys(article.id, facts.meetings)
  const meetings = facts.meetings.filter(({ id }) => !dismissed.has(accounts.get(id) ?? ''))
  const told = meetings.flatMap(meeting =>
    meeting.reports.map(report => ({ meeting, report, key: reportKey(article.id, facts, report) })),
  )
  const standing = told.filter(({ key }) => !dismissed.has(key))
  const inStatement = new Set<string>()
  const statements = facts.statements.map((statement): Unshown => {
    const here = standing.filter(
      ({ report }) =>
        report.speaker === statement.speaker && statement.content.some(part => meet(part, report.evidence)),
    )
    for (const { key } of here) inStatement.add(key)
    const speaker = speakerOf(facts, statement.speaker)
    return {
      kind: 'statement',
      article: article.id,
      key: statement.id,
      day: daySaid(statement.said, article.published ?? null).day,
      ...known,
      fields: {
        words: wordsAlone(statement.content.map(part => wordsOf(article.text, part)).join('\n')),
        source: named([speaker?.name ?? '', speaker?.role ?? '']),
        side: named([speaker?.side ?? '']),
        place: placesOf([...here.map(({ meeting }) => meeting), ...spokenOf(statement, meetings)]),
        status: named(here.map(({ report }) => report.status)),
      },
    }
  })
  const alone = standing.filter(({ key }) => !inStatement.has(key))
  return [
    ...statements,
    ...alone.map(({ meeting, report, key }): Unshown => {
      const speaker = speakerOf(facts, report.speaker)
      return {
        kind: 'report',
        article: article.id,
        key,
        day: dayOf(report, facts, article.published ?? null).day,
        ...known,
        fields: {
          words: wordsAlone(wordsOf(article.text, report.evidence)),
          source: named(speaker ? [speaker.name, speaker.role ?? ''] : [article.outlet ?? '']),
          side: named([report.side ?? '']),
          place: placesOf([meeting]),
          status: named([report.status]),
        },
      }
    }),
  ]
}

const meet = (a: Span, b: Span): boolean => contains(a, b) || contains(b, a)

const spokenOf = ({ content }: Statement, meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings.filter(({ mentions }) => mentions.some(mention => content.some(part => overlaps(part, mention))))

const placesOf = (meetings: readonly Meeting[]): readonly string[] =>
  named(meetings.flatMap(({ place }) => (place ? [place.name, place.country ?? ''] : [])))

/** Names as words, each once, kept apart. */
const named = (names: readonly string[]): Passage['fields'][Field] =>
  [...new Set(names)].filter(Boolean).flatMap((name, i) => [...(i > 0 ? [BOUNDARY] : []), ...wordsAlone(name)])
