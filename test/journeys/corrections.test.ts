import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { stranger } from '../run-readout.ts'

const user = stranger()
after(user.leave)
const lines = (text: string) => text.split('\n').filter(Boolean)

const MONDAY = `Title: Summit fixed
Outlet: The Harbour Gazette
Published: 2025-10-20

President Donald Trump will meet Russian President Vladimir Putin in Budapest next week, the White House said on Monday.
`
const TUESDAY = `Title: Lavrov and Rubio to talk
Outlet: The Evening Post
Published: 2025-10-21

Secretary of State Marco Rubio will meet Russian Foreign Minister Sergey Lavrov in Geneva on Thursday, the State Department said on Tuesday.
`

/** The docket's rows, by label. */
async function docket() {
  const { out } = await user.run(['docket', '--json'])
  const rows: { id: string; label: string; place: { name: string } | null }[] = lines(out).map(line => JSON.parse(line))
  return rows.sort((a, b) => (a.label < b.label ? -1 : 1))
}

before(async () => {
  for (const [name, text] of Object.entries({ monday: MONDAY, tuesday: TUESDAY }))
    writeFileSync(join(user.home, `${name}.txt`), text)
  const { status, err } = await user.run(['add', 'monday.txt', 'tuesday.txt'])
  assert.equal(status, 0, err)
})

describe('somebody who knows better', () => {
  const signed = ['--by', 'A. Editor', '--why', 'I was there']

  test('merges two meetings, finds them under both addresses, and takes it back', async () => {
    const [a, b] = await docket()
    assert.ok(a && b)
    const done = await user.run(['correct', 'merge', b.id, a.id, ...signed, '--json'])
    assert.equal(done.status, 0, done.err)
    const [merged, ...others] = await docket()
    assert.equal(others.length, 0)
    const shown = await user.run(['show', b.id, '--why'])
    assert.match(shown.out, /merged by A\. Editor: I was there/)
    for (const { id } of [a, b]) assert.equal(JSON.parse((await user.run(['show', id, '--json'])).out).id, merged!.id)
    const { entry } = JSON.parse(done.out)
    assert.equal((await user.run(['correct', 'undo', entry.slice(0, 10), ...signed])).status, 0)
    assert.equal((await docket()).length, 2)
    const { out } = await user.run(['correct', 'list'])
    assert.match(out, /merged into[\s\S]* by A\. Editor: I was there · undone/)
  })

  test('sets a field, which stays as it was set', async () => {
    const [a] = await docket()
    const { status, out } = await user.run(['correct', 'set', a!.id, 'place', 'Vienna, Austria', ...signed])
    assert.equal(status, 0)
    assert.match(out, /^Recorded as [0-9a-f]{12}; "readout correct undo [0-9a-f]{12}" takes it back\.\n$/)
    assert.equal((await docket()).find(({ id }) => id === a!.id)?.place?.name, 'Vienna')
  })

  test('dismisses a report by the key that "show --why" tells, and restores it', async () => {
    const [a] = await docket()
    const [, key = ''] = /key\s+([0-9a-z]{10})/.exec((await user.run(['show', a!.id, '--why'])).out) ?? []
    assert.equal((await user.run(['correct', 'dismiss', key, ...signed])).status, 0)
    assert.match((await user.run(['show', a!.id])).out, /dismissed\s+by\s+A\.\s+Editor:\s+I\s+was\s+there/)
    assert.equal((await user.run(['correct', 'restore', key, ...signed])).status, 0)
    assert.doesNotMatch((await user.run(['show', a!.id])).out, /· dismissed by/)
  })

  test('is told what is missing', async () => {
    const [a, b] = await docket()
    for (const [words, sentence] of [
      [['merge', b!.id, a!.id, '--why', 'so'], /needs the name of who makes it/],
      [['merge', b!.id, a!.id, '--by', 'A. Editor'], /needs a reason/],
      [['merge', a!.id, a!.id, ...signed], /one meeting already/],
      [['set', a!.id, 'mood', 'fine', ...signed], /There is no field "mood" to set, only label, kind/],
      [['set', a!.id, 'window', 'Tuesday', ...signed], /A window is written 2025-11-03/],
      [['dismiss', 'nothing', ...signed], /no report, account or folding nothing/],
      [['undo', 'ffffffff', ...signed], /There is no correction "ffffffff"/],
    ] as const) {
      const { status, out, err } = await user.run(['correct', ...words])
      assert.notEqual(status, 0)
      assert.equal(out, '')
      assert.match(err, sentence)
    }
  })
})

