import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { root, stranger } from '../run-readout.ts'

const user = stranger()
after(user.leave)

const at = (name: string) => join(user.home, name)
const story = (n: number) =>
  `The foreign ministers of Norway and Chile will meet in Bergen on ${n} March 2026, Norway said on Monday. It is meeting number ${n}.`

function record(
  n: number,
  body = `<html lang="en"><title>Story ${n}</title><p>${story(n)}</p><p>${story(n)}</p></html>`,
) {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`
  return gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/${n}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`,
  )
}

const add = async (...words: string[]) => {
  const { out, ...ran } = await user.run(['add', '--json', '--record', 'batch.sqlite', ...words])
  return { ...ran, counts: JSON.parse(out) }
}

test('an archive is taken in; a second time there is nothing new', async () => {
  for (let n = 1; n <= 20; n++) appendFileSync(at('news.warc.gz'), record(n))
  const first = await add('news.warc.gz')
  assert.deepEqual([first.counts.read, first.counts.new, first.status], [20, 20, 0], first.err)
  const second = await add('news.warc.gz')
  assert.deepEqual([second.counts.read, second.counts.new, second.counts.changed], [20, 0, 0])
})

test('of an archive that is cut off, the whole records come in and the cut is said', async () => {
  writeFileSync(at('cut.warc.gz'), readFileSync(at('news.warc.gz')))
  truncateSync(at('cut.warc.gz'), record(1).length * 5 + 100)
  const { status, counts, err } = await add('cut.warc.gz')
  assert.equal(counts.read, 5)
  assert.match(err, /^readout: cut\.warc\.gz is damaged after record 5: it is cut off/)
  assert.equal(status, 1)
})

test('in a pipe nothing but sentences is said, and a good batch says nothing', async () => {
  assert.equal((await add('news.warc.gz')).err, '')
})

test('what fails goes to quarantine with its place and reason, and comes in once it is put right', async () => {
  mkdirSync(at('day'))
  writeFileSync(at('day/empty.txt'), '')
  writeFileSync(at('day/good.txt'), story(21))
  appendFileSync(at('odd.warc.gz'), Buffer.concat([record(22), record(23, '<html><body>12345</body></html>')]))
  const { counts } = await add('day', 'odd.warc.gz', 'not-there.txt')
  assert.deepEqual([counts.read, counts.failed], [2, 3])

  const quarantine = (...words: string[]) => user.run(['quarantine', ...words, '--record', 'batch.sqlite'])
  const held = (await quarantine('list', '--json')).out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
    .filter(({ input }) => !input.endsWith('cut.warc.gz'))
  assert.deepEqual(
    held.map(({ input }) => input),
    [at('day/empty.txt'), at('odd.warc.gz#2')],
  )
  assert.match(held[1].reason, /odd\.warc\.gz#2 holds no words to read\.$/)

  writeFileSync(at('day/empty.txt'), story(24))
  const { out, status } = await quarantine('retry', String(held[0].id), String(held[1].id), '--json')
  assert.deepEqual([JSON.parse(out).new, JSON.parse(out).failed, status], [1, 1, 1])
  assert.match((await quarantine('list')).out, /odd\.warc\.gz#2\n {3}.*\n {3}tried 2 times/)
  assert.equal((await quarantine('drop', String(held[1].id))).out, '1 let go\n')
  assert.equal((await quarantine('drop')).status, 1)
  assert.equal((await quarantine('drop', '--all')).status, 0)
  assert.equal((await quarantine('list')).out, 'Nothing is in quarantine.\n')
})

test('an article in another language is kept, counted as unread, and not held in quarantine', async () => {
  writeFileSync(
    at('german.txt'),
    'Die Außenminister wollen sich in der kommenden Woche in Wien treffen, sagte ein Sprecher der Regierung am Montag.',
  )
  const { counts, status } = await add('german.txt')
  assert.deepEqual([counts.failed, counts.unread, status], [1, 1, 1])
  assert.match((await user.run(['quarantine', 'list', '--record', 'batch.sqlite'])).out, /^Nothing/)
})

test('for a machine, a page in another language is its text and no fact', async () => {
  const german =
    'Die Außenminister wollen sich in der kommenden Woche in Wien treffen, sagte ein Sprecher der Regierung. '
  writeFileSync(
    at('german.html'),
    `<!doctype html><html lang="de"><title>Treffen</title><p>${german.repeat(4)}</p></html>`,
  )
  const { out, err, status } = await user.run(['read', '--json', 'german.html'])
  const { article, meetings, unread } = JSON.parse(out)
  assert.equal(article.language, 'de')
  assert.match(article.text, /^Die Außenminister/)
  assert.deepEqual(meetings, [])
  assert.match(unread, /german\.html is in German, which Readout cannot read yet\.$/)
  assert.match(err, /in German/)
  assert.equal(status, 0)
  const told = await user.run(['read', 'german.html'])
  assert.deepEqual([told.out, told.status], ['', 1])
})

test('Ctrl-C loses nothing: what was read is in the record, and the same command brings in the rest', async () => {
  // More than a pipe holds, so that the program is at work when the last of it has gone.
  const filler = `<script>${'x'.repeat(2_000)}</script>`
  const page = (n: number) =>
    `<html lang="en"><title>S</title>${filler}<p>${story(n)} Once more: ${story(n)}</p></html>`
  const archive = Buffer.concat(Array.from({ length: 200 }, (_, n) => gunzipSync(record(n, page(n)))))
  writeFileSync(at('long.warc'), archive)
  const words = ['add', '--json', '--record', 'stopped.sqlite']
  const child = spawn(process.execPath, [join(root, 'bin', 'readout'), ...words, '-'], {
    cwd: user.home,
    env: { PATH: process.env.PATH, HOME: user.home },
  })
  const printed = { out: '', err: '' }
  child.stdout.on('data', data => (printed.out += data))
  child.stderr.on('data', data => (printed.err += data))
  const ended = new Promise(resolve => child.on('close', resolve))
  child.stdin.on('error', () => {})
  child.stdin.write(archive, () => child.kill('SIGINT'))
  assert.equal(await ended, 1)
  assert.match(printed.err, /Stopped before the end\./)
  const before = JSON.parse(printed.out)
  const { out, err } = await user.run([...words, 'long.warc'])
  const rest = JSON.parse(out)
  assert.deepEqual([before.new + rest.new, rest.read, rest.failed], [200, 200, 0], err)
})

test('of an article taken from a page, each fact is told with where it stood, and the page is kept as it came', async () => {
  const page = `<!doctype html><html lang="en"><head><title>Talks</title><meta property="article:published_time" content="2026-02-02"></head><p>${story(30).repeat(3)}</p></html>`
  writeFileSync(at('kept.html'), page)
  await add('kept.html')
  const { article } = JSON.parse((await user.run(['read', '--json', 'kept.html'])).out)
  const told = await user.run(['page', article.id, '--record', 'batch.sqlite'])
  assert.match(told.out, /^published {2}2026-02-02 {2}\(meta article:published_time\)$/m)
  assert.equal((await user.run(['page', article.id, '--raw', '--record', 'batch.sqlite'])).out, page)
  assert.equal((await user.run(['page', 'nothing', '--record', 'batch.sqlite'])).status, 1)
})
