// Taking in: an archive of web pages beside the same articles as a folder of texts, each into a record of its own by the
// command line, with the memory that it takes; then the archive cut at ten places. With "pages", a folder of pages too.
// Run: node bench/intake.ts [ARTICLES] [pages] (20000).
import { type ChildProcess, spawn } from 'node:child_process'
import {
  copyFileSync,
  createWriteStream,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packedRecordOf, pageOf, storyOf, textOf } from './generate-pages.ts'
import { randomFrom } from './generate-readings.ts'

const ARTICLES = Number(process.argv[2] ?? 20_000)
const withPages = process.argv.includes('pages')
const CUTS = 10
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
const archive = join(folder, 'news.warc.gz')

/** Where each record of the archive ends. */
const ends = await generate()
try {
  const texts = await timed('texts in a folder', join(folder, 'texts'))
  if (withPages) await timed('pages in a folder', join(folder, 'pages'))
  const packed = await timed('the same pages in an archive', archive)
  console.log(`The archive goes at ${((100 * texts.seconds) / packed.seconds).toFixed(0)} in 100 of the texts' speed.`)
  await cutUp()
} finally {
  rmSync(folder, { recursive: true })
}

async function generate(): Promise<number[]> {
  const stream = createWriteStream(archive)
  const places: number[] = []
  let size = 0
  for (let n = 0; n < ARTICLES; n++) {
    const story = storyOf(n)
    const part = join('part', String(Math.floor(n / 1000)))
    for (const kind of withPages ? ['texts', 'pages'] : ['texts'])
      mkdirSync(join(folder, kind, part), { recursive: true })
    writeFileSync(join(folder, 'texts', part, `${n}.txt`), textOf(story))
    if (withPages) writeFileSync(join(folder, 'pages', part, `${n}.html`), pageOf(story))
    const record = packedRecordOf(n, pageOf(story), story.url)
    size += record.length
    places.push(size)
    if (!stream.write(record)) await new Promise<void>(resolve => stream.once('drain', () => resolve()))
  }
  await new Promise<void>(resolve => stream.end(resolve))
  return places
}

type Ran = {
  readonly counts: { read: number; failed: number }
  readonly err: string
  readonly seconds: number
  /** Of all its threads together, which is what a busy machine leaves comparable. */
  readonly cpuSeconds: number
}

async function timed(what: string, input: string): Promise<Ran> {
  const { ran, memory } = await add(input)
  const rate = (ran.counts.read / ran.seconds).toFixed(0)
  console.log(
    `${what.padEnd(30)} ${ran.counts.read} read in ${ran.seconds.toFixed(1)} s (${ran.cpuSeconds.toFixed(1)} s of processor), ${rate} a second; ` +
      `memory after a quarter, a half, all: ${memory.map(mb => mb.toFixed(0)).join(', ')} MB at most`,
  )
  return ran
}

async function add(input: string): Promise<{ ran: Ran; memory: number[] }> {
  const record = join(folder, 'record.sqlite')
  for (const left of globSync('record.*', { cwd: folder })) rmSync(join(folder, left))
  const started = performance.now()
  const child = spawn(process.execPath, [main, 'add', '--json', '--record', record, input])
  const samples: number[] = []
  let cpuSeconds = 0
  const sampling = setInterval(() => {
    samples.push(residentMegabytes(child))
    cpuSeconds = Math.max(cpuSeconds, processorSeconds(child))
  }, 250)
  const [out, err] = await Promise.all([textFrom(child.stdout), textFrom(child.stderr), ended(child)])
  clearInterval(sampling)
  const most = (share: number) => Math.max(0, ...samples.slice(0, Math.ceil(samples.length * share)))
  const seconds = (performance.now() - started) / 1000
  const counts: Ran['counts'] = JSON.parse(out)
  return { ran: { counts, err, seconds, cpuSeconds }, memory: [0.25, 0.5, 1].map(most) }
}

/** Every record that is whole has to come in, and the cut has to be said. */
async function cutUp(): Promise<void> {
  const draw = randomFrom(7)
  for (let i = 0; i < CUTS; i++) {
    const few = join(folder, 'cut.warc.gz')
    copyFileSync(archive, few)
    // Cut within the first thousand records, so that ten cuts do not take ten times as long.
    const at = Math.floor(draw() * Math.min(statSync(archive).size, ends[Math.min(999, ARTICLES - 1)]!))
    truncateSync(few, at)
    const whole = ends.filter(end => end <= at).length
    const { ran } = await add(few)
    const right = ran.counts.read === whole && (ends.includes(at) || /damaged/.test(ran.err))
    console.log(
      `cut at byte ${at}: ${ran.counts.read} of ${whole} whole records in; ${right ? 'well' : 'WRONG'}: ${ran.err.trim()}`,
    )
    if (!right) process.exitCode = 1
  }
}

function residentMegabytes({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** User and system time, in the hundredths of a second that Linux counts. */
function processorSeconds({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

async function textFrom(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = ''
  for await (const piece of stream?.setEncoding('utf8') ?? []) text += piece
  return text
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise(resolve => child.on('exit', () => resolve()))
}
