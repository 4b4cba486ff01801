import { type RawBuilder, sql } from 'kysely'
import type { Match } from '../search/match.ts'
import { FIELDS, type Passage } from '../search/passage.ts'
import { COUNTED, type FoundPassages, type PassageQuery } from '../search/passage-query.ts'
import {
  asPassageRef,
  idsBetween,
  insertPassages,
  type PassageRow,
  placePassages,
  removePassages,
} from './sql-passages.ts'
import type { Database } from './tables.ts'

// Words are looked up in an FTS5 table without contents. It is given words that are told apart already, in any script, so
// that its own tokenizer has but to split at spaces. A column tells what kind of passage each is, and whether a later reading
// took its place, so that most questions need no other table.

/** Keeps what a search can find of these articles in place of what was there. */
export async function keepPassages(
  db: Database,
  articles: readonly string[],
  passages: readonly Passage[],
): Promise<void> {
  const gone = await removePassages(db, articles)
  for (const id of gone) await sql`delete from passage_words where rowid = ${id}`.execute(db)
  const placed = await placePassages(db, passages)
  await insertPassages(db, placed)
  for (const { id, passage } of placed) {
    const { words, source, side, place, status } = passage.fields
    const values = [words, source, side, place, status].map(field => field.join(' '))
    await sql`insert into passage_words (rowid, words, source, side, place, status, kind)
      values (${id}, ${sql.join(values)}, ${kindWord(passage.kind, passage.until !== null)})`.execute(db)
  }
}

export async function forgetPassages(db: Database): Promise<void> {
  await db.deleteFrom('passages').execute()
  await sql`insert into passage_words (passage_words) values ('delete-all')`.execute(db)
}

export async function findPassages(db: Database, query: PassageQuery): Promise<FoundPassages> {
  const { asOf, knownAt, offset, limit } = query
  const words = ftsQuery(query)
  const { low, high } = idsBetween(query)
  const between = sql`passage_words match ${words} and w.rowid between ${low} and ${high}`
  const known = knownAt === undefined ? sql`true` : sql`learnt <= ${knownAt} and (until is null or until > ${knownAt})`
  const shown = asOf === undefined ? sql`true` : sql`shown <= ${asOf}`
  // The look-up gives its rows in order, newest first, so that it ends with the page.
  const matching: RawBuilder<unknown> =
    knownAt === undefined && asOf === undefined
      ? sql`select w.rowid as id from passage_words w where ${between} order by w.rowid desc`
      : sql`select w.rowid as id from passage_words w cross join passages p on p.id = w.rowid
          where ${between} and ${shown} and ${known} order by w.rowid desc`
  const page = await sql<PassageRow>`select p.* from (${matching} limit ${limit} offset ${offset}) m
    join passages p on p.id = m.id order by p.id desc`.execute(db)
  const count = await sql<{ n: number }>`select count(*) as n from (${matching} limit ${COUNTED})`.execute(db)
  return { passages: page.rows.map(asPassageRef), total: count.rows[0]?.n ?? 0 }
}

const kindWord = (kind: Passage['kind'], isFormer: boolean): string => (isFormer ? `former${kind}` : kind)

function ftsQuery({ match, kinds, knownAt }: PassageQuery): string {
  const asked = kinds.flatMap(kind => [kindWord(kind, false), ...(knownAt === undefined ? [] : [kindWord(kind, true)])])
  const ofKind = `kind : (${asked.map(quoted).join(' OR ')})`
  return inFts({ kind: 'all', of: [match] }, ofKind)
}

/** A match in the query language of FTS5, which knows "this but not that" and no "not that" alone: `all` is what is left of. */
function inFts(match: Match, all: string): string {
  switch (match.kind) {
    case 'phrase':
      return `{${FIELDS.find(field => field === match.field)}} : (${quoted(match.words.join(' '))}${match.isPrefix ? ' *' : ''})`
    case 'any':
      return `(${match.of.map(part => inFts(part, all)).join(' OR ')})`
    case 'not':
      return `(${all} NOT ${inFts(match.of, all)})`
    case 'all': {
      const held = match.of.filter(part => part.kind !== 'not').map(part => inFts(part, all))
      const absent = match.of.flatMap(part => (part.kind === 'not' ? [inFts(part.of, all)] : []))
      return `(${[[...held, all].join(' AND '), ...absent].join(' NOT ')})`
    }
  }
}

const quoted = (words: string): string => `"${words.replaceAll('"', '')}"`
