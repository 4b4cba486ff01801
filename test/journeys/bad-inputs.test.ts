import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { stranger } from '../run-readout.ts'

const GOOD = 'The foreign ministers of Norway and Chile will meet in Bergen on 3 March 2026, Norway said on Monday.'

const user = stranger()
after(user.leave)

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(user.home, name), content)
  return name
}

const folder = (name: string) => {
  mkdirSync(join(user.home, name))
  return name
}

const bad: readonly [string, string][] = [
  ['an empty file', file('empty.txt', '')],
  ['a file of spaces', file('blank.txt', ' \n\t\n ')],
  [
    'a picture',
    file('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0, 1])),
  ],
  ['a megabyte in one line', file('long.txt', 'talks '.repeat(180_000))],
  ['text that is not UTF-8', file('latin.txt', Buffer.from(`${GOOD} Señor Muñoz agreed.`, 'latin1'))],
  ['a page cut off in the midst of a tag', file('cut.html', `<html><body><article><p>${GOOD}</p><p>And then <a hre`)],
  [
    'an article in another language',
    file(
      'german.txt',
      'Die Außenminister wollen sich in der kommenden Woche in Wien treffen, sagte ein Sprecher der Regierung am Montag vor der Presse.',
    ),
  ],
  ['a file that is not there', 'nowhere.txt'],
  ['a folder without files', folder('hollow')],
]

const good = [file('first.txt', GOOD), file('last.txt', `${GOOD} Talks follow.`)]

describe('a bad input', () => {
  for (const [what, name] of bad) {
    test(`${what} gives one sentence that names it, exit status 1, and the rest of the batch`, async () => {
      const { status, out, err } = await user.run(['read', '--json', good[0]!, name, good[1]!])
      assert.equal(status, 1)
      const sentences = err.trimEnd().split('\n')
      assert.equal(sentences.length, 1, err)
      assert.match(sentences[0]!, /^readout: \S.*[.]$/)
      assert.ok(sentences[0]!.includes(name), err)
      const texts = out
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).article.text)
      assert.equal(texts[0], GOOD)
      assert.equal(texts.at(-1), `${GOOD} Talks follow.`)
    })
  }

  test('in a record, the rest of the batch is kept and the counts say what became of it', async () => {
    const inputs = [good[0]!, ...bad.map(([, name]) => name), good[1]!]
    const { status, out } = await user.run(['add', '--json', '--record', 'bad.sqlite', ...inputs])
    assert.equal(status, 1)
    const counts = JSON.parse(out)
    assert.equal(counts.read + counts.failed, inputs.length)
    assert.ok(counts.new >= 2 && counts.failed >= 5)
  })
})

test('a folder gives what its files give, in the order of their names', async () => {
  const inner = join(folder('day'), 'inner')
  mkdirSync(join(user.home, inner))
  file('day/b.txt', `${GOOD} Second.`)
  file('day/a.txt', `${GOOD} First.`)
  file(join(inner, 'c.txt'), `${GOOD} Third.`)
  const { status, out, err } = await user.run(['read', '--json', 'day'])
  const texts = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).article.text)
  assert.deepEqual(texts, [`${GOOD} First.`, `${GOOD} Second.`, `${GOOD} Third.`])
  assert.equal(err, '')
  assert.equal(status, 0)
})

describe('wrong use', () => {
  const uses: readonly [readonly string[], RegExp][] = [
    [['raed', 'x.txt'], /Did you mean read\?/],
    [['read'], /missing required argument 'input'/],
    [['read', '--published', '21.10.2025', 'x.txt'], /Write a day as 2025-10-21/],
    [['docket', '--as-of', '2025-02-30'], /Write a day as 2025-10-21/],
    [['serve', '--port', '70000'], /A port is a number from 0 to 65535/],
    [['docket', '--recrod', 'x'], /Did you mean --record\?/],
  ]
  for (const [words, right] of uses) {
    test(`"${words.join(' ')}" says what is right and ends with status 2`, async () => {
      const { status, out, err } = await user.run(words)
      assert.equal(status, 2)
      assert.equal(out, '')
      assert.match(err, right)
    })
  }
})
