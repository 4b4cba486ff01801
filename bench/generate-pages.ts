import { gzipSync } from 'node:zlib'
import { randomFrom } from './generate-readings.ts'

// News that never was, for measuring: articles of some 250 words, one in five about a planned meeting of two states, as in a
// day's news; as plain texts, as web pages with the furniture that pages have, and as records of a web archive. Article `n`
// is the same on every run.

const COUNTRIES =
  'France Germany Italy Spain Poland Norway Sweden Finland Denmark Austria Hungary Greece Turkey Egypt Morocco Algeria Nigeria Kenya Ethiopia Ghana Brazil Argentina Chile Peru Colombia Mexico Canada Japan China India Pakistan Bangladesh Nepal Thailand Vietnam Malaysia Indonesia Australia Kazakhstan Uzbekistan Georgia Armenia Azerbaijan Ukraine Russia Romania Bulgaria Serbia Croatia Portugal Ireland Iceland Belgium Iran Iraq Jordan Oman Qatar Kuwait Angola'.split(
    ' ',
  )
const CITIES = ['Vienna', 'Geneva', 'Doha', 'Oslo', 'Nairobi', 'Singapore', 'Lima', 'Astana', 'Rome', 'Ottawa']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAY = 86_400_000
const TOPICS = ['trade', 'the border', 'fishing rights', 'a ceasefire', 'energy', 'water', 'prisoners', 'tariffs']

export type Story = {
  readonly title: string
  readonly day: string
  readonly url: string
  readonly paragraphs: readonly string[]
}

export const storyOf = (n: number): Story => (n % 5 === 0 ? meetingStory(n) : otherStory(n))

function otherStory(n: number): Story {
  const draw = randomFrom(n)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!
  const [country, city, topic] = [pick(COUNTRIES), pick(CITIES), pick(TOPICS)]
  const figure = () => Math.floor(draw() * 9_000)
  const day = new Date(Date.UTC(2016, 0, 1) + (n % 3600) * DAY).toISOString().slice(0, 10)
  return {
    title: `Figures on ${topic} surprise ${country}`,
    day,
    url: `https://wire.example/${day.replaceAll('-', '/')}/story-${n}`,
    paragraphs: [
      `Prices in ${country} rose by ${figure()} points in a month, the office of statistics in ${city} said on Thursday, more than most economists had expected. Bread and fuel account for the greater part of it.`,
      `"People notice it at the till," said a shopkeeper near the harbour, who has kept the same list of customers for ${2 + Math.floor(draw() * 30)} years. She said that ${figure()} of them had asked for credit since the summer.`,
      `The rains that fell on the coast washed away ${figure()} hectares of fields, according to the farmers' union. Its chairman said that seed for the coming season was scarce and that ${topic} would be felt in every village.`,
      `The football club of ${city} lost its third match in a row before ${figure()} spectators. The trainer blamed the grass, the captain blamed the trainer, and the newspapers blamed both.`,
      `A museum that tells the history of ${pick(TOPICS)} has opened its doors after ${2 + Math.floor(draw() * 20)} years of building. The first visitors found the lifts out of order, but praised the view from the roof, and number ${n} was given a free ticket.`,
    ],
  }
}

function meetingStory(n: number): Story {
  const draw = randomFrom(n)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!
  const a = Math.floor(COUNTRIES.length * draw() ** 2)
  const b = (a + 1 + Math.floor(draw() * (COUNTRIES.length - 1))) % COUNTRIES.length
  const [host, guest] = [COUNTRIES[a]!, COUNTRIES[b]!]
  const [city, topic] = [pick(CITIES), pick(TOPICS)]
  const published = Date.UTC(2016, 0, 1) + (n % 3600) * DAY
  const planned = published + (7 + Math.floor(draw() * 40)) * DAY
  const day = new Date(published).toISOString().slice(0, 10)
  return {
    title: `${host} and ${guest} to discuss ${topic} in ${city}`,
    day,
    url: `https://wire.example/${day.replaceAll('-', '/')}/story-${n}`,
    paragraphs: [
      `The foreign ministers of ${host} and ${guest} will meet in ${city} on ${inWords(planned)} to discuss ${topic}, the government of ${host} said on Monday. It would be their first meeting in ${2 + Math.floor(draw() * 9)} years.`,
      `"We have agreed on the date and on the agenda," the foreign minister of ${host} told reporters. A senior official in ${guest}, who asked not to be named, said that the talks could still be postponed if nothing is settled by ${inWords(planned - 2 * DAY)}.`,
      `Relations between the two countries have been strained since a dispute about ${pick(TOPICS)} number ${n} came to a head. Trade fell by ${Math.floor(draw() * 40)} percent in a year, and each side has blamed the other for the ${Math.floor(draw() * 900)} incidents counted along the coast.`,
      `Diplomats in ${pick(CITIES)} said that a summit of the two presidents was possible later in the year, but that it depended on what the ministers would bring home. No place has been proposed for it yet.`,
      `The spokesman of the government of ${guest} declined to comment on a report that a delegation had already visited ${pick(CITIES)} last week. He said that his country was ready for talks at any time and at any level.`,
    ],
  }
}

/** "3 March 2020" */
function inWords(day: number): string {
  const date = new Date(day)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
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
