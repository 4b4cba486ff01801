import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { root, stranger } from '../run-readout.ts'

// A Node that takes itself for version 20, as on a machine that has only that.
const OLD_NODE =
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.0.0"}})'

const user = stranger(['--import', OLD_NODE])
after(user.leave)

describe('under an older Node, the launcher', () => {
  test('continues under the one that npm brought along, and passes the exit status on', async () => {
    assert.equal((await user.run(['--help'])).status, 0)
    assert.equal((await user.run(['read', 'nowhere.txt'])).status, 1)
    assert.equal((await user.run(['raed'])).status, 2)
  })

  test('passes standard input and output through', async () => {
    const { status, out } = await user.run(
      ['read', '--json', '-'],
      'The ministers meet in Vienna on Monday, officials said.',
    )
    assert.equal(status, 0)
    assert.match(JSON.parse(out).article.text, /Vienna/)
  })

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`passes ${signal} on, and ends when the server has ended in order`, async () => {
      const { address, stop } = await user.serve(['serve', '--port', '0', '--record', 'pages.sqlite'])
      assert.equal((await fetch(address)).status, 200)
      assert.deepEqual(await stop(signal), { status: 0, signal: null })
      await assert.rejects(fetch(address))
    })
  }

  test('says what to do where there is none', () => {
    const folder = join(user.home, 'elsewhere')
    mkdirSync(join(folder, 'bin'), { recursive: true })
    copyFileSync(join(root, 'bin', 'readout'), join(folder, 'bin', 'readout'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const { status, stderr } = spawnSync(process.execPath, ['--import', OLD_NODE, join(folder, 'bin', 'readout')], {
      encoding: 'utf8',
    })
    assert.equal(status, 1)
    assert.match(stderr, /needs Node 24 or newer; this is Node 20\.0\.0\.\nRun "npm ci"/)
  })
})
