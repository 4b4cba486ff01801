import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { root, stranger } from '../run-readout.ts'

const user = stranger()
after(user.leave)

const demo = join(root, 'demo')
const dispatches = readdirSync(demo)
  .filter(name => /\.(?:txt|html)$/.test(name))
  .map(name => join(demo, name))
const lines = (text: string) => text.split('\n').filter(Boolean)

describe('a stranger with a dispatch', () => {
  test('reads what it says, without a record', async () => {
    const { status, out, err } = await user.run(['read', dispatches[0]!])
    assert.equal(err, '')
    assert.equal(status, 0)
    assert.match(out, /^1 {2}\S/m)
    assert.match(out, /“.+”/)
  })

  test('gets one line of JSON an input, in the order of the inputs, every span within its text', async () => {
    const { status, out } = await user.run(['read', '--json', ...dispatches])
    const readings = lines(out).map(line => JSON.parse(line))
    assert.equal(status, 0)
    assert.equal(readings.length, dispatches.length)
    for (const reading of readings) {
      for (const { start, end } of spansIn(reading)) {
        assert.ok(Number.isInteger(start) && 0 <= start && start < end && end <= reading.article.text.length)
      }
    }
  })
})

describe('a stranger who keeps a record', () => {
  test('adds dispatches once: the same bytes again are nothing new', async () => {
    const first = await user.run(['add', ...dispatches])
    assert.equal(first.status, 0, first.err)
    assert.match(
      first.out,
      new RegExp(
        `^${dispatches.length} read, ${dispatches.length} new, \\d+ copies, 0 failed, [1-9]\\d* meetings changed\n$`,
      ),
    )
    const again = await user.run(['add', ...dispatches])
    assert.equal(again.out, `${dispatches.length} read, 0 new, 0 copies, 0 failed, 0 meetings changed\n`)
  })

  test('sees the docket, and each meeting of it by its id', async () => {
    const { out } = await user.run(['docket', '--json'])
    const rows = lines(out).map(line => JSON.parse(line))
    assert.ok(rows.length > 0)
    const told = await user.run(['docket'])
    for (const row of rows) assert.ok(told.out.includes(row.id))
    const story = await user.run(['show', rows[0].id])
    assert.equal(story.status, 0)
    assert.match(story.out, /What was said, in order/)
    assert.deepEqual(JSON.parse((await user.run(['show', '--json', rows[0].id])).out).id, rows[0].id)
  })

  test('gets the same docket whatever the order of adding', async () => {
    const docket = async (record: string, inputs: readonly string[]) => {
      for (const input of inputs) await user.run(['add', '--record', record, input])
      const { out } = await user.run(['docket', '--json', '--record', record])
      return out.replace(/"learnt":"[^"]*"/g, '')
    }
    const few = dispatches.slice(0, 4)
    assert.equal(await docket('forth.sqlite', few), await docket('back.sqlite', few.toReversed()))
  })
})

describe('a stranger who asks the record', () => {
  test('asks as of a day: nothing said later shows', async () => {
    const rows = async (...words: string[]) => lines((await user.run(['docket', '--json', ...words])).out).length
    assert.equal(await rows('--as-of', '1999-01-01'), 0)
    assert.ok((await rows('--as-of', '2018-05-26')) < (await rows()))
    assert.match((await user.run(['docket', '--as-of', '2018-05-26'])).out, /as of 26 May 2018/)
  })

  test('asks what the record had learnt by a day', async () => {
    const { out } = await user.run(['docket', '--json', '--known-at', '2000-01-01'])
    assert.equal(out, '')
  })

  test('is told where there is no such meeting', async () => {
    const { status, err } = await user.run(['show', 'nobody-nowhere'])
    assert.equal(status, 1)
    assert.match(err, /There is no meeting "nobody-nowhere" here\. "readout docket" lists those there are\./)
  })

  test('has a sound record, and copies it', async () => {
    assert.equal((await user.run(['doctor'])).status, 0)
    assert.equal((await user.run(['backup', 'copy.sqlite'])).status, 0)
    const [own, copy] = await Promise.all([user.run(['docket']), user.run(['docket', '--record', 'copy.sqlite'])])
    assert.equal(copy.out, own.out)
  })
})

/** Every span in a reading, however deep. */
function spansIn(value: unknown): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [value as { start: number; end: number }] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}
