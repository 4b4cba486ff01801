import type { Entry, EntryBody } from '../entry.ts'
import type { ArticleCard } from '../folded.ts'
import { formerKeys } from './former-keys.ts'
import { makeCard } from './make-card.ts'

type Read = Extract<EntryBody, { kind: 'reading-made' }>

/** The card for an article, from all its entries in the order they were appended; null where it was never taken in. */
export function cardOfArticle(entries: readonly Entry[]): ArticleCard | null {
  const taken = entries.flatMap(({ at, body }) => (body.kind === 'article-taken' ? [{ at, body }] : []))[0]
  if (!taken) return null
  const readings = entries.flatMap(({ body }) => (body.kind === 'reading-made' ? [body] : []))
  const current = currentReading(readings)
  const card = makeCard(taken.body, taken.at, current)
  const replaced = readings.filter(reading => reading !== current)
  if (replaced.length === 0) return card
  const before = replaced.flatMap(reading => makeCard(taken.body, taken.at, reading).accounts)
  return { ...card, former: formerKeys(before, card.accounts) }
}

/** The reading that counts: by the newest reader; of several by the same, the one made last. */
export function currentReading(readings: readonly Read[]): Read | null {
  return readings.reduce<Read | null>(
    (best, reading) =>
      best === null || compareVersions(reading.reader.version, best.reader.version) >= 0 ? reading : best,
    null,
  )
}

/** Orders `0.9.0` before `0.10.0`. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
