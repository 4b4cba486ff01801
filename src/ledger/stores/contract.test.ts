import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { isLinked } from '../chain.ts'
import { articleTaken, correctionMade, readingMade } from '../drafts.ts'
import { readings } from '../reading-fixtures.ts'
import type { Store } from '../store.ts'
import { openMemoryStore } from './memory-store.ts'
import { openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-stores-'))
after(() => rmSync(folder, { recursive: true }))
let files = 0

const STORES: Readonly<Record<string, () => Promise<Store>>> = {
  memory: async () => openMemoryStore(),
  SQLite: () => openSqliteStore(join(folder, `${++files}.readout`)),
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
  'outlines what is there': async store => {
    await store.append([articleTaken(first!.article, AT), readingMade(first!, AT)])
    assert.deepEqual(
      (await store.outline(1, 10)).map(outline => ({ ...outline })),
      [{ seq: 2, kind: 'reading-made', article: first!.article.id }],
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
    test(`a store in ${name} ${sentence}`, async () => {
      const store = await open()
      await holds(store)
      await store.close()
    })
