// What the pages cost over a large record: the time to the first byte of the docket and of a meeting, what a page weighs,
// and whether memory grows over many requests. Beside the time on the clock stands the processor's, which a busy machine
// does not lengthen. Run: node bench/web.ts [ARTICLES] [REQUESTS] [RECORD] (100000, 10000, a record made for the run).
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { openLedger, openSqliteStore } from '#ledger'
import { servePages } from '../src/surfaces/web/index.ts'
import { makeWorld, randomFrom, sideNamed } from './generate-readings.ts'

const ARTICLES = Number(process.argv[2] ?? 100_000)
const REQUESTS = Number(process.argv[3] ?? 10_000)
const AT = '2026-01-01T00:00:00.000Z'
const TIMED = 300
const STATUSES = ['scheduled', 'postponed', 'called-off', 'held']

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const kept = process.argv[4]
const record = kept ?? join(folder, 'record.sqlite')
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

if (!kept || !existsSync(kept)) await fill()
const pages = await servePages({ record, host: '127.0.0.1', port: 0, today: () => '2026-01-01', users: null })
const draw = randomFrom(11)
try {
  const meetings = await someMeetings('')
  const opened = await ask('/')
  tell('the first page after the start, ms', opened.firstByte)
  await report(
    'floor: the style sheet',
    Array.from({ length: TIMED }, () => '/style.css'),
  )
  await report('docket', docketPaths())
  await report('docket as of a day', docketPaths().map(asOf))
  await report('meeting', meetings)
  await report('meeting as of a day', await someMeetings('&as-of=2021-06-01'))
  for (const path of ['/changes', '/disputes', '/sources', '/sides', '/statements', '/search?q=minister', '/about'])
    await report(path, [path, path, path])
  await weights(meetings)
  await memory(meetings)
} finally {
  await pages.stop()
  agent.destroy()
  rmSync(folder, { recursive: true })
}

async function fill(): Promise<void> {
  const world = makeWorld(ARTICLES, ARTICLES / 5)
  const ledger = await openLedger(await openSqliteStore(record))
  for (let n = 0; n < ARTICLES; n += 500) {
    const count = Math.min(500, ARTICLES - n)
    await ledger.add(
      Array.from({ length: count }, (_, i) => world.reading(n + i)),
      AT,
    )
  }
  await ledger.folded()
  await ledger.close()
}

function docketPaths(): string[] {
  return Array.from({ length: TIMED }, (_, i) => {
    const side = encodeURIComponent(sideNamed(Math.floor(190 ** draw() - 1)))
    const page = 1 + Math.floor(draw() * 20)
    const status = STATUSES[Math.floor(draw() * STATUSES.length)]
    return [`/?page=${page}`, `/?side=${side}`, `/?status=${status}&page=${page}`, `/?words=${side}&sort=window`, '/'][
      i % 5
    ]!
  })
}

async function someMeetings(day: string): Promise<string[]> {
  const paths = new Set<string>()
  for (let page = 1; paths.size < TIMED && page <= 40; page++) {
    const { text } = await ask(`/?page=${1 + Math.floor(draw() * (ARTICLES / 5 / 80))}&sort=label${day}`)
    for (const [, path] of text.matchAll(/<th scope="row" class="what"><a href="(\/m\/[^"]+)"/g)) paths.add(path!)
  }
  return [...paths].slice(0, TIMED)
}

function asOf(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}as-of=2021-06-01`
}

type Answer = { readonly firstByte: number; readonly cpu: number; readonly text: string }

function ask(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const before = process.cpuUsage()
    let firstByte = 0
    let text = ''
    const request = get(new URL(path, pages.address), { agent }, response => {
      response.setEncoding('utf8')
      response.once('data', () => (firstByte = performance.now() - started))
      response.on('data', piece => (text += piece))
      response.on('end', () => {
        const { user, system } = process.cpuUsage(before)
        if (response.statusCode === 200) resolve({ firstByte, cpu: (user + system) / 1000, text })
        else reject(new Error(`${path}: ${response.statusCode}`))
      })
    })
    // A connection kept open may have been closed by the server while nothing was asked.
    request.on('error', error => (request.reusedSocket ? resolve(ask(path)) : reject(error)))
  })
}

async function report(what: string, paths: readonly string[]): Promise<void> {
  const answers: Answer[] = []
  for (const path of paths) answers.push(await ask(path))
  const at = (share: number, of: (answer: Answer) => number) => {
    const sorted = answers.map(of).sort((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1)
  }
  const first = [0.5, 0.95].map(share => at(share, ({ firstByte }) => firstByte))
  const cpu = [0.5, 0.95].map(share => at(share, answer => answer.cpu))
  tell(`${what}, ms to the first byte: median, p95; processor: median, p95`, ...first, ...cpu)
}

/** A page with its style sheet and its script, as sent: without the reader, which only its own page asks for. */
async function weights(meetings: readonly string[]): Promise<void> {
  const common = await Promise.all(['/style.css', '/client.js', '/icon.svg'].map(sizeOf))
  const shared = common.reduce((sum, size) => sum + size, 0)
  const meetingSizes = await Promise.all(meetings.map(sizeOf))
  tell('docket, kB with style and script', kB((await sizeOf('/')) + shared))
  tell('meeting, kB with style and script: the heaviest of those asked for', kB(Math.max(...meetingSizes) + shared))
  const reader = await Promise.all(['/read.js', '/reader.js', '/weights.js'].map(async path => (await ask(path)).text))
  const packed = reader.reduce((sum, text) => sum + gzipSync(text).length, 0)
  tell('reader with its weights, kB compressed, as it is sent', kB(packed))
}

async function sizeOf(path: string): Promise<number> {
  return Buffer.byteLength((await ask(path)).text)
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}

async function memory(meetings: readonly string[]): Promise<void> {
  const paths = [...docketPaths(), ...meetings]
  const askMany = async (count: number) => {
    for (let i = 0; i < count; i++) await ask(paths[i % paths.length]!)
    collect()
    return process.memoryUsage().heapUsed / 1e6
  }
  const before = await askMany(paths.length * 2)
  const after = await askMany(REQUESTS)
  tell(`memory in use, MB, before and after ${REQUESTS} requests`, before.toFixed(0), after.toFixed(0))
}

function tell(what: string, ...figures: readonly (string | number)[]): void {
  const told = figures.map(figure => (typeof figure === 'number' ? figure.toFixed(1) : figure).padStart(9))
  console.log(`${what.padEnd(76)} ${told.join(' ')}`)
}
