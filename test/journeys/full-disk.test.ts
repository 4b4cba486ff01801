import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root } from '../run-readout.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-full-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const isRoot = process.getuid?.() === 0
const SMALL = join(root, 'demo', '2018-05-10-strait-chronicle.html')
const REST = readdirSync(join(root, 'demo'))
  .filter(name => name.endsWith('.html'))
  .map(name => join(root, 'demo', name))

const PROGRAM = [process.execPath, join(root, 'bin', 'readout')]

/** Runs a command line to its end; `limit` are kilobytes that no file may grow beyond. */
async function run(words: readonly string[], { limit, user }: { limit?: number; user?: number } = {}) {
  const within = limit === undefined ? '' : `trap '' XFSZ; ulimit -f ${limit * 2};`
  const child = spawn('sh', ['-c', `${within} exec "$@"`, 'sh', ...PROGRAM, ...words], {
    cwd: folder,
    env: { ...process.env, HOME: folder, NODE_DISABLE_COMPILE_CACHE: '1' },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString()
  })
  const [status] = await once(child, 'close')
  return { status, out, err }
}

/** That the doctor finds nothing but, at most, how little room there is. */
async function isWell(record: string): Promise<void> {
  const { out } = await run(['doctor', '--json', '--record', record])
  const findings: { ok: boolean; what: string }[] = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  assert.ok(findings.length > 3)
  for (const { ok, what } of findings) assert.ok(ok || what.startsWith('The disk has only'), what)
}

/** That a record which could not grow says so in a sentence, keeps what it had, and goes on when there is room. */
async function staysWhole(record: string, addTooMuch: () => ReturnType<typeof run>): Promise<void> {
  const before = (await run(['docket', '--json', '--record', record])).out
  const failed = await addTooMuch()
  assert.equal(failed.status, 1)
  assert.equal(failed.out, '')
  const lines = failed.err.trimEnd().split('\n')
  assert.match(lines.at(-1) ?? '', /^readout: (The disk is full|The disk failed).*[.]$/, failed.err)
  assert.doesNotMatch(failed.err, /^\s+at /m)
  await isWell(record)
  assert.equal((await run(['docket', '--json', '--record', record])).out, before)
}

const noShell = process.platform === 'win32' && 'there is no shell to limit files with'

test('where a file may grow no further, a sentence says so, nothing is damaged, and later all goes on', {
  skip: noShell,
}, async () => {
  const record = join(folder, 'limited.sqlite')
  assert.equal((await run(['add', SMALL, '--record', record])).status, 0)
  await staysWhole(record, () => run(['add', ...REST, '--record', record], { limit: 64 }))
  assert.equal((await run(['add', ...REST, '--record', record])).status, 0)
  await isWell(record)
})

const mounts = isRoot && process.platform === 'linux' && spawnSync('unshare', ['-m', 'true']).status === 0

test('on a disk that is full, a sentence says so and nothing is damaged', {
  skip: !mounts && 'only root may mount a small disk',
}, async () => {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', disk]).status !== 0) return
  try {
    const record = join(disk, 'record.sqlite')
    assert.equal((await run(['add', SMALL, '--record', record])).status, 0)
    const filler = join(disk, 'filler')
    await staysWhole(record, async () => {
      spawnSync('sh', ['-c', `cat /dev/zero > ${filler}`])
      const failed = await run(['add', ...REST, '--record', record])
      rmSync(filler)
      return failed
    })
  } finally {
    spawnSync('umount', [disk])
  }
})

test('in a folder that cannot be written to, a sentence says so and the record stays as it was', {
  skip: noShell,
}, async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  const record = join(closed, 'record.sqlite')
  assert.equal((await run(['add', SMALL, '--record', record])).status, 0)
  const before = readFileSync(record)
  const nobody = isRoot ? 65534 : undefined
  chmodSync(record, 0o444)
  chmodSync(closed, 0o555)
  if (isRoot) for (const path of [folder, closed, record]) chownSync(path, 0, 0)
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'one.txt'), 'One line.\n')
  try {
    for (const words of [['add', SMALL], ['docket']]) {
      const { status, out, err } = await run(
        [...words, '--record', record],
        nobody === undefined ? {} : { user: nobody },
      )
      assert.deepEqual([status, out], [1, ''], err)
      assert.match(err, /^readout: \S.*(cannot be written to|cannot be opened); check .*\.\n$/)
    }
  } finally {
    chmodSync(closed, 0o755)
  }
  assert.deepEqual(readFileSync(record), before)
})
