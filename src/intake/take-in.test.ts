import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type Given, type Taken, takeIn } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'intake-'))
const ENGLISH = 'The ministers will meet in Geneva on Monday, an official said, but the hour has not been agreed.\n'

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function allOf(taken: AsyncIterable<Taken>): Promise<Taken[]> {
  const all: Taken[] = []
  for await (const one of taken) all.push(one)
  return all
}

async function take(input: string, given: Given = {}): Promise<Taken> {
  const all = await allOf(takeIn([input], given))
  assert.equal(all.length, 1)
  return all[0]!
}

async function article(input: string, given?: Given) {
  const taken = await take(input, given)
  assert.equal(taken.kind, 'article', taken.kind === 'failed' ? taken.failure.message : '')
  return taken.kind === 'article' ? taken : assert.fail()
}

async function failure(input: string) {
  const taken = await take(input)
  return taken.kind === 'failed' ? taken : assert.fail(`${input} was taken`)
}

test('a text is kept to the character, but for its line ends', async () => {
  const text = `\n  ${ENGLISH}\r\n\tIt is on. \r\n\r\n`
  const taken = await article(file('plain.txt', text))
  assert.equal(taken.article.text, text.replaceAll('\r\n', '\n'))
  assert.equal(taken.article.language, 'en')
  assert.deepEqual(taken.warnings, [])
})

test('header lines are facts, and the text begins after them', async () => {
  const taken = await article(
    file(
      'headed.txt',
      `title: Talks\noutlet: The Harbour Post\npublished: 3 March 2024\nurl: https://harbour.example/1\n\n${ENGLISH}`,
    ),
  )
  const { id, ...rest } = taken.article
  assert.match(id, /^[0-9a-f]{16}$/)
  assert.deepEqual(rest, {
    url: 'https://harbour.example/1',
    outlet: 'The Harbour Post',
    title: 'Talks',
    published: '2024-03-03',
    language: 'en',
    text: ENGLISH,
  })
})

test('standard input is read to its end', async () => {
  async function* chunks() {
    yield Buffer.from(ENGLISH.slice(0, 40))
    yield Buffer.from(ENGLISH.slice(40))
  }
  const [taken] = await allOf(takeIn(['-'], { outlet: 'The Harbour Post' }, { standardInput: chunks }))
  assert.equal(taken?.kind === 'article' && taken.article.text, ENGLISH)
})

test('the bytes come along with their hash', async () => {
  const taken = await article(file('bytes.txt', ENGLISH))
  assert.deepEqual(Buffer.from(taken.raw.bytes), Buffer.from(ENGLISH))
  assert.match(taken.raw.sha256, /^[0-9a-f]{64}$/)
})

test('a text that is not UTF-8 is read, with a warning', async () => {
  const taken = await article(file('western.txt', Buffer.from(`The caf\xe9 talks. ${ENGLISH}`, 'latin1')))
  assert.match(taken.article.text, /^The café talks\./)
  assert.match(taken.warnings.join(), /western\.txt is not in UTF-8; it was read as windows-1252/)
})

test('a page cut off in the middle of a tag is read up to there, with a warning', async () => {
  const page = `<html><head><title>Talks</title></head><body><article><p>${ENGLISH}</p><p>${ENGLISH.repeat(4)}</p><p class="la`
  const taken = await article(file('cut.html', page))
  assert.match(taken.article.text, /hour has not been agreed\.$/)
  assert.match(taken.warnings.join(), /cut\.html is cut off in the middle of a tag/)
})

test('a page in a folder with a misleading name is still a page', async () => {
  const taken = await article(
    file('page.txt', `<!doctype html><html lang="en"><title>Talks</title><p>${ENGLISH.repeat(3)}</p>`),
  )
  assert.equal(taken.raw.format, 'html')
  assert.doesNotMatch(taken.article.text, /</)
})

test('the same article has the same id, whatever its file is called', async () => {
  const [one, other] = [await article(file('one.txt', ENGLISH)), await article(file('other.txt', ENGLISH))]
  assert.equal(one.article.id, other.article.id)
})

test('another language fails for now, and the article comes along unread', async () => {
  const { failure: said, unread } = await failure(
    file(
      'french.txt',
      'Les ministres des deux pays se rencontreront à Genève la semaine prochaine, a dit un porte-parole.',
    ),
  )
  assert.equal(said.kind, 'unsupported')
  assert.match(said.message, /french\.txt is in French, which Readout cannot read yet\./)
  assert.equal(unread?.article.language, 'fr')
})

