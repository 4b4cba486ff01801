import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, test } from 'node:test'
import { stranger } from '../run-readout.ts'

const user = stranger()
after(user.leave)
const at = (name: string) => join(user.home, name)

writeFileSync(at('note.txt'), 'A shopping list, and no record at all.\n'.repeat(200))
writeFileSync(at('broken.sqlite'), `SQLite format 3\u0000${'garbage'.repeat(2000)}`)
mkdirSync(at('folder'))
const foreign = new DatabaseSync(at('foreign.sqlite'))
foreign.exec('create table photos (name text)')
foreign.close()

describe('a record that cannot be opened', () => {
  const records: readonly [string, string][] = [
    ['a text file', 'note.txt'],
    ['a broken file', 'broken.sqlite'],
    ['a folder', 'folder'],
    ["another program's database", 'foreign.sqlite'],
    ['a place where nothing can be made', join('note.txt', 'record.sqlite')],
  ]
  for (const [what, record] of records) {
    for (const command of ['docket', 'serve'] as const) {
      test(`${command}: ${what} is answered with a sentence, and left as it was`, async () => {
        const before = record === 'note.txt' ? readFileSync(at(record)) : null
        const { status, out, err } = await user.run([command, '--record', record])
        assert.equal(status, 1)
        assert.equal(out, '')
        assert.match(err, /^readout: \S.*[.]\n$/)
        assert.ok(err.includes(record), err)
        if (before) assert.deepEqual(readFileSync(at(record)), before)
      })
    }
  }

  test('in PostgreSQL, where no server is, is answered without the password', async () => {
    const { status, err } = await user.run(['docket', '--record', 'postgres://me:secret@127.0.0.1:9/readout'])
    assert.equal(status, 1)
    assert.match(err, /^readout: postgres:\/\/me@127\.0\.0\.1:9\/readout cannot be reached; check its address/)
  })
})

test('READOUT_RECORD names the record where --record does not', async () => {
  const { status, out } = await user.run(['docket', '--json'], '', { READOUT_RECORD: at('named.sqlite') })
  assert.equal(status, 0)
  assert.equal(out, '')
  assert.ok(readFileSync(at('named.sqlite')).length > 0)
})

test('a data folder that cannot be made is named, with what to do', async () => {
  const { status, err } = await user.run(['docket'], '', {
    XDG_DATA_HOME: at('note.txt'),
    LOCALAPPDATA: at('note.txt'),
  })
  if (process.platform === 'darwin') return
  assert.equal(status, 1)
  assert.match(err, /^readout: The folder .* cannot be made\. Say with --record where the record shall be\.\n$/)
})
