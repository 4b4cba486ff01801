import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import type { Network } from '../addresses/network.ts'
import type { Clock } from './clock.ts'
import { type Polite, politely } from './polite-host.ts'

/** What each host answers for robots.txt: a text, or a status. */
const ROBOTS: Record<string, string | number> = {
  'open.example': 404,
  'slow.example': 'User-agent: *\nCrawl-delay: 7\n',
  'glacial.example': 'User-agent: *\nCrawl-delay: 86400\n',
  'closed.example': 'User-agent: Readout\nDisallow: /\n\nUser-agent: *\nAllow: /\n',
  'partly.example': 'User-agent: *\nDisallow: /private/\nAllow: /private/open\n',
  'ill.example': 503,
}
const asked: string[] = []
const server = createServer((request, response) => {
  const host = (request.headers.host ?? '').split(':')[0]!
  asked.push(`${host}${request.url}`)
  const robots = request.url === '/robots.txt' ? ROBOTS[host] : 'a page'
  if (typeof robots === 'number') response.writeHead(robots).end()
  else response.end(robots)
})
let port = 0
let network: Network
let clock: Clock & { readonly waited: number[] }
let fetch: Polite

before(async () => {
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  port = (server.address() as AddressInfo).port
  const hosts = Object.keys(ROBOTS).map(host => `${host}:${port}`)
  network = { resolve: async () => ['127.0.0.1'], allowed: new Set(hosts), agent: 'Readout-test' }
})
beforeEach(() => {
  asked.length = 0
  let now = 0
  const waited: number[] = []
  const wait = async (milliseconds: number) => {
    if (milliseconds > 0) waited.push(milliseconds)
    now += milliseconds
  }
  clock = { now: () => now, wait, waited }
  fetch = politely(network, clock, undefined)
})
after(() => {
  server.closeAllConnections()
  server.close()
})

const at = (host: string, path: string) => `http://${host}:${port}${path}`

test('robots.txt is asked for once, and between two requests to one host lie two seconds', async () => {
  await Promise.all(['/a', '/b', '/c'].map(path => fetch(at('open.example', path))))
  assert.deepEqual(asked, ['open.example/robots.txt', 'open.example/a', 'open.example/b', 'open.example/c'])
  assert.deepEqual(clock.waited, [2_000, 2_000, 2_000])
})

test('a site may ask for more time, up to a minute', async () => {
  for (const path of ['/a', '/b']) await fetch(at('slow.example', path))
  assert.equal(clock.waited.at(-1), 7_000)
  for (const path of ['/a', '/b']) await fetch(at('glacial.example', path))
  assert.equal(clock.waited.at(-1), 60_000)
})

test('what robots.txt keeps away is not asked for', async () => {
  await assert.rejects(fetch(at('closed.example', '/a')), /\/a is kept from robots by its site's robots\.txt\.$/)
  await assert.rejects(fetch(at('partly.example', '/private/a')), /kept from robots/)
  await fetch(at('partly.example', '/private/open'))
  assert.deepEqual(asked, ['closed.example/robots.txt', 'partly.example/robots.txt', 'partly.example/private/open'])
})

test('a site whose robots.txt cannot be had now is left alone', async () => {
  await assert.rejects(fetch(at('ill.example', '/a')), /answers 503/)
  assert.deepEqual(asked, ['ill.example/robots.txt'])
})

test('an address of a private network is refused before robots.txt is asked for', async () => {
  await assert.rejects(fetch('http://10.0.0.1/feed'), /not on the public internet/)
  assert.deepEqual(asked, [])
})