const BAD: Record<string, readonly [string, RegExp]> = {
  'a file that is not there': [join(folder, 'nowhere.txt'), /^There is no file .*nowhere\.txt\.$/],
  'an address of a private network': [
    'http://192.168.0.1/talks',
    /^http:\/\/192\.168\.0\.1\/talks is not on the public internet/,
  ],
  'an address of another kind': ['ftp://news.example/talks', /only http and https/],
  'an empty file': [file('empty.txt', ''), /empty\.txt is empty\.$/],
  'a file of blanks': [file('blank.txt', ' \n\n'), /blank\.txt is empty\.$/],
  'a file of figures': [file('figures.txt', '1 2 3\n4 5 6\n'), /figures\.txt holds no words to read\.$/],
  'a PDF': [file('talks.pdf', '%PDF-1.7\n...'), /talks\.pdf is a PDF file\./],
  'a program': [file('binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0])), /binary is a program\./],
  'a megabyte of one line': [
    file('line.txt', 'talks '.repeat(180_000)),
    /line\.txt has a line of 1,080,000 characters/,
  ],
  'six megabytes': [file('large.txt', `${ENGLISH}`.repeat(64_000)), /large\.txt is larger than the 5 MB/],
  'bytes in no known encoding': [
    file(
      'cyrillic.txt',
      Buffer.alloc(900, 'Переговоры', 'utf16le').map(b => b | 0x80),
    ),
    /cyrillic\.txt is (?:not text|no text)/,
  ],
  'a page of nothing': [
    file('nothing.html', '<html><body><script>talks()</script></body></html>'),
    /nothing\.html holds no words to read\.$/,
  ],
}

for (const [what, [path, sentence]] of Object.entries(BAD)) {
  test(`${what} is answered with a sentence`, async () => {
    const { failure: said, unread } = await failure(path)
    assert.match(said.message, sentence)
    assert.equal(unread, undefined)
  })
}

const ITEM = `<item><title>Talks</title><link>https://post.example/1</link><description>${ENGLISH}</description></item>`
const feed = (items: string, encoding = 'utf-8') =>
  `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>The Harbour Post</title>${items}</channel></rss>`

test('a feed gives an article for each item, named by its place', async () => {
  const all = await allOf(takeIn([file('feed.txt', feed(ITEM + ITEM.replace('/1', '/2')))]))
  assert.deepEqual(
    all.map(taken => [taken.input.replace(/.*\//, ''), taken.kind === 'article' && taken.article.url]),
    [
      ['feed.txt#1', 'https://post.example/1'],
      ['feed.txt#2', 'https://post.example/2'],
    ],
  )
  assert.equal(all[0]?.kind === 'article' && all[0].article.outlet, 'The Harbour Post')
})

test('a feed in an odd encoding is read as it says', async () => {
  const cyrillic = Buffer.from(
    feed(ITEM.replace('Talks', '\u0001'), 'windows-1251').replace('\u0001', '\xcf\xe5\xf0'),
    'latin1',
  )
  assert.equal((await article(file('cyrillic.xml', cyrillic))).article.title, 'Пер')
  const wide = Buffer.from(`\ufeff${feed(ITEM, 'utf-16')}`, 'utf16le')
  assert.equal((await article(file('wide.xml', wide))).article.title, 'Talks')
})

test('an item without text is said to have none, and the rest come in', async () => {
  const bare = '<item><title>Bare</title><link>https://post.example/3</link></item>'
  const all = await allOf(takeIn([file('bare.xml', feed(bare + ITEM))]))
  assert.match(
    all[0]?.kind === 'failed' ? all[0].failure.message : '',
    /bare\.xml#1 has no text in its feed, only the address https:\/\/post\.example\/3\.$/,
  )
  assert.equal(all[1]?.kind, 'article')
})

test('a gzipped text is the text in it; gzip in gzip in gzip is left alone', async () => {
  const packed = gzipSync(ENGLISH)
  assert.equal((await article(file('text.gz', packed))).article.text, ENGLISH)
  assert.equal((await article(file('twice.gz', gzipSync(packed)))).article.text, ENGLISH)
  assert.match((await failure(file('thrice.gz', gzipSync(gzipSync(packed))))).failure.message, /packed within packed/)
  const bomb = await failure(file('bomb.gz', gzipSync(Buffer.alloc(80_000_000, 'a '))))
  assert.match(bomb.failure.message, /larger than the 5 MB|more densely/)
  const cut = await failure(file('cut.gz', gzipSync(ENGLISH.repeat(50)).subarray(0, 60)))
  assert.match(cut.failure.message, /cut\.gz is a gzip file, and its packing is cut off\.$/)
})

test('a page nested without end is answered with a sentence, and the next page is read', async () => {
  const deep = file('deep.html', `<html><body>${'<div>'.repeat(100_000)}<p>${ENGLISH}</p>`)
  assert.match(
    (await failure(deep)).failure.message,
    /deep\.html is a page that cannot be read: it is nested too deeply\.$/,
  )
  await article(file('after.html', `<html lang="en"><title>Talks</title><p>${ENGLISH.repeat(3)}</p></html>`))
})

test('many inputs come in their order, however long each takes', async () => {
  const inputs = Array.from({ length: 40 }, (_, i) =>
    i % 3 === 0
      ? file(`many-${i}.html`, `<html lang="en"><title>T${i}</title><p>${ENGLISH.repeat(3)} Number ${i}.</p></html>`)
      : file(`many-${i}.txt`, `${ENGLISH} Number ${i}.`),
  )
  const all = await allOf(takeIn(inputs))
  assert.deepEqual(
    all.map(({ input }) => input),
    inputs,
  )
  assert.ok(all.every(({ kind }) => kind === 'article'))
  assert.deepEqual([all[0]?.share, all.at(-1)?.share], [1 / 40, 1])
})
