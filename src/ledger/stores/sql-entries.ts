import { articleOf } from '../article-of.ts'
import { CHAIN_START, link } from '../chain.ts'
import type { Draft, Entry, EntryBody } from '../entry.ts'
import { canonicalText } from '../hash.ts'
import type { EntryOutline } from '../store.ts'
import type { Database, Tables } from './tables.ts'

/** Rows to one statement: SQLite and PostgreSQL both limit parameters. */
const ROWS = 100

/** Appends drafts whose ids are not here yet. Call it where nobody else can append meanwhile. */
export async function appendEntries(db: Database, drafts: readonly Draft[]): Promise<readonly Entry[]> {
  const here = await knownIds(
    db,
    drafts.map(({ id }) => id),
  )
  const added: Entry[] = []
  let last = await lastEntry(db)
  for (const draft of drafts) {
    if (here.has(draft.id)) continue
    here.add(draft.id)
    const entry = link(last, draft)
    added.push(entry)
    last = entry
  }
  for (let i = 0; i < added.length; i += ROWS)
    await db
      .insertInto('entries')
      .values(added.slice(i, i + ROWS).map(asRow))
      .execute()
  return added
}

export async function readEntries(db: Database, after: number, limit: number): Promise<readonly Entry[]> {
  const rows = await db.selectFrom('entries').selectAll().where('seq', '>', after).orderBy('seq').limit(limit).execute()
  return rows.map(asEntry)
}

export async function entriesOfArticle(db: Database, article: string): Promise<readonly Entry[]> {
  const rows = await db.selectFrom('entries').selectAll().where('article', '=', article).orderBy('seq').execute()
  return rows.map(asEntry)
}

async function knownIds(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>()
  for (let i = 0; i < ids.length; i += 5 * ROWS) {
    const some = ids.slice(i, i + 5 * ROWS)
    for (const { id } of await db.selectFrom('entries').select('id').where('id', 'in', some).execute()) known.add(id)
  }
  return known
}

export async function outlineEntries(db: Database, after: number, limit: number): Promise<readonly EntryOutline[]> {
  const query = db.selectFrom('entries').select(['seq', 'at', 'kind', 'article']).where('seq', '>', after)
  return query.orderBy('seq').limit(limit).execute()
}

export const sizeOf = async (db: Database): Promise<number> => (await lastEntry(db)).seq

async function lastEntry(db: Database): Promise<{ readonly seq: number; readonly hash: string }> {
  const row = await db.selectFrom('entries').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row ?? { seq: 0, hash: CHAIN_START }
}

function asRow(entry: Entry): Tables['entries'] {
  const { seq, id, at, hash, body } = entry
  return { seq, id, at, kind: body.kind, article: articleOf(entry), hash, body: canonicalText(body) }
}

function asEntry({ seq, id, at, hash, body }: Tables['entries']): Entry {
  return { seq, id, at, hash, body: parseBody(body) }
}

// The chain of hashes vouches that the text is what this program once wrote.
function parseBody(body: string): EntryBody {
  const parsed: EntryBody = JSON.parse(body)
  return parsed
}
