// How the record grows: what one more article, a docket page, a meeting's page and a search cost in a small record and in a
// large one, beside what the machine itself takes for a row. Run: node bench/ledger.ts [ARTICLES] (100000). What the articles
// are like is said in generate-readings.ts.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Reading } from '#domain'
import { type Ledger, openLedger, openSqliteStore } from '#ledger'
import { type DocketQuery, docket, meeting, searchRecord } from '#views'
import { makeWorld, randomFrom, sideNamed } from './generate-readings.ts'

const ARTICLES = Number(process.argv[2] ?? 100_000)
const MEETINGS = ARTICLES / 5
const SMALL = 1_000
const AT = '2026-01-01T00:00:00.000Z'
const NOW = { now: '2026-01-01' }
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const lines: string[][] = [['what', 'median ms', 'p95 ms', 'cpu p95', 'n', 'asked for']]

const small = makeWorld(SMALL, SMALL / 5)
const large = makeWorld(ARTICLES, MEETINGS)

await floors()
const addSmall = await addingTo('small', small, SMALL)
const addLarge = await addingTo('large', large, ARTICLES)
lines.push([
  `one more article: ${ARTICLES} against ${SMALL}`,
  `× ${(addLarge / addSmall).toFixed(2)}`,
  '',
  '',
  '× 1.30',
])
await asking()
print()
rmSync(folder, { recursive: true })

async function addingTo(name: string, world: ReturnType<typeof makeWorld>, articles: number): Promise<number> {
  const ledger = await openLedger(await openSqliteStore(join(folder, name)))
  const all = await timed(async () => {
    for (let n = 0; n < articles; n += 500) await ledger.add(readingsOf(world, n, Math.min(500, articles - n)), AT)
    await ledger.folded()
  })
  lines.push([`take in ${articles} articles, in all (s)`, seconds(all.wall), '', seconds(all.cpu), '1'])
  // The news of the last day, one by one, each seen in the record at once.
  const late = Array.from({ length: 120 }, (_, i) => renamed(world.reading(articles - 1 - (i % 20)), `late${i}`))
  const times: Took[] = []
  for (const reading of late)
    times.push(
      await timed(async () => {
        await ledger.add([reading], AT)
        await ledger.folded()
      }),
    )
  await ledger.close()
  return report(`one more article in ${articles}`, times.slice(20))
}

async function asking(): Promise<void> {
  const file = join(folder, 'large')
  let ledger: Ledger | null = null
  const open = await timed(async () => {
    ledger = await openLedger(await openSqliteStore(file))
    await ledger.folded()
  })
  lines.push([
    `open the record of ${ARTICLES}, ${Math.round(statSync(file).size / 1e6)} MB (s)`,
    seconds(open.wall),
    '',
    seconds(open.cpu),
    '1',
  ])
  const record = await ledger!.folded()
  report('first docket page', [await timed(async () => docket(record, { limit: 50 }, NOW))])
  const queries = someQueries()
  report('docket page', await each(queries, query => docket(record, query, NOW)), 'p95 50')
  report('docket page after one more article', await docketsAfterAdding(ledger!))
  const day = { ...NOW, asOf: '2020-06-01' }
  report('first docket page as of a day', [await timed(async () => docket(record, { limit: 50 }, day))])
  report('docket page as of that day', await each(queries, query => docket(record, query, day)))
  const ids = [...record.meetings.keys()].filter((_, i) => i % 97 === 0)
  report('meeting page', await each(ids, id => meeting(record, id, NOW)))
  await searching(ledger!)
  await bigMeeting(ledger!)
  const { rss } = process.memoryUsage()
  lines.push(['memory of the whole process (MB)', String(Math.round(rss / 1e6))])
  lines.push([`load of the machine in the last minute, ${availableParallelism()} cores`, loadavg()[0]!.toFixed(1)])
  await ledger!.close()
}

async function docketsAfterAdding(ledger: Ledger): Promise<Took[]> {
  const times: Took[] = []
  for (let i = 0; i < 20; i++) {
    await ledger.add([renamed(large.reading(ARTICLES - 1 - i), `later${i}`)], AT)
    const record = await ledger.folded()
    times.push(await timed(async () => docket(record, { limit: 50 }, NOW)))
  }
  return times
}

