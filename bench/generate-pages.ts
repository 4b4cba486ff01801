import { gzipSync } from 'node:zlib'
import { randomFrom, sideNamed } from './generate-readings.ts'

// News that never was, for measuring: articles of some 250 words about meetings of a world's sides, as plain texts, as web
// pages with the furniture that pages have, and as records of a web archive. Article `n` is the same on every run.

const CITIES = ['Vienna', 'Geneva', 'Doha', 'Oslo', 'Nairobi', 'Singapore', 'Lima', 'Astana', 'Rome', 'Ottawa']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const TOPICS = ['trade', 'the border', 'fishing rights', 'a ceasefire', 'energy', 'water', 'prisoners', 'tariffs']

export type Story = {
  readonly title: string
  readonly day: string
  readonly url: string
  readonly paragraphs: readonly string[]
}

export function storyOf(n: number): Story {
  const draw = randomFrom(n)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!
  const a = Math.floor(190 * draw() ** 2)
  const [host, guest] = [sideNamed(a), sideNamed((a + 1 + Math.floor(draw() * 180)) % 190)]
  const [city, month, topic] = [pick(CITIES), pick(MONTHS), pick(TOPICS)]
  const [date, other] = [1 + Math.floor(draw() * 28), 1 + Math.floor(draw() * 28)]
  const year = 2016 + (n % 10)
  const day = `${year}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`
  return {
    title: `${host} and ${guest} to discuss ${topic} in ${city}`,
    day,
    url: `https://wire.example/${day.replaceAll('-', '/')}/story-${n}`,
    paragraphs: [
      `The foreign ministers of ${host} and ${guest} will meet in ${city} on ${date} ${month} ${year} to discuss ${topic}, the government of ${host} said on Monday. It would be their first meeting in ${2 + Math.floor(draw() * 9)} months.`,
      `"We have agreed on the date and on the agenda," the foreign minister of ${host} told reporters. A senior official in ${guest}, who asked not to be named, said that the talks could still be postponed if nothing is settled by ${other} ${pick(MONTHS)}.`,
      `Relations between the two countries have been strained since a dispute about ${pick(TOPICS)} number ${n} came to a head. Trade fell by ${Math.floor(draw() * 40)} percent in a year, and each side has blamed the other for the ${Math.floor(draw() * 900)} incidents counted along the coast.`,
      `Diplomats in ${pick(CITIES)} said that a summit of the two presidents was possible later in the year, but that it depended on what the ministers would bring home. No place has been proposed for it yet.`,
      `The spokesman of the government of ${guest} declined to comment on a report that a delegation had already visited ${pick(CITIES)} last week. He said that his country was ready for talks at any time and at any level.`,
    ],
  }
}

export const textOf = ({ title, day, url, paragraphs }: Story): string =>
  `title: ${title}\npublished: ${day}\nurl: ${url}\n\n${paragraphs.join('\n\n')}\n`

const MENU = Array.from({ length: 40 }, (_, i) => `<li><a href="/section/${i}">Section ${i}</a></li>`).join('')
const BESIDE = Array.from(
  { length: 25 },
  (_, i) => `<div class="card"><a href="/story/${i}"><h4>Another story, ${i}</h4></a></div>`,
)

export const pageOf = ({ title, day, paragraphs }: Story): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Wire</title>
<meta property="og:site_name" content="The Wire"><meta property="article:published_time" content="${day}T09:00:00Z">
<style>body { margin: 0 }</style><script>window.analytics = { queue: [] }</script></head>
<body><header><nav><ul>${MENU}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">By a reporter</p>
${paragraphs.map(text => `<p>${text}</p>`).join('\n')}</article><aside>${BESIDE.join('\n')}</aside></main>
<footer><p>All rights reserved.</p></footer></body></html>`

/** A record of a web archive: the page as its server gave it out. */
export function recordOf(n: number, page: string, url: string): Buffer {
  const body = Buffer.from(page)
  const head = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  const id = String(n).padStart(12, '0')
  const opening = Buffer.from(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${id}>\r\n` +
      `WARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: ${url}\r\n` +
      `Content-Type: application/http; msgtype=response\r\nContent-Length: ${head.length + body.length}\r\n\r\n`,
  )
  return Buffer.concat([opening, head, body, Buffer.from('\r\n\r\n')])
}

export const packedRecordOf = (n: number, page: string, url: string): Buffer =>
  gzipSync(recordOf(n, page, url), { level: 1 })
