import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { FoldedRecord } from '../folded.ts'
import { canonicalJson } from '../hash.ts'
import { openLedger } from '../open-ledger.ts'
import { numbered } from './crash-writer.ts'
import { openMemoryStore } from './memory-store.ts'
import { openSqliteStore } from './sqlite-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-crash-'))
after(() => rmSync(folder, { recursive: true }))
const WRITER = fileURLToPath(new URL('crash-writer.ts', import.meta.url))
const ROUNDS = Number(process.env.READOUT_CRASHES ?? 5)

type Writer = { readonly child: ChildProcess; readonly done: () => number; readonly errors: () => string }

function startWriter(file: string, from: number, count: number): Writer {
  const child = spawn(process.execPath, [WRITER, file, String(from), String(count)])
  let said = ''
  let errors = ''
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString()
  })
  return { child, done: () => said.split('\n').length - 1, errors: () => errors }
}

const meetingsOf = ({ meetings }: FoldedRecord): string => canonicalJson([...meetings.values()])

/** What a record says that took in articles 0 to `count` undisturbed. */
async function undisturbed(count: number): Promise<string> {
  const ledger = await openLedger(openMemoryStore())
  const readings = Array.from({ length: count }, (_, n) => numbered(n))
  await ledger.add(readings, '2025-11-01T00:00:00.000Z')
  return meetingsOf(await ledger.folded())
}

test(`killed ${ROUNDS} times at random moments, a record loses nothing it had acknowledged and keeps nothing by half`, async () => {
  const file = join(folder, 'killed.readout')
  let next = 0
  for (let round = 0; round < ROUNDS; round++) {
    const writer = startWriter(file, next, 1_000_000)
    while (writer.done() === 0 && writer.child.exitCode === null) await wait(5)
    assert.equal(writer.child.exitCode, null, writer.errors())
    await wait(Math.random() * 100)
    writer.child.kill('SIGKILL')
    await once(writer.child, 'close')
    const acknowledged = next + writer.done()
    const ledger = await openLedger(await openSqliteStore(file))
    const record = await ledger.folded()
    assert.ok([...record.articles.values()].every(({ reader }) => reader !== null))
    assert.ok(record.articles.size >= acknowledged)
    assert.deepEqual(
      (await ledger.doctor()).filter(({ ok }) => !ok),
      [],
    )
    next = record.articles.size
    assert.equal(meetingsOf(record), await undisturbed(next))
    await ledger.close()
  }
})

test('two programs may add at once', async () => {
  const file = join(folder, 'shared.readout')
  const writers = [startWriter(file, 0, 60), startWriter(file, 30, 60)]
  const codes = await Promise.all(writers.map(async ({ child }) => (await once(child, 'close'))[0]))
  assert.deepEqual(codes, [0, 0], writers.map(({ errors }) => errors()).join('\n'))
  const ledger = await openLedger(await openSqliteStore(file))
  assert.equal(meetingsOf(await ledger.folded()), await undisturbed(90))
  assert.deepEqual(
    (await ledger.doctor()).map(({ ok }) => ok),
    [true, true, true],
  )
  await ledger.close()
})
