import type { Article, Reading } from '#domain'
import type { Models } from './models.ts'
import { annotate } from './text/index.ts'

/**
 * Reads one article: everything it asserts about meetings between states, each fact tied to its words.
 * Any text gives a reading, perhaps an empty one; the same text, date and weights give the same reading everywhere.
 */
export function read(article: Article, models: Models): Reading {
  annotate(article.text, models.tagWords)
  return {
    article,
    reader: { version: READER_VERSION, models: models.versions },
    sources: [],
    statements: [],
    times: [],
    meetings: [],
    origins: [],
  }
}

/** Changes whenever the same text could give another reading. */
export const READER_VERSION = '0.1.0'
