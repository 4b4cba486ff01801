import type { KeptCard } from '../store.ts'
import type { Database } from './tables.ts'

/** Rows to one statement: SQLite and PostgreSQL both limit parameters. */
const ROWS = 100

/** Of these cards, those that are not older than what is kept: made in another form, or from as many entries or more. */
export async function fresherCards<Card extends KeptCard>(
  db: Database,
  cards: readonly Card[],
): Promise<readonly Card[]> {
  const kept = new Map<string, Pick<KeptCard, 'form' | 'seq'>>()
  for (let i = 0; i < cards.length; i += ROWS) {
    const some = cards.slice(i, i + ROWS).map(({ article }) => article)
    const rows = await db.selectFrom('cards').select(['article', 'form', 'seq']).where('article', 'in', some).execute()
    for (const { article, ...card } of rows) kept.set(article, card)
  }
  return cards.filter(({ article, form, seq }) => {
    const before = kept.get(article)
    return !before || before.form !== form || before.seq < seq
  })
}

/** Keeps cards in place of those that are there. */
export async function keepCards(db: Database, cards: readonly KeptCard[]): Promise<void> {
  for (let i = 0; i < cards.length; i += ROWS)
    await db
      .insertInto('cards')
      .values(cards.slice(i, i + ROWS).map(({ article, seq, form, card }) => ({ article, seq, form, card })))
      .onConflict(conflict =>
        conflict.column('article').doUpdateSet(({ ref }) => ({
          seq: ref('excluded.seq'),
          form: ref('excluded.form'),
          card: ref('excluded.card'),
        })),
      )
      .execute()
}

export async function keptCards(
  db: Database,
  form: string,
  after: string,
  limit: number,
): Promise<readonly KeptCard[]> {
  const query = db.selectFrom('cards').selectAll().where('form', '=', form).where('article', '>', after)
  return query.orderBy('article').limit(limit).execute()
}

export async function forgetCards(db: Database): Promise<void> {
  await db.deleteFrom('cards').execute()
}
