import { type Article, type Meeting, type Place, type Span, type StatusReport, type Window, wordsOf } from '#domain'
import type { EntryBody, ReadingFacts } from '../entry.ts'
import type { Account, ArticleCard, Quote, Report, ToldPlace, ToldWindow } from '../folded.ts'
import { shortKey } from '../hash.ts'
import type { Instant } from '../instant.ts'
import { sketchOf } from './sketch.ts'
import { dayOf, speakerOf } from './speakers.ts'

type Taken = Extract<EntryBody, { kind: 'article-taken' }>
type Read = Extract<EntryBody, { kind: 'reading-made' }>

/** What the record keeps at hand of an article and its reading. */
export function makeCard(taken: Taken, learnt: Instant, read: Read | null): ArticleCard {
  const { article, textHash } = taken
  return {
    id: article.id,
    url: article.url ?? null,
    outlet: article.outlet ?? null,
    title: article.title ?? null,
    published: article.published ?? null,
    language: article.language,
    learnt,
    textHash,
    reader: read?.reader ?? null,
    accounts: read ? accountsOf(article, learnt, read.facts) : [],
    origins:
      read?.facts.origins.map(origin => ({
        ...origin,
        outlet: origin.house ?? origin.outlet,
        words: wordsOf(article.text, origin.span),
      })) ?? [],
    statements: read?.facts.statements.length ?? 0,
    speakers: read ? speakersIn(read.facts) : [],
    sketch: sketchOf(article.text),
    former: [],
  }
}

function speakersIn(facts: ReadingFacts): ArticleCard['speakers'] {
  const ids = new Set(facts.statements.map(({ speaker }) => speaker))
  return facts.sources.filter(({ id }) => ids.has(id)).map(({ name, side }) => ({ name, side }))
}

/**
 * The keys of what an article tells of its meetings, by the reading's ids. A key hangs on where the article first speaks of
 * the meeting, not on the reader's ids; where two meetings share their first words, the second gets the next key.
 */
export function accountKeys(article: string, meetings: readonly Meeting[]): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  return new Map(
    meetings.map(meeting => {
      const start = (meeting.mentions[0] ?? meeting.reports[0]?.evidence)?.start ?? null
      let nth = 0
      let key = shortKey(article, start, nth)
      while (taken.has(key)) key = shortKey(article, start, ++nth)
      taken.add(key)
      return [meeting.id, key]
    }),
  )
}

function accountsOf(article: Article, learnt: Instant, facts: ReadingFacts): readonly Account[] {
  const keys = accountKeys(article.id, facts.meetings)
  return facts.meetings.map(meeting => ({
    key: keys.get(meeting.id)!,
    article: article.id,
    outlet: article.outlet ?? null,
    published: article.published ?? null,
    learnt,
    label: meeting.label,
    kind: meeting.kind,
    participants: meeting.participants,
    parties: meeting.parties,
    place: meeting.place && toldPlace(article, meeting.place),
    window: meeting.window && toldWindow(article, meeting.window),
    mentions: meeting.mentions.map(span => quote(article, span)),
    reports: meeting.reports.map(report => reportOf(article, learnt, facts, report)),
    waitsOn: meeting.waitsOn.flatMap(id => keys.get(id) ?? []),
  }))
}

/** Names a report for ever. */
export function reportKey(
  article: string,
  facts: ReadingFacts,
  { evidence, status, side, speaker }: StatusReport,
): string {
  return shortKey(article, evidence.start, evidence.end, status, side, speakerOf(facts, speaker)?.name ?? null)
}

function reportOf(article: Article, learnt: Instant, facts: ReadingFacts, report: StatusReport): Report {
  const { status, certainty, side, window, condition, evidence, because } = report
  return {
    key: reportKey(article.id, facts, report),
    article: article.id,
    outlet: article.outlet ?? null,
    published: article.published ?? null,
    learnt,
    status,
    certainty,
    speaker: speakerOf(facts, report.speaker),
    side,
    window: window && toldWindow(article, window),
    ...dayOf(report, facts, article.published ?? null),
    condition: condition ? quote(article, condition) : null,
    evidence: quote(article, evidence),
    because,
  }
}

/** Words of an article, with their place. */
export const quote = (article: Article, span: Span): Quote => ({
  article: article.id,
  span: { start: span.start, end: span.end },
  words: wordsOf(article.text, span),
})

function toldWindow(article: Article, { edtf, earliest, latest, text, anchor, because, soft }: Window): ToldWindow {
  return { edtf, earliest, latest, anchor, because, ...(soft ? { soft } : {}), quote: quote(article, text) }
}

function toldPlace(article: Article, { name, country, span }: Place): ToldPlace {
  return { name, ...(country === undefined ? {} : { country }), quote: quote(article, span) }
}
