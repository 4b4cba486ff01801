import type { IsoDay } from '#domain'
import type { Passage, PassageRef } from '../search/passage.ts'
import type { PassageQuery } from '../search/passage-query.ts'
import type { Database, Tables } from './tables.ts'

/** Rows to one statement: SQLite and PostgreSQL both limit parameters. */
const ROWS = 100
/** Ids leave room for so many passages beneath each day. */
const PER_DAY = 2 ** 31
/** Counts days from far enough back that all of them are above the undated ones. */
const FIRST_DAY = 1_000_000

export type Placed = { readonly id: number; readonly passage: Passage }
export type PassageRow = Tables['passages']

/** Takes out what is there of these articles, and gives the ids that it had. */
export async function removePassages(db: Database, articles: readonly string[]): Promise<readonly number[]> {
  const gone: number[] = []
  for (let i = 0; i < articles.length; i += ROWS) {
    const some = articles.slice(i, i + ROWS)
    const rows = await db.selectFrom('passages').select('id').where('article', 'in', some).execute()
    if (rows.length === 0) continue
    gone.push(...rows.map(({ id }) => Number(id)))
    await db.deleteFrom('passages').where('article', 'in', some).execute()
  }
  return gone
}

/** Gives passages their places among all others. Call it where nobody else can add any meanwhile. */
export async function placePassages(db: Database, passages: readonly Passage[]): Promise<readonly Placed[]> {
  const last = await db.selectFrom('passages').select('nth').orderBy('nth', 'desc').limit(1).executeTakeFirst()
  const after = last?.nth ?? 0
  return passages.map((passage, i) => ({ id: startOf(passage.day) + after + 1 + i, passage }))
}

/** The rows for passages with their places. */
export function asPassageRow({ id, passage }: Placed): PassageRow {
  const { article, kind, key, day, shown, learnt, until } = passage
  return { id, nth: id % PER_DAY, article, kind, key, day, shown, learnt, until }
}

export async function insertPassages(db: Database, placed: readonly Placed[]): Promise<void> {
  for (let i = 0; i < placed.length; i += ROWS)
    await db
      .insertInto('passages')
      .values(placed.slice(i, i + ROWS).map(asPassageRow))
      .execute()
}

/** Between which ids the passages lie that a query allows, both inclusive. */
export function idsBetween({ from, to, asOf }: PassageQuery): { readonly low: number; readonly high: number } {
  const last = to === undefined || (asOf !== undefined && asOf < to) ? asOf : to
  return {
    // What has no day was said neither before nor after one.
    low: from !== undefined ? startOf(from) : to !== undefined ? PER_DAY : 0,
    high: last === undefined ? Number.MAX_SAFE_INTEGER : startOf(last) + PER_DAY - 1,
  }
}

const startOf = (day: IsoDay | null): number => (day === null ? 0 : (dayNumber(day) + FIRST_DAY) * PER_DAY)
const dayNumber = (day: IsoDay): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

export const asPassageRef = ({ kind, article, key, day }: PassageRow): PassageRef => ({ kind, article, key, day })
