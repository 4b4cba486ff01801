import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { isLinked } from '../chain.ts'
import { articleTaken, correctionMade, readingMade } from '../drafts.ts'
import { readings } from '../reading-fixtures.ts'
import { parseSearch } from '../search/parse-search.ts'
import type { Passage } from '../search/passage.ts'
import type { PassageQuery } from '../search/passage-query.ts'
import { wordsAlone } from '../search/search-words.ts'
import type { Keeping, Store } from '../store.ts'
import { openMemoryStore } from './memory-store.ts'
import { type Cluster, startCluster, whyNoPostgres } from './postgres-cluster.ts'
import { openPostgresStore } from './postgres-store.ts'
import { openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-stores-'))
after(() => rmSync(folder, { recursive: true }))
let files = 0

const noPostgres = whyNoPostgres()
let cluster: Promise<Cluster> | null = null
after(async () => (await cluster)?.stop())
async function openNewPostgres(): Promise<Store> {
  cluster ??= startCluster()
  return openPostgresStore(await (await cluster).newDatabase())
}

const STORES: Readonly<Record<string, () => Promise<Store>>> = {
  memory: async () => openMemoryStore(),
  SQLite: () => openSqliteStore(join(folder, `${++files}.readout`)),
  PostgreSQL: openNewPostgres,
}

const AT = '2025-10-21T09:00:00.000Z'
const LATER = '2025-10-22T09:00:00.000Z'
const [first, second] = readings(`
2025-10-16 Morning Wire
  M summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    agreed Donald Trump/US: We will meet in Budapest.
2025-10-21 Evening Post
  M summit: Donald Trump/US, Vladimir Putin/RU @ Budapest, Hungary
    doubtful press: The meeting in Budapest is in doubt – „vielleicht“ 🕊.
`)

const keeping = (article: string, seq: number, card: string): Keeping => ({
  article,
  seq,
  form: '1',
  card,
  passages: [],
})

/** A card with one statement of an article of that day. */
function said(
  article: string,
  day: string | null,
  words: string,
  about: Partial<Record<'source' | 'side' | 'status' | 'learnt' | 'until', string>>,
): Keeping {
  const { learnt = AT, until = null, ...fields } = about
  const all = { words, source: '', side: '', place: '', status: '', ...fields }
  const passage: Passage = {
    kind: 'statement',
    article,
    key: ` ${words}`,
    day,
    shown: day ?? '2025-10-21',
    learnt,
    until,
    fields: {
      words: wordsAlone(all.words),
      source: wordsAlone(all.source),
      side: wordsAlone(all.side),
      place: wordsAlone(all.place),
      status: wordsAlone(all.status),
    },
  }
  return { ...keeping(article, 1, ''), passages: [passage] }
}

function asking(search: string): PassageQuery {
  return { ...parseSearch(search), kinds: ['statement'], offset: 0, limit: 10 }
}

/** What every store must do. */
const CONTRACT: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  'gives back what was appended, in order, each entry chained to the one before': async store => {
    const drafts = [articleTaken(first!.article, AT), readingMade(first!, AT), articleTaken(second!.article, LATER)]
    const added = await store.append(drafts)
    const read = await store.read(0, 10)
    assert.deepEqual(read, added)
    assert.deepEqual(
      read.map(({ seq, id, at, body }) => ({ seq, id, at, body })),
      drafts.map((draft, i) => ({ seq: i + 1, ...draft })),
    )
    assert.ok(isLinked(read[0]!, read[1]!) && isLinked(read[1]!, read[2]!))
    assert.equal(isLinked(read[0]!, read[2]!), false)
    assert.equal(isLinked(read[0]!, { ...read[1]!, at: LATER }), false)
    assert.equal(await store.size(), 3)
  },
  'takes nothing twice, within a batch or across batches': async store => {
    const draft = articleTaken(first!.article, AT)
    assert.equal((await store.append([draft, draft])).length, 1)
    assert.deepEqual(await store.append([articleTaken(first!.article, LATER)]), [])
    assert.equal(await store.size(), 1)
  },
  'reads on from any place, as much as asked': async store => {
    const correction = correctionMade('A. Editor', 'a test', { kind: 'dismiss', what: 'x' }, AT)
    await store.append([articleTaken(first!.article, AT), readingMade(first!, AT), correction])
    const kinds = async (after: number, limit: number) => (await store.read(after, limit)).map(({ body }) => body.kind)
    assert.deepEqual(await kinds(0, 2), ['article-taken', 'reading-made'])
    assert.deepEqual(await kinds(2, 2), ['correction'])
    assert.deepEqual(await kinds(3, 2), [])
  },
  'gives back a note as it was written, on an article of which it is no part': async store => {
    const text = 'He „spoke“ 🕊\n\tat noon, \'<b>\' \\ "so"'
    const change = { kind: 'note', article: first!.article.id, text, span: { start: 3, end: 9 } } as const
    await store.append([articleTaken(first!.article, AT), correctionMade('A. Reader', '', change, LATER)])
    const [entry] = await store.read(1, 1)
    assert.deepEqual(entry!.body, { kind: 'correction', by: 'A. Reader', because: '', change })
    assert.equal((await store.ofArticle(first!.article.id)).length, 1)
  },
  'outlines what is there': async store => {
    await store.append([articleTaken(first!.article, AT), readingMade(first!, AT)])
    assert.deepEqual(
      (await store.outline(1, 10)).map(outline => ({ ...outline })),
      [{ seq: 2, at: AT, kind: 'reading-made', article: first!.article.id }],
    )
  },

  'finds the entries of one article': async store => {
    await store.append([
      articleTaken(first!.article, AT),
      articleTaken(second!.article, AT),
      readingMade(first!, LATER),
    ])
    const found = await store.ofArticle(first!.article.id)
    assert.deepEqual(
      found.map(({ seq }) => seq),
      [1, 3],
    )
    assert.deepEqual(await store.ofArticle('nothing'), [])
  },
  'keeps cards, and none made from fewer entries in place of one made from more': async store => {
    await store.keep([keeping('a', 5, 'five'), keeping('b', 1, 'one')])
    await store.keep([keeping('a', 3, 'three')])
    const kept = await store.kept('1', '', 10)
    assert.deepEqual(
      kept.map(({ article, seq, card }) => [article, seq, card]),
      [
        ['a', 5, 'five'],
        ['b', 1, 'one'],
      ],
    )
    assert.deepEqual((await store.kept('1', 'a', 10)).length, 1)
    await store.keep([{ ...keeping('a', 2, 'newer form'), form: '2' }])
    assert.deepEqual(
      (await store.kept('2', '', 10)).map(({ card }) => card),
      ['newer form'],
    )
  },
  'finds passages by their words, phrases, fields, and what they do not hold, newest first': async store => {
    await store.keep([
      said('a', '2025-10-20', 'The summit in Budapest is off', { source: 'Dmitry Peskov', status: 'called-off' }),
      said('b', '2025-10-21', 'A summit, in Budapest or Geneva', { source: 'Marco Rubio', side: 'United States' }),
      said('c', null, 'A summit of states united', { source: 'Петро Порошенко' }),
      said('d', '2025-10-19', '布达佩斯外长会议', {}),
    ])
    const found = async (search: string) => {
      const { passages, total } = await store.find(asking(search))
      assert.equal(total, passages.length)
      return passages.map(({ article }) => article).join('')
    }
    for (const [search, articles] of [
      ['SUMMIT', 'bac'],
      ['búdapest', 'ba'],
      ['"summit in Budapest"', 'ba'],
      ['"in the summit"', ''],
      ['"Budapest is"', 'a'],
      ['summ', ''],
      ['summ*', 'bac'],
      ['summit -geneva', 'ac'],
      ['-summit', 'd'],
      ['off OR geneva', 'ba'],
      ['summit (off OR states)', 'ac'],
      ['-(off OR geneva)', 'dc'],
      ['source:peskov', 'a'],
      ['source:"dmitry peskov" status:called-off', 'a'],
      ['source:порошенко', 'c'],
      ['side:"united states"', 'b'],
      ['"united states"', ''],
      ['-source:peskov summit', 'bc'],
      ['外长', 'd'],
      ['达佩斯', 'd'],
      ['议', 'd'],
      ['佩外', ''],
      ['before:2025-10-21', 'ad'],
      ['after:2025-10-20', 'b'],
      ['said:2025-10', 'bad'],
      ['summit said:2025-10-20', 'a'],
    ] as const)
      assert.equal(await found(search), articles, search)
    const { passages, total } = await store.find({ ...asking('summit'), offset: 1, limit: 1 })
    assert.deepEqual([passages.map(({ article }) => article), total], [['a'], 3])
  },
  'forgets what is kept beside the entries, and keeps it again': async store => {
    for (let round = 0; round < 2; round++) {
      await store.keep([said('a', '2025-10-20', 'They will meet', {})])
      assert.equal((await store.find(asking('meet'))).total, 1)
      assert.equal((await store.kept('1', '', 10)).length, 1)
      await store.forget()
      assert.equal((await store.find(asking('meet'))).total, 0)
      assert.deepEqual(await store.kept('1', '', 10), [])
    }
  },
  'finds what was known then and no more': async store => {
    const [{ passages: old }, { passages: now }] = [
      said('a', '2025-10-20', 'They will meet', { learnt: AT, until: LATER }),
      said('a', '2025-10-20', 'They will not meet', { learnt: LATER }),
    ] as const
    await store.keep([{ ...keeping('a', 2, ''), passages: [...old, ...now] }, said('b', '2025-10-23', 'They will', {})])
    const words = async (clocks: { readonly asOf?: string; readonly knownAt?: string }) =>
      (await store.find({ ...asking('will'), ...clocks })).passages.map(({ article, key }) => article + key).join(' ')
    assert.equal(await words({}), 'b They will a They will not meet')
    assert.equal(await words({ knownAt: AT }), 'b They will a They will meet')
    assert.equal(await words({ knownAt: LATER }), 'b They will a They will not meet')
    assert.equal(await words({ knownAt: '2025-10-20T00:00:00.000Z' }), '')
    assert.equal(await words({ asOf: '2025-10-22' }), 'a They will not meet')
    assert.equal(await words({ asOf: '2025-10-22', knownAt: AT }), 'a They will meet')
    await store.keep([{ ...keeping('a', 3, ''), passages: now }])
    assert.equal(await words({ knownAt: AT }), 'b They will')
  },
  'takes many at once': async store => {
    const many = Array.from({ length: 1234 }, (_, i) => articleTaken({ ...first!.article, id: `a${i}` }, AT))
    assert.equal((await store.append(many)).length, 1234)
    assert.equal((await store.append([...many, articleTaken(second!.article, AT)])).length, 1)
    assert.equal(await store.size(), 1235)
    assert.deepEqual(await store.check(), [])
  },
}

for (const [name, open] of Object.entries(STORES))
  for (const [sentence, holds] of Object.entries(CONTRACT))
    test(`a store in ${name} ${sentence}`, {
      skip: name === 'PostgreSQL' && noPostgres !== null && noPostgres,
    }, async () => {
      const store = await open()
      await holds(store)
      await store.close()
    })
