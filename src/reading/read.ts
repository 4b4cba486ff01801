import type { Article, IsoDay, Reading, Statement, TimeMention } from '#domain'
import { findEntities } from './entities/index.ts'
import { type MeetingTrace, traceMeetings } from './meetings/index.ts'
import type { Models } from './models.ts'
import { findOrigins } from './origins/index.ts'
import { linkSpeakers } from './speakers/index.ts'
import { findAttributions } from './statements/index.ts'
import { annotate } from './text/index.ts'
import { findTimes, namedWithin, resolveTime, type TimeExpression, todayOf } from './times/index.ts'

/** Changes whenever the same text could give another reading. */
export const READER_VERSION = '0.1.0'

/**
 * Reads one article: everything it asserts about meetings between states, each fact tied to its words.
 * Any text gives a reading, perhaps an empty one; the same text, date and weights give the same reading everywhere.
 * The passes, in order: the text taken apart; whom it speaks of; who said what; words about time; who speaks; who meets whom.
 */
export const read = (article: Article, models: Models): Reading => explain(article, models).reading

/** What one article asserts, with the steps by which its meetings came to be: for whoever asks why one was read, joined or left out. */
export type Explained = { readonly reading: Reading; readonly trace: MeetingTrace }

/** Reads one article as `read` does, and keeps the steps. */
export function explain(article: Article, models: Models): Explained {
  const { outlet, title } = article
  const doc = annotate(article.text, models.tagWords)
  const published = todayOf(doc, article.published ?? null) ?? undefined
  const entities = findEntities(doc)
  const attributions = findAttributions(doc, models.attributions)
  const times = findTimes(doc)
  const { sources, statements } = linkSpeakers({ doc, entities, attributions, times, published, outlet, title })
  const trace = traceMeetings({ doc, entities, times, statements, sources, published: published ?? null })
  const reading: Reading = {
    article,
    reader: { version: READER_VERSION, models: models.versions },
    sources,
    statements,
    // A date named inside an expression ("2018" in "since 2018") follows the one that holds it.
    times: times.flatMap(time => [time, ...namedWithin(time)]).map(time => mentionOf(time, { statements, published })),
    meetings: trace.meetings,
    origins: findOrigins({ doc, entities, statements, sources, outlet, title }),
  }
  return { reading, trace }
}

type Anchors = { readonly statements: readonly Statement[]; readonly published: IsoDay | undefined }

/** A time inside a statement counts from the day that it was said, which may itself be a window. */
function mentionOf(time: TimeExpression, { statements, published }: Anchors): TimeMention {
  const said = statements.findLast(
    ({ said, content }) =>
      said !== null && content.some(({ start, end }) => start <= time.span.start && time.span.end <= end),
  )?.said
  const anchor = said?.earliest && said.latest ? { earliest: said.earliest, latest: said.latest } : (published ?? null)
  return { span: time.span, window: resolveTime(time, { anchor }) }
}