/** Common words and rare ones, phrases, fields, days, and what must not be there: 20 statements and 20 articles a page. */
async function searching(ledger: Ledger): Promise<void> {
  const draw = randomFrom(11)
  const word = () => `w${Math.floor(5000 ** draw())}x`
  const side = () => `"${sideNamed(Math.floor(190 ** draw() - 1))}"`
  const kinds: readonly (() => string)[] = [
    () => word(),
    () => `${word()} ${word()}`,
    () => `${word()} -${word()}`,
    () => `${word()} OR ${word()}`,
    () => `"${word()} ${word()}"`,
    () => `side:${side()} ${word()}`,
    () => `status:postponed ${word()}`,
    () => `place:"City ${Math.floor(draw() * 300)}" side:${side()}`,
    () => `${word()} after:2020-03 before:2020-09`,
    () => `source:Russia status:called-off`,
  ]
  const searches = Array.from({ length: 200 }, (_, i) => kinds[i % kinds.length]!())
  const ask = (words: string, asOf?: string) => searchRecord(ledger, { words }, { ...NOW, ...(asOf && { asOf }) })
  report('search', await each(searches, words => ask(words)), 'p95 100')
  await ask('w1x', '2020-06-01')
  report('search as of a day', await each(searches, words => ask(words, '2020-06-01')))
}

/** One meeting with 10 000 reports, told by 2 000 articles. */
async function bigMeeting(ledger: Ledger): Promise<void> {
  const [told] = readingsOf(large, ARTICLES - 1, 1)
  const [only] = told!.meetings
  const reports = Array.from({ length: 5 }, (_, i) => only!.reports[i % 2]!)
  const many = Array.from({ length: 2000 }, (_, i) => {
    const article = { ...told!.article, id: `big${i}`, text: `${told!.article.text} No. ${i}` }
    return { ...told!, article, meetings: [{ ...only!, participants: [{ name: 'Big', side: 'Side 001' }], reports }] }
  })
  await ledger.add(many, AT)
  const record = await ledger.folded()
  const big = [...record.meetings.values()].reduce((a, b) => (b.accounts.length > a.accounts.length ? b : a))
  const times: Took[] = []
  for (let i = 0; i < 20; i++) times.push(await timed(async () => meeting(record, big.id, NOW)))
  report(`meeting page, ${big.accounts.flatMap(account => account.reports).length} reports`, times, 'p95 150')
}

function someQueries(): readonly DocketQuery[] {
  const draw = randomFrom(7)
  return Array.from({ length: 200 }, (_, i) => {
    const page = { limit: 50, offset: 50 * Math.floor(draw() * 20) }
    const side = sideNamed(Math.floor(190 ** draw() - 1))
    const kinds: readonly DocketQuery[] = [
      page,
      { ...page, sides: [side] },
      { ...page, statuses: ['postponed'] },
      { ...page, words: side, sort: 'window' },
      { ...page, disputed: true },
    ]
    return kinds[i % kinds.length]!
  })
}

async function floors(): Promise<void> {
  const db = new DatabaseSync(join(folder, 'floor'))
  db.exec('pragma journal_mode = wal; pragma synchronous = full; create table t (id text primary key, body text)')
  const insert = db.prepare('insert into t values (?, ?)')
  const body = 'x'.repeat(6000)
  const times: Took[] = []
  for (let i = 0; i < 200; i++) times.push(await timed(async () => void insert.run(`a${i}`, body)))
  report('floor: insert a row of 6 kB and commit', times)
  const get = db.prepare('select body from t where id = ?')
  report('floor: look a row up', await each([...times.keys()], i => get.get(`a${i}`)))
  db.close()
}

function readingsOf(world: ReturnType<typeof makeWorld>, from: number, count: number): Reading[] {
  return Array.from({ length: count }, (_, i) => world.reading(from + i))
}

function renamed(reading: Reading, id: string): Reading {
  return { ...reading, article: { ...reading.article, id } }
}

/** Milliseconds by the clock, and those that the processor worked for it: on a busy machine only these tell. */
type Took = { readonly wall: number; readonly cpu: number }

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - started, cpu: (user + system) / 1000 }
}

async function each<T>(asked: readonly T[], work: (one: T) => unknown): Promise<Took[]> {
  const times: Took[] = []
  for (const one of asked) times.push(await timed(async () => work(one)))
  return times
}

function report(what: string, times: readonly Took[], asked = ''): number {
  const at = (share: number, of: (took: Took) => number): number => {
    const sorted = times.map(of).sort((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  }
  const [median, p95, cpu] = [at(0.5, took => took.wall), at(0.95, took => took.wall), at(0.95, took => took.cpu)]
  lines.push([what, median.toFixed(2), p95.toFixed(2), cpu.toFixed(2), String(times.length), asked])
  return at(0.5, took => took.cpu)
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

function print(): void {
  for (const [what, median = '', p95 = '', cpu = '', n = '', asked = ''] of lines)
    console.log(
      `${what!.padEnd(52)} ${[median, p95, cpu].map(ms => ms.padStart(10)).join('')} ${n.padStart(6)}  ${asked}`.trimEnd(),
    )
}
