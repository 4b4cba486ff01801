import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from './read-feed.ts'

const AT = 'https://news.example/feeds/world.xml'
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Post</title>${head}${items}</channel></rss>`

test('an item is its text, its title, its date as written and its whole address', () => {
  const feed = readFeed(
    rss(
      '<item><title>Talks &amp; tea</title><link>/talks</link><pubDate>Tue, 03 Mar 2026 22:00:00 -0500</pubDate><description>&lt;p&gt;They will meet.&lt;/p&gt;&lt;p&gt;Nobody knows when.&lt;/p&gt;</description></item>',
    ),
    AT,
  )
  assert.equal(feed.title, 'The Post')
  assert.equal(feed.damaged, false)
  const { markup, ...item } = feed.items[0]!
  assert.match(markup, /^<p>/)
  assert.deepEqual(item, {
    text: 'They will meet.\nNobody knows when.',
    title: 'Talks & tea',
    url: 'https://news.example/talks',
    published: 'Tue, 03 Mar 2026 22:00:00 -0500',
  })
})

test('the whole text counts, not the summary beside it', () => {
  const feed = readFeed(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>P</title><item><description>In short.</description><content:encoded><![CDATA[<p>The ministers will meet on Monday, said the host.</p>]]></content:encoded></item></channel></rss>`,
    AT,
  )
  assert.equal(feed.items[0]?.text, 'The ministers will meet on Monday, said the host.')
})

test('a summary beside the whole text is its standfirst, and categories are its tags, in every kind of feed', () => {
  const whole = '<p>The ministers will meet on Monday, said the host.</p>'
  const inXml = whole.replaceAll('<', '&lt;')
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title>t</title><summary>In short.</summary><content type="html">${inXml}</content><category term="a1" label="Arms control"/><category term="Geneva"/></entry></feed>`
  const item = `<item><title>t</title><description>In short.</description><category>Arms control</category><category>Geneva</category><content:encoded>${inXml}</content:encoded></item>`
  const tags = ['Arms control', 'Geneva']
  const json = { id: '1', content_html: whole, summary: 'In short.', tags }
  for (const source of [
    atom,
    rss(item).replace('<rss ', '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" '),
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'P', items: [json] }),
  ]) {
    const [read] = readFeed(source, AT).items
    assert.deepEqual([read?.standfirst, read?.tags], ['In short.', 'Arms control; Geneva'], source)
  }
})

test('a text that stands twice, or alone, is no standfirst', () => {
  const [one, two] = readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'P',
      items: [
        { id: '1', content_html: '<p>They will meet.</p>', content_text: 'They will meet.' },
        { id: '2', summary: 'They will meet.' },
      ],
    }),
    AT,
  ).items
  assert.deepEqual([one?.standfirst, two?.standfirst], [undefined, undefined])
})

test('an item without date, title or address is still an item', () => {
  const [item] = readFeed(rss('<item><description>They will meet.</description></item>'), undefined).items
  assert.equal(item?.text, 'They will meet.')
  assert.deepEqual([item?.published, item?.title, item?.url], [undefined, undefined, undefined])
})

test('entities of pages, bare ampersands and tags that are left open are read as they are meant', () => {
  const [item] = readFeed(
    rss('<item><title>Caf&eacute; talks &mdash; again</title><description>R & D <b>first</description></item>'),
    AT,
  ).items
  assert.equal(item?.title, 'Café talks — again')
  assert.match(item?.text ?? '', /R & D/)
})

test('entities that the feed declares are left alone: none can grow, none can point to a file', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>`
  const feed = readFeed(
    bomb + rss('<item><title>&b; &f;</title><description>They will meet.</description></item>').slice(21),
    AT,
  )
  assert.equal(feed.items[0]?.text, 'They will meet.')
  assert.doesNotMatch(feed.items[0]?.title ?? '', /aaaa|\n/)
})

for (const [what, cut, items] of [
  ['a feed', rss('<item><title>One</title><description>They met.</description></item><item><title>Two</ti'), 1],
  [
    'an Atom feed',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><title>One</title><content>They met.</content></entry><entry><title>Two</title><content>They',
    1,
  ],
  [
    'a JSON feed',
    '{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":"1","content_text":"They met."},{"id":"2","content_text":"They {met} ag',
    1,
  ],
] as const) {
  test(`${what} that is cut off is read up to its last whole item`, () => {
    const whole = what === 'a feed' ? cut.slice(0, cut.indexOf('</channel>')) : cut
    const feed = readFeed(whole, AT)
    assert.equal(feed.items.length, items)
    assert.equal(feed.items[0]?.text, 'They met.')
    assert.equal(feed.damaged, true)
  })
}

test('relative addresses go from xml:base, else from where the feed was found', () => {
  const atom = (base: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"${base}><title>P</title><entry><title>t</title><link href="b/c"/><content>x</content></entry></feed>`
  assert.equal(readFeed(atom(' xml:base="https://other.example/a/"'), AT).items[0]?.url, 'https://other.example/a/b/c')
  assert.equal(readFeed(atom(''), AT).items[0]?.url, 'https://news.example/feeds/b/c')
})

test('an address that no browser would open over HTTP is none', () => {
  const [item] = readFeed(
    rss('<item><title>t</title><link>javascript:alert(1)</link><description>x</description></item>'),
    AT,
  ).items
  assert.equal(item?.url, undefined)
})

test('what is no feed is said to be none', () => {
  assert.throws(() => readFeed('<rss><channel><title>Nothing', AT), /broken before its first item ends/)
})