test('a docket is narrowed to sides, statuses, places and days', async () => {
  const labels = async (...words: string[]) => {
    const { status, out, err } = await user.run(['docket', '--json', ...words])
    assert.equal(status, 0, err)
    return lines(out).map(line => JSON.parse(line).kind)
  }
  assert.equal((await labels()).length, 2)
  assert.deepEqual(await labels('--kind', 'ministerial'), ['ministerial'])
  assert.deepEqual(await labels('--place', 'vienna'), ['ministerial'])
  assert.deepEqual(await labels('--words', 'putin', '--side', 'Russia', 'United States'), ['summit'])
  assert.deepEqual(await labels('--changed-since', '2025-10-21'), ['ministerial'])
  assert.deepEqual(await labels('--to', '2025-10-20'), [])
  assert.deepEqual(await labels('--sort', 'label', '--limit', '1'), ['ministerial'])
  const { status, err } = await user.run(['docket', '--status', 'cancelled'])
  assert.equal(status, 2)
  assert.match(err, /Allowed choices are mooted, proposed/)
})

describe('somebody who looks for words', () => {
  test('finds statements and articles, a line of JSON each', async () => {
    const { status, out } = await user.run(['search', 'side:"United States"', 'geneva', '--json'])
    assert.equal(status, 0)
    const [found] = lines(out).map(line => JSON.parse(line))
    assert.equal(found.kind, 'statement')
    assert.ok(found.content[0].marks.length > 0)
    const articles = await user.run(['search', 'búdapest', '--json'])
    assert.ok(lines(articles.out).some(line => JSON.parse(line).title === 'Summit fixed'))
  })

  test('may type a search as the words of the command line', async () => {
    const found = async (...words: string[]) => lines((await user.run(['search', '--json', ...words])).out).length
    assert.ok((await found('geneva')) > 0)
    assert.equal(await found('geneva', '-rubio'), 0)
    assert.ok((await found('side:United States', 'geneva')) > 0)
    assert.equal((await user.run(['search', 'geneva', '--nothing'])).status, 2)
  })

  test('finds nothing that was not there yet', async () => {
    assert.match((await user.run(['search', 'geneva', '--as-of', '2025-10-20'])).out, /^0 statements and 0 articles/)
    assert.match((await user.run(['search', 'geneva asof:2025-10-20'])).out, /^0 statements and 0 articles/)
    assert.match((await user.run(['search', 'geneva', '--known-at', '2020-01-01'])).out, /^0 statements and 0 articles/)
  })

  test('is shown the character where a search cannot be read', async () => {
    const { status, out, err } = await user.run(['search', 'geneva', 'speaker:Rubio'])
    assert.deepEqual([status, out], [2, ''])
    assert.match(err, /^readout: There is no field speaker:.*\(character 8 of the search\)\.\n$/)
  })
})

test('reading again with the same reader changes nothing, and says so', async () => {
  const { status, out } = await user.run(['reread', '--dry-run'])
  assert.equal(status, 0)
  assert.equal(out, '0 articles would be read again, 0 failed; 0 meetings changed, 0 new, 0 gone\n')
})

test('two meetings say why they are not one', async () => {
  const [a, b] = await docket()
  assert.match((await user.run(['show', a!.id, '--apart-from', b!.id])).out, /^They (cannot be one|were never|have)/)
  assert.equal((await user.run(['show', a!.id, '--apart-from', a!.id])).out, 'They are one meeting.\n')
})

test('a reader notes something on words of an article, and takes it back', async () => {
  const { article } = JSON.parse(lines((await user.run(['search', 'geneva', '--json'])).out)[0]!)
  const { article: taken } = JSON.parse((await user.run(['show', article, '--json'])).out)
  const start = taken.text.indexOf('Geneva')
  const signed = ['--text', 'They know each other.', '--by', 'B. Reader']
  const span = ['--span', `${start}-${start + 'Geneva'.length}`]
  const { status, out, err } = await user.run(['correct', 'note', article, ...signed, ...span, '--json'])
  assert.equal(status, 0, err)
  const { entry } = JSON.parse(out)
  const shown = async () => (await user.run(['show', article])).out
  assert.match(await shown(), /Notes by readers\n.*B\. Reader, .*: They know each other\.\n +on “Geneva”/)
  assert.match(
    (await user.run(['correct', 'list'])).out,
    /note\s+on[\s\S]*“They\s+know\s+each\s+other\.”\s+by\s+B\.\s+Reader/,
  )
  assert.equal((await user.run(['correct', 'undo', entry, '--by', 'B. Reader', '--why', 'A slip'])).status, 0)
  assert.match(await shown(), /taken back/)
  for (const [words, sentence] of [
    [[article, '--text', 'x'], /needs the name/],
    [[article, '--by', 'B. Reader'], /--text/],
    [[article, ...signed, '--span', '5'], /Write it as 11-37/],
    [[article, ...signed, '--span', '0-99999'], /has no words at 0-99999/],
    [['none', ...signed], /There is no article none/],
  ] as const) {
    const refused = await user.run(['correct', 'note', ...words])
    assert.notEqual(refused.status, 0)
    assert.match(refused.err, sentence)
  }
})

test('an article says what became of it', async () => {
  const { out } = await user.run(['search', 'geneva', '--json'])
  const { article } = JSON.parse(lines(out)[0]!)
  assert.match((await user.run(['show', article])).out, /Tells of[\s\S]*founded the meeting/)
})
