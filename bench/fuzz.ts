// Pages, feeds, messages and archives that no honest server sends: seeded mutations of good ones, taken in one after another.
// None may crash intake, outlast its limit of time, or make memory grow without end.
// Run: node --expose-gc bench/fuzz.ts [HOW MANY] [SEED] (10000, 1).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { takeIn } from '#intake'
import { pageOf, recordOf, storyOf } from './generate-pages.ts'
import { randomFrom } from './generate-readings.ts'
import { mutate } from './mutate.ts'

const MANY = Number(process.argv[2] ?? 10_000)
const SEED = Number(process.argv[3] ?? 1)
/** The longest that one input may take: intake's own limit for a page, and some patience for a busy machine. */
const LONGEST_SECONDS = 30
const MOST_MEGABYTES = 1_000

const folder = mkdtempSync(join(tmpdir(), 'readout-fuzz-'))
const file = join(folder, 'input')
const made: Record<string, (n: number) => Buffer> = {
  page: n => Buffer.from(pageOf(storyOf(n))),
  rss: n => Buffer.from(rssOf(n)),
  atom: n => Buffer.from(atomOf(n)),
  json: n => Buffer.from(jsonOf(n)),
  mail: n => Buffer.from(mailOf(n)),
  warc: n => Buffer.concat([0, 1, 2].map(i => recordOf(n + i, pageOf(storyOf(n + i)), storyOf(n).url))),
  'warc.gz': n => Buffer.concat([0, 1, 2].map(i => gzipSync(recordOf(n + i, pageOf(storyOf(n + i)), storyOf(n).url)))),
}
const kinds = Object.keys(made)
const counts = new Map<string, { taken: number; failed: number; slowest: number }>()
let [crashes, slow, most] = [0, 0, 0]

for (let n = 0; n < MANY; n++) {
  const draw = randomFrom(SEED * 1_000_003 + n)
  const kind = kinds[n % kinds.length]!
  writeFileSync(file, mutate(made[kind]!(n), draw))
  const told = counts.get(kind) ?? { taken: 0, failed: 0, slowest: 0 }
  counts.set(kind, told)
  const started = performance.now()
  try {
    for await (const taken of takeIn([file])) told[taken.kind === 'failed' ? 'failed' : 'taken'] += 1
  } catch (error) {
    crashes += 1
    console.log(`CRASH at ${n} (${kind}):`, error)
  }
  const seconds = (performance.now() - started) / 1000
  told.slowest = Math.max(told.slowest, seconds)
  if (seconds > LONGEST_SECONDS) {
    slow += 1
    console.log(`SLOW at ${n} (${kind}): ${seconds.toFixed(1)} s`)
  }
  most = Math.max(most, process.memoryUsage().rss / 1e6)
}
for (const [kind, { taken, failed, slowest }] of counts)
  console.log(`${kind.padEnd(8)} ${taken} articles taken in, ${failed} failures said, slowest ${slowest.toFixed(2)} s`)
console.log(`${MANY} inputs: ${crashes} crashes, ${slow} over the limit of time, ${most.toFixed(0)} MB at most`)
rmSync(folder, { recursive: true })
process.exit(crashes + slow > 0 || most > MOST_MEGABYTES ? 1 : 0)

function rssOf(n: number): string {
  const items = [0, 1, 2, 3].map(i => storyOf(n + i))
  const told = items.map(
    ({ title, url, paragraphs }) =>
      `<item><title>${title}</title><link>${url}</link><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate><description><![CDATA[<p>${paragraphs.join('</p><p>')}</p>]]></description></item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Wire</title>${told.join('\n')}</channel></rss>`
}

function atomOf(n: number): string {
  const entries = [0, 1, 2].map(i => storyOf(n + i))
  const told = entries.map(
    ({ title, url, paragraphs }) =>
      `<entry><title>${title}</title><link href="${url}"/><updated>2026-03-03T10:00:00Z</updated><content type="html">${paragraphs.map(text => `&lt;p&gt;${text}&lt;/p&gt;`).join('')}</content></entry>`,
  )
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Wire</title>${told.join('\n')}</feed>`
}

function jsonOf(n: number): string {
  const items = [0, 1, 2].map(i => storyOf(n + i))
  const told = items.map(({ title, url, paragraphs }) => ({ id: url, url, title, content_text: paragraphs.join('\n') }))
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Wire', items: told })
}

function mailOf(n: number): string {
  const { title, paragraphs } = storyOf(n)
  return `Message-ID: <${n}@wire.example>\r\nFrom: The Wire <desk@wire.example>\r\nDate: Tue, 03 Mar 2026 10:00:00 +0000\r\nSubject: ${title}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n--b\r\nContent-Type: text/html\r\n\r\n${pageOf(storyOf(n))}\r\n--b--\r\n`
}
