import type { Reading } from '#domain'
import { formerKeys } from './cards/former-keys.ts'
import { makeCard } from './cards/make-card.ts'
import { makeFold } from './fold/fold.ts'
import type { ArticleCard, FoldedRecord } from './folded.ts'
import { sha256 } from './hash.ts'
import type { Instant } from './instant.ts'

/** The record as it would be with these readings in place of those it has; an article that is new is learnt `at`. */
export async function withReadings(
  record: FoldedRecord,
  readings: Iterable<Reading> | AsyncIterable<Reading>,
  at: Instant,
): Promise<FoldedRecord> {
  const fold = makeFold(record.knownAt)
  const replaced = new Map<string, ArticleCard>()
  for await (const reading of readings) replaced.set(reading.article.id, cardFor(record, reading, at))
  for (const [id, card] of record.articles) if (!replaced.has(id)) fold.setCard(card)
  for (const card of replaced.values()) fold.setCard(card)
  fold.setCorrections(record.corrections)
  return fold.record()
}

function cardFor({ articles }: FoldedRecord, { article, reader, ...facts }: Reading, at: Instant): ArticleCard {
  const before = articles.get(article.id)
  const card = makeCard({ kind: 'article-taken', article, textHash: sha256(article.text) }, before?.learnt ?? at, {
    kind: 'reading-made',
    article: article.id,
    reader,
    facts,
  })
  if (!before) return card
  const older = before.former.map(([key, now]) => [key, now] as const)
  return { ...card, former: [...older, ...formerKeys(before.accounts, card.accounts)] }
}
