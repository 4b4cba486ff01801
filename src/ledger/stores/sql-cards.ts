import type { KeptCard } from '../store.ts'
import type { Database } from './tables.ts'

/** Rows to one statement: SQLite and PostgreSQL both limit parameters. */
const ROWS = 100

/** Keeps cards; one made from fewer entries never replaces one of the same form made from more. */
export async function keepCards(db: Database, cards: readonly KeptCard[]): Promise<void> {
  for (let i = 0; i < cards.length; i += ROWS)
    await db
      .insertInto('cards')
      .values(cards.slice(i, i + ROWS))
      .onConflict(conflict =>
        conflict
          .column('article')
          .doUpdateSet(({ ref }) => ({
            seq: ref('excluded.seq'),
            form: ref('excluded.form'),
            card: ref('excluded.card'),
          }))
          .where(({ eb, ref, or }) =>
            or([eb('cards.form', '!=', ref('excluded.form')), eb('cards.seq', '<=', ref('excluded.seq'))]),
          ),
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
