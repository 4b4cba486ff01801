import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dataFolder } from './data-folder.ts'

const cases = [
  ['linux', {}, '/home/ana/.local/share/readout'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/readout'],
  ['linux', { XDG_DATA_HOME: 'not/absolute' }, '/home/ana/.local/share/readout'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/home/ana/Library/Application Support/readout'],
  ['win32', { LOCALAPPDATA: 'C:\\Ana\\Local' }, 'C:\\Ana\\Local\\readout'],
] as const

for (const [platform, env, folder] of cases) {
  test(`on ${platform} with ${JSON.stringify(env)} the data folder is ${folder}`, () =>
    assert.equal(dataFolder({ platform, env, home: '/home/ana' }), folder))
}
