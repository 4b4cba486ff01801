import { sql } from 'kysely'
import type { Match } from '../search/match.ts'
import { FIELDS, type Field, type Passage } from '../search/passage.ts'
import { COUNTED, type FoundPassages, type PassageQuery } from '../search/passage-query.ts'
import {
  asPassageRef,
  asPassageRow,
  idsBetween,
  type PassageRow,
  placePassages,
  removePassages,
} from './sql-passages.ts'
import type { Database } from './tables.ts'

// Words are looked up in a tsvector that is written here rather than by PostgreSQL, so that the same words are found as in
// every other store: told apart already, in any script, each led by the letter of its field.

/** Rows to one statement. */
const ROWS = 100

/** Keeps what a search can find of these articles in place of what was there. */
export async function keepPassages(
  db: Database,
  articles: readonly string[],
  passages: readonly Passage[],
): Promise<void> {
  await removePassages(db, articles)
  const rows = (await placePassages(db, passages)).map(placed => {
    const { id, nth, article, kind, key, day, shown, learnt, until } = asPassageRow(placed)
    const vector = sql`${vectorOf(placed.passage.fields)}::tsvector`
    return sql`(${sql.join([id, nth, article, kind, key, day, shown, learnt, until])}, ${vector})`
  })
  for (let i = 0; i < rows.length; i += ROWS)
    await sql`insert into passages (id, nth, article, kind, key, day, shown, learnt, until, words)
      values ${sql.join(rows.slice(i, i + ROWS))}`.execute(db)
}

export async function forgetPassages(db: Database): Promise<void> {
  await db.deleteFrom('passages').execute()
}

export async function findPassages(db: Database, query: PassageQuery): Promise<FoundPassages> {
  const { match, kinds, asOf, knownAt, offset, limit } = query
  const { low, high } = idsBetween(query)
  const words = tsQuery(match)
  const found = sql`from passages where id between ${low} and ${high} and kind in (${sql.join(kinds)})
    and ${words === '' ? sql`true` : sql`words @@ ${words}::tsquery`}
    and ${asOf === undefined ? sql`true` : sql`shown <= ${asOf}`}
    and ${knownAt === undefined ? sql`until is null` : sql`learnt <= ${knownAt} and (until is null or until > ${knownAt})`}`
  const columns = sql`id, nth, article, kind, key, day, shown, learnt, until`
  const page =
    await sql<PassageRow>`select ${columns} ${found} order by id desc limit ${limit} offset ${offset}`.execute(db)
  const count = await sql<{ n: string }>`select count(*) as n from (select 1 ${found} limit ${COUNTED}) f`.execute(db)
  return { passages: page.rows.map(asPassageRef), total: Number(count.rows[0]?.n ?? 0) }
}

const LETTERS: Readonly<Record<Field, string>> = { words: 'w', source: 'o', side: 's', place: 'p', status: 't' }
/** PostgreSQL tells places apart up to here, and so many of one word; what comes after is found, but not in phrases. */
const LAST_PLACE = 16_383
const MOST_PLACES = 255
/** A tsvector holds a megabyte: so many different words of an article are found. */
const MOST_WORDS = 40_000

function vectorOf(fields: Passage['fields']): string {
  const places = new Map<string, number[]>()
  for (const field of FIELDS)
    fields[field].forEach((word, i) => {
      const lexeme = `${LETTERS[field]}:${word}`
      const known = places.get(lexeme)
      if (known && known.length < MOST_PLACES && i < LAST_PLACE) known.push(i + 1)
      else if (!known && places.size < MOST_WORDS) places.set(lexeme, i < LAST_PLACE ? [i + 1] : [])
    })
  return [...places].map(([lexeme, at]) => `'${lexeme}'${at.length > 0 ? `:${at.join(',')}` : ''}`).join(' ')
}

/** A match in PostgreSQL's language; empty where everything matches. */
function tsQuery(match: Match): string {
  switch (match.kind) {
    case 'phrase': {
      const last = match.words.length - 1
      const lexemes = match.words.map(
        (word, i) => `'${LETTERS[match.field]}:${word}'${match.isPrefix && i === last ? ':*' : ''}`,
      )
      return lexemes.length === 1 ? lexemes[0]! : `(${lexemes.join(' <-> ')})`
    }
    case 'not':
      return `!(${tsQuery(match.of)})`
    case 'any':
      return `(${match.of.map(tsQuery).join(' | ')})`
    case 'all':
      return match.of.length === 0 ? '' : `(${match.of.map(tsQuery).join(' & ')})`
  }
}
