import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultRecordFile } from './record-file.ts'

const cases = [
  ['linux', {}, '/home/ana/.local/share/readout/record.sqlite'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/readout/record.sqlite'],
  ['linux', { XDG_DATA_HOME: 'not/absolute' }, '/home/ana/.local/share/readout/record.sqlite'],
  ['linux', { READOUT_RECORD: './desk.sqlite', XDG_DATA_HOME: '/data' }, './desk.sqlite'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/home/ana/Library/Application Support/readout/record.sqlite'],
  ['win32', { LOCALAPPDATA: 'C:\\Ana\\Local' }, 'C:\\Ana\\Local\\readout\\record.sqlite'],
] as const

for (const [platform, env, file] of cases) {
  test(`on ${platform} with ${JSON.stringify(env)} the record is ${file}`, () =>
    assert.equal(defaultRecordFile({ platform, env, home: '/home/ana' }), file))
}
