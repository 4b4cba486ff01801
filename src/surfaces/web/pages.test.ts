import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { MEETING, recordOf } from './hand-made-record.ts'
import { harmless, type OutsideWords } from './hand-made-words.ts'
import { makeApp } from './make-app.ts'

const PAGES = [
  '/',
  `/m/${MEETING}`,
  `/m/${MEETING}/correct?dismiss=doubtful-38&apart=other`,
  '/a/abcdef0123456789',
  '/search?q=summit',
  '/search?q=%28',
  '/statements',
  '/changes',
  '/disputes',
  '/sources',
  '/sources/Dmitry%20Peskov',
  '/sides',
  '/read',
  '/about?check=yes',
  '/nowhere',
]

const app = makeApp(recordOf(harmless), () => '2025-10-22')
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:8731${path}`, { headers: { host: '127.0.0.1:8731', ...headers } })
const page = async (path: string) => (await get(path)).text()

describe('every page', () => {
  for (const path of PAGES) {
    test(`${path} allows its own script alone, no connection, no frame and nothing from elsewhere`, async () => {
      const { headers } = await get(path)
      const policy = headers.get('content-security-policy') ?? ''
      assert.match(
        policy,
        /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'/,
      )
      assert.doesNotMatch(policy, /connect-src|unsafe|https?:/)
      assert.doesNotMatch(await page(path), /<script>|<script[^>]*>[^<]|<style| style="| on[a-z]+="/)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
    })

    test(`${path} carries the day asked of in every link within, and says so in a banner`, async () => {
      const text = await page(`${path}${path.includes('?') ? '&' : '?'}as-of=2025-10-20`)
      const links = [...text.matchAll(/href="(\/[^"#]*)/g)].map(match => match[1]!.replaceAll('&amp;', '&'))
      const own = links.filter(link => !/\.(?:css|svg)$/.test(link) && link !== path)
      const leaving = own.filter(link => !link.includes('as-of='))
      assert.ok(own.length >= 3)
      assert.deepEqual(leaving, [])
      assert.match(text, /As of <strong>20 October 2025<\/strong>/)
    })
  }

  test('says so where the day asked of is none, instead of guessing', async () =>
    assert.match(await page('/?as-of=21.10.2025'), /“21\.10\.2025” is not a day/))
})

describe('the docket', () => {
  test('has a row a meeting: who, where, window, a chip a voice, what it waits on, how many reports that is', async () => {
    const text = await page('/')
    assert.match(text, /Trump–Putin summit in Budapest<\/a> <span class="flag">disputed/)
    assert.match(text, /href="\/a\/abcdef0123456789\?q=14-22#q=14-22">Budapest, Hungary<\/a>/)
    assert.match(text, /<rect class="window"[^>]* fill="url\(#fade-right\)"/)
    assert.match(text, /class="chip off"[^>]*><span class="voice">Russia<\/span> <span class="word">denied/)
    assert.match(text, /1 to 2 origins/)
  })

  test('marks the day asked of on the axis', async () => assert.match(await page('/'), /class="today"/))

  test('keeps the words searched for, and says so where nothing has them', async () =>
    assert.match(await page('/?words=nowhere'), /No meeting here matches “nowhere”/))

  test('leads to the meetings of one side, and from there back to all', async () => {
    assert.match(await page('/?words=x'), /href="\/\?words=x&amp;side=Russia">Russia <span class="count">1<\/span>/)
    assert.match(await page('/?words=x&side=Russia'), /href="\/\?words=x" title="Take this filter away">Russia/)
  })

  test('has a twin for machines with the same answer', async () => {
    const twin = (await (await get('/docket.json?as-of=2025-10-20')).json()) as { asOf: string; rows: { id: string }[] }
    assert.equal(twin.asOf, '2025-10-20')
    assert.equal(twin.rows[0]?.id, MEETING)
  })
})

describe('since my last visit', () => {
  const seen = async (cookie: string) => (await get('/', cookie ? { cookie } : {})).headers.getSetCookie().join()
  test('nothing is new at the first visit, and the next one knows when that was', async () => {
    assert.doesNotMatch(await page('/'), /class="new"/)
    assert.match(await seen(''), /readout-seen=0\.\d+; .*HttpOnly/)
  })
  test('what the record learnt after it is marked, and can be asked for alone', async () => {
    const cookie = `readout-seen=${Date.UTC(2025, 9, 20)}.${Date.now()}`
    const text = await (await get('/', { cookie })).text()
    assert.match(text, /<span class="new" title="New since your last visit">/)
    assert.match(text, /href="\/\?is=new">new since my last visit/)
    const later = `readout-seen=${Date.UTC(2025, 9, 23)}.${Date.now()}`
    assert.doesNotMatch(await (await get('/', { cookie: later })).text(), /class="new"/)
  })
  test('a visit is over after half an hour', async () => {
    const [first, second] = [Date.now() - 7_200_000, Date.now() - 3_600_000]
    assert.match(await seen(`readout-seen=${first}.${second}`), new RegExp(`readout-seen=${second}\\.`))
    assert.match(await seen(`readout-seen=${first}.${Date.now() - 60_000}`), new RegExp(`readout-seen=${first}\\.`))
  })
})

describe('every list and meeting', () => {
  const forms = ['docket', 'changes', 'disputes', 'sources', 'sides', 'statements', `m/${MEETING}`].flatMap(path =>
    ['json', 'csv', 'atom'].map(form => `/${path}.${form}`),
  )
  const calendars = ['docket', `m/${MEETING}`].flatMap(path => ['ics', 'jsonld'].map(form => `/${path}.${form}`))
  for (const path of [
    ...forms,
    ...calendars,
    '/docket.txt',
    '/about.json',
    '/a/abcdef0123456789.json',
    '/search.json?q=x',
  ])
    test(`is there for machines, and is not sent again where nothing changed: ${path}`, async () => {
      const answer = await get(path)
      assert.equal(answer.status, 200)
      const tag = answer.headers.get('etag')
      assert.ok(tag)
      assert.equal((await get(path, { 'if-none-match': tag })).status, 304)
    })
})

describe('a meeting', () => {
  test('shows standings, disputes, the story as drawing and as table, and what it waits on', async () => {
    const text = await page(`/m/${MEETING}`)
    for (const heading of ['Where it stands', 'What cannot both hold', 'What was said, in order', 'What it waits on'])
      assert.ok(text.includes(`<h2>${heading}</h2>`), heading)
    assert.equal(text.match(/<circle class="mark"/g)?.length, 3)
  })

  test('opens what each standing rests on: how many say so, who, how surely, by which rules', async () => {
    const text = await page(`/m/${MEETING}`)
    assert.match(
      text,
      /<summary>Grounds<\/summary><ul><li>1 report in 1 document, of at most 1 origin<\/li><li>a named source \(person\)<\/li><li>wording: certain<\/li><li>dated by its printing<\/li><li>read by hand-made<\/li>/,
    )
  })

  test('leads from each value to its exact words', async () =>
    assert.match(
      await page(`/m/${MEETING}`),
      /href="\/a\/abcdef0123456789\?q=0-37#q=0-37">“The summit in Budapest looks doubtful”/,
    ))

  test('under a name it once had, leads to the name it has', async () => {
    const answer = await get('/m/older-name?as-of=2025-10-20')
    assert.equal(answer.status, 302)
    assert.equal(answer.headers.get('location'), `/m/${MEETING}?as-of=2025-10-20`)
  })

  test('has a twin, and none where there is no such meeting', async () => {
    assert.equal(((await (await get(`/m/${MEETING}.json`)).json()) as { id: string }).id, MEETING)
    assert.equal((await get('/m/none.json')).status, 404)
    assert.equal((await get('/m/none')).status, 404)
  })
})

describe('an article', () => {
  test('marks exactly the words that the address names, without script', async () =>
    assert.match(
      await page('/a/abcdef0123456789?q=11-19'),
      /<a id="q=11-19"><\/a><mark class="meeting evidence linked">Budapest<|<a id="q=11-19"><\/a><mark class="[^"]*linked">in Budap</,
    ))

  for (const q of ['9000-9001', '5-5', '7-3', 'x', '1-2-3'])
    test(`says that a link to ${q} is orphaned`, async () =>
      assert.match(await page(`/a/abcdef0123456789?q=${q}`), /This link is orphaned/))

  test('has its standfirst and its tags, each leading to what else has them', async () => {
    const text = await page('/a/abcdef0123456789')
    assert.match(text, /<p class="standfirst">The ministers spoke by telephone on the same day\.<\/p>/)
    assert.match(
      text,
      /<ul class="tags" aria-label="Tags"><li><a href="\/search\?q=%22Budapest%22">Budapest<\/a><\/li>/,
    )
  })

  test('has what stands below its pictures', async () =>
    assert.match(
      await page('/a/abcdef0123456789'),
      /<h2 id="captions">Below its pictures<\/h2>\s*<ul><li>[^<]+<\/li><li>/,
    ))

  test('keeps every sign of the text', async () => {
    const text = await page('/a/abcdef0123456789?q=3-60')
    const paragraphs = [...text.matchAll(/<div class="beside"><p>(.*?)<\/p>/gs)].map(([, words]) => words!)
    assert.equal(paragraphs.map(words => words.replace(/<[^>]*>/g, '')).join('\n\n'), harmless.text)
  })
})

describe('notes by readers', () => {
  test('stand beside the words that they hang on, which are marked, and again below with those taken back', async () => {
    const text = await page('/a/abcdef0123456789')
    assert.match(text, /<a id="q=82-102"><\/a><mark class="[^"]*noted">the White House says<\/mark>/)
    assert.match(
      text,
      /<li class="note reader-note">“<a class="quiet" href="\/a\/abcdef0123456789\?q=82-102#q=82-102">/,
    )
    assert.match(text, /<section id="notes">.*<li class="dismissed">.*Dmitry Peskov, [^<]*, taken back</s)
    assert.equal(text.match(/name="kind" value="undo"/g)?.length, 1)
    assert.match(text, /<mark class="noted">what a note is on<\/mark><\/p>/)
  })

  test('stand in the log of the meeting', async () =>
    assert.match(
      await page(`/m/${MEETING}`),
      /Noted on <a href="[^"]*q=82-102">words of an article<\/a>: “The ministers/,
    ))

  test('are in the twin for machines', async () => {
    const { notes } = (await (await get('/a/abcdef0123456789.json')).json()) as { notes: { stands: boolean }[] }
    assert.deepEqual(
      notes.map(({ stands }) => stands),
      [true, false],
    )
  })

  test('are written about the words that the address names', async () =>
    assert.match(
      await page('/a/abcdef0123456789?q=14-22'),
      /name="span" value="14-22">\n.*name="words" value="Budapest"/,
    ))

  test('are not written on a day of the past', async () =>
    assert.doesNotMatch(await page('/a/abcdef0123456789?as-of=2025-10-21'), /<form[^>]*method="post"[^>]*\/a\//))
})

test('whoever asks by a name that is not this machine’s own is turned away', async () => {
  assert.equal((await get('/', { host: 'evil.example:8731' })).status, 421)
  assert.equal((await get('/', { host: '[::1]:8731' })).status, 200)
})

describe('hostile words', () => {
  const poison = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e=cmd|\u0000 &amp; \'`'
  const hostile = Object.fromEntries(
    Object.entries(harmless).map(([name, value]) => [name, `${poison} ${value} ${'x'.repeat(10_000)}`]),
  ) as OutsideWords
  const poisoned = makeApp(recordOf({ ...hostile, url: 'javascript:alert(1)' }), () => '2025-10-22')
  const tags = (text: string) => [...text.matchAll(/<(\/?[a-z][a-z0-9]*)/gi)].map(match => match[1]!)

  for (const path of PAGES) {
    test(`change no page's structure: ${path}`, async () => {
      const text = await (await poisoned.request(`http://localhost${path}`)).text()
      const known = new Set(tags(await page(path)))
      assert.deepEqual(
        [...new Set(tags(text))].filter(tag => !known.has(tag)),
        [],
      )
      assert.ok(!text.includes('\u202e') && !text.includes('\u0000'))
      assert.ok(!/(?:href|src)="(?!\/|#|\?)/.test(text), 'a link that leads elsewhere')
      assert.ok(!/ on[a-z]+=(?!alert\(1\)&gt;)/i.test(text))
    })
  }

  test('in the address stay words', async () => {
    const text = await page(`/?words=${encodeURIComponent(poison)}&as-of=${encodeURIComponent(poison)}`)
    assert.ok(!/<script>|<script src=x/.test(text) && !text.includes('<img'))
  })
})
