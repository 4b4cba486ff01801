import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { stranger } from '../run-readout.ts'

const STORY =
  'The foreign ministers of Norway and Chile will meet in Bergen on 3 March 2026, Norway said on Monday. The agenda has not been agreed. '
const user = stranger()
const asked: IncomingMessage[] = []
let site = ''
let isBusy = false

const feed = () => `<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title><link>${site}</link>
<item><title>Ministers to meet &amp; talk</title><link>/bergen</link><pubDate>Mon, 02 Feb 2026 09:00:00 GMT</pubDate>
<description>In short.</description></item>
<item><title>A whole story</title><link>/whole</link><description>${STORY.repeat(14)}</description></item>
<item><title>Kept away</title><link>/private/page</link><description>Norway said that it would not come.</description></item>
</channel></rss>`

const server = createServer((request, response) => {
  asked.push(request)
  if (isBusy) return response.writeHead(503, { 'retry-after': '7200' }).end()
  if (request.url === '/robots.txt') return response.end('User-agent: *\nDisallow: /private/\n')
  if (request.url === '/bergen') {
    return response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<html lang="en"><title>Ministers</title><article><p>${STORY}</p><p>${STORY.repeat(3)}</p></article></html>`)
  }
  if (request.url !== '/feed') return response.writeHead(404).end()
  if (request.headers['if-none-match'] === '"one"') return response.writeHead(304).end()
  return response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"one"' }).end(feed())
})

before(async () => {
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
  user.leave()
})

const readout = (...words: string[]) =>
  user.run([...words, '--record', 'news.sqlite'], '', {
    READOUT_ALLOW: site.slice('http://'.length),
    READOUT_CONTACT: 'desk@news.example',
  })

describe('feeds are followed', () => {
  test('from a list of feeds, each once', async () => {
    const list = `<opml version="2.0"><body><outline text="News"><outline text="Post" xmlUrl="${site}/feed"/></outline></body></opml>`
    writeFileSync(join(user.home, 'feeds.opml'), list)
    const { status, out } = await readout('follow', 'add', 'feeds.opml')
    assert.equal(out, '1 new feeds followed, 1 in all\n')
    assert.equal(status, 0)
    assert.match((await readout('follow', 'add', 'feeds.opml')).out, /^0 new feeds followed, 1 in all/)
    assert.equal(asked.length, 0)
  })

  test('with their pages where the feed is short, without where it is whole or robots are kept away', async () => {
    const { out, err } = await readout('follow', 'run', '--json')
    const { asked: feeds, read, new: fresh, failed } = JSON.parse(out)
    assert.deepEqual({ feeds, read, fresh, failed }, { feeds: 1, read: 3, fresh: 3, failed: 0 }, err)
    assert.deepEqual(
      asked.map(({ url }) => url),
      ['/robots.txt', '/feed', '/bergen'],
    )
    assert.match(asked[0]?.headers['user-agent'] ?? '', /^Readout\/\S+ .*desk@news\.example/)
  })

  test('not before their time, and then only if they have changed', async () => {
    asked.length = 0
    assert.equal(JSON.parse((await readout('follow', 'run', '--json')).out).asked, 0)
    assert.equal(asked.length, 0)
    const { unchanged, read } = JSON.parse((await readout('follow', 'run', '--all', '--json')).out)
    assert.deepEqual({ unchanged, read }, { unchanged: 1, read: 0 })
    assert.equal(asked.at(-1)?.headers['if-none-match'], '"one"')
  })

  test('and one whose server is ill is left alone as long as it asks', async () => {
    isBusy = true
    const { status, out, err } = await readout('follow', 'run', '--all', '--json')
    assert.equal(status, 1)
    assert.match(err, /its server answers 503/)
    assert.equal(JSON.parse(out).failing, 1)
    const { failures, next, asked: last } = JSON.parse((await readout('follow', 'list', '--json')).out)
    assert.equal(failures, 1)
    assert.ok(Date.parse(next) - Date.parse(last) >= 7_200_000)
    assert.equal((await readout('quarantine', 'list')).out, 'Nothing is in quarantine.\n')
  })

  test('until they are removed', async () => {
    assert.match((await readout('follow', 'remove', `${site}/feed`)).out, /is followed no longer/)
    assert.equal((await readout('follow', 'list')).out, 'No feed is followed.\n')
    assert.equal((await readout('follow', 'remove', `${site}/feed`)).status, 1)
  })
})
