import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { articleTaken, readingMade } from '../drafts.ts'
import { anyReading } from '../reading-arbitrary.ts'
import { cardOfArticle } from './card-of-article.ts'
import { readCard, writeCard } from './card-text.ts'

test('a card read from its text is the card that was written', () => {
  fc.assert(
    fc.property(anyReading, reading => {
      const drafts = [articleTaken(reading.article, '2025-11-01'), readingMade(reading, '2025-11-02')]
      const card = cardOfArticle(drafts.map((draft, i) => ({ ...draft, seq: i + 1, hash: '' })))!
      assert.equal(JSON.stringify(readCard(writeCard(card)), null, 1), JSON.stringify(card, null, 1))
    }),
  )
})
