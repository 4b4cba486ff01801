import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { Failure } from '#domain'
import { fetchAddress } from './fetch-address.ts'
import type { Network } from './network.ts'

const PAGE = '<!doctype html><html lang="en"><title>Talks</title><p>The talks are off.</p></html>'

/** What the server does at each path; anything else is 404. */
const PATHS: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/page': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1', etag: '"a1"' }).end(PAGE),
  '/packed': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/bomb': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
  '/strange': (_, response) => response.writeHead(200, { 'content-encoding': 'rot13' }).end(PAGE),
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/paid': (_, response) => response.writeHead(402).end(),
  '/busy': (_, response) => response.writeHead(503).end(),
  '/slow': () => {},
  '/dripping': (_, response) => void response.writeHead(200).write('<html>'),
  '/large': (_, response) => response.writeHead(200).end('x'.repeat(200_000)),
  '/known': (request, response) => response.writeHead(request.headers['if-none-match'] === '"a1"' ? 304 : 200).end(),
  '/agent': (request, response) => response.end(request.headers['user-agent']),
}
for (const target of [
  'http://10.0.0.1/',
  'http://[::1]/',
  'http://inside.example/',
  'file:///etc/hosts',
  'http://169.254.169.254/',
]) {
  PATHS[`/to/${encodeURIComponent(target)}`] = (_, response) => response.writeHead(301, { location: target }).end()
}

const server = createServer((request, response) => {
  const act = PATHS[request.url ?? '']
  if (act) act(request, response)
  else response.writeHead(404).end()
})
let site = ''
let network: Network

before(async () => {
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  site = `http://news.example:${port}`
  const hosts: Record<string, string[]> = {
    'news.example': ['127.0.0.1'],
    'inside.example': ['192.168.1.10'],
    'two-faced.example': ['93.184.215.14', '10.1.2.3'],
    'inside6.example': ['fd00::1'],
    'mapped.example': ['::ffff:127.0.0.1'],
    'empty.example': [],
  }
  network = {
    resolve: async host => hosts[host] ?? Promise.reject(new Error(`no host ${host}`)),
    allowed: new Set([`news.example:${port}`]),
    agent: 'Readout-test (desk@news.example)',
  }
})

after(() => {
  server.closeAllConnections()
  server.close()
})

async function refusal(address: string): Promise<Failure> {
  try {
    await fetchAddress(address, network, { limits: { most: 100_000, time: 500, redirects: 3 } })
  } catch (error) {
    return error instanceof Failure ? error : assert.fail(String(error))
  }
  return assert.fail(`${address} was fetched`)
}

test('a page comes with its charset, its headers and where it was found', async () => {
  const { url, bytes, charset, headers } = await fetchAddress(`${site}/moved`, network)
  assert.equal(url, `${site}/page`)
  assert.equal(Buffer.from(bytes).toString(), PAGE)
  assert.equal(charset, 'ISO-8859-1')
  assert.equal(headers.etag, '"a1"')
})

test('what is packed is unpacked', async () => {
  assert.equal(Buffer.from((await fetchAddress(`${site}/packed`, network)).bytes).toString(), PAGE)
})

test('a conditional request may be answered with nothing new', async () => {
  const { status, bytes } = await fetchAddress(`${site}/known`, network, { asking: { 'if-none-match': '"a1"' } })
  assert.deepEqual([status, bytes.length], [304, 0])
})

test('the server is told who asks', async () => {
  assert.equal(Buffer.from((await fetchAddress(`${site}/agent`, network)).bytes).toString(), network.agent)
})

const ANSWERS: Record<string, readonly [Failure['kind'], RegExp]> = {
  '/nowhere': ['not-found', /is not there: its server answers 404 Not Found\.$/],
  '/gone': ['not-found', /410 Gone/],
  '/paid': ['refused', /is not given out: its server answers 402/],
  '/busy': ['network', /503 Service Unavailable\. Try again later\.$/],
  '/slow': ['network', /took longer than 0\.5 seconds\.$/],
  '/dripping': ['network', /took longer than 0\.5 seconds\.$/],
  '/large': ['refused', /is larger than the 0\.1 MB that are fetched\.$/],
  '/bomb': ['refused', /is larger than the 0\.1 MB that are fetched\.$/],
  '/round': ['network', /was sent on more than 3 times\.$/],
  '/strange': ['unsupported', /rot13/],
}

for (const [path, [kind, sentence]] of Object.entries(ANSWERS)) {
  test(`${path} fails with a sentence`, async () => {
    const failure = await refusal(site + path)
    assert.match(failure.message, sentence)
    assert.equal(failure.kind, kind)
  })
}

/** Addresses that are never asked, whatever stands behind them. */
const NEVER = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.255.255.254:8080/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0x7f.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://192.0.0.170/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://203.0.113.9/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::1]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fd12:3456::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://localhost/',
  'http://LOCALHOST.:3000/',
  'http://api.localhost/',
  'http://printer.local/',
  'http://metadata.google.internal/',
  'http://①②⑦.⓪.⓪.①/',
  'http://inside.example/',
  'http://inside6.example/',
  'http://mapped.example/',
  'http://two-faced.example/',
  'http://inside.example:25/',
  'http://news.example/',
  'https://user:word@news.example/',
  'ftp://news.example/',
  'file:///etc/hosts',
  'gopher://news.example/',
  'http://',
]

for (const address of NEVER) {
  test(`${address} is refused`, async () => assert.equal((await refusal(address)).kind, 'refused'))
}

test('being sent on to such an address is refused as well', async () => {
  for (const path of Object.keys(PATHS).filter(name => name.startsWith('/to/'))) {
    assert.equal((await refusal(site + path)).kind, 'refused', path)
  }
})

test('a host that is not there is a network failure', async () => {
  assert.match((await refusal('https://nobody.example/')).message, /there is no host nobody\.example/)
  assert.match((await refusal('https://empty.example/')).message, /there is no host empty\.example/)
})

test('public addresses are let through as far as the connection', async () => {
  const { isPublicAddress } = await import('./public-address.ts')
  for (const ip of [
    '93.184.215.14',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::6810:84e5',
    '2a00:1450:4001::1',
  ]) {
    assert.equal(isPublicAddress(ip), true, ip)
  }
})
