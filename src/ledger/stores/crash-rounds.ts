// For tests and `bench/crash.ts`: a writer that is killed again and again, and what its record says after each time.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { FoldedRecord } from '../folded.ts'
import { canonicalJson } from '../hash.ts'
import { openLedger } from '../open-ledger.ts'
import { numbered } from './crash-writer.ts'
import { openMemoryStore } from './memory-store.ts'
import { openSqliteStore } from './sqlite-store.ts'

const WRITER = fileURLToPath(new URL('crash-writer.ts', import.meta.url))

export type Writer = { readonly child: ChildProcess; readonly done: () => number; readonly errors: () => string }

/** A process that adds articles from number `from` on, one step each; `done` counts those that it has acknowledged. */
export function startWriter(file: string, from: number, count: number): Writer {
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

export const meetingsOf = ({ meetings }: FoldedRecord): string => canonicalJson([...meetings.values()])

/** What a record says that took in articles 0 to `count` undisturbed. */
export async function undisturbed(count: number): Promise<string> {
  const ledger = await openLedger(openMemoryStore())
  const readings = Array.from({ length: count }, (_, n) => numbered(n))
  await ledger.add(readings, '2025-11-01T00:00:00.000Z')
  return meetingsOf(await ledger.folded())
}

/** What was found after one killing. All of `faults` should be empty. */
export type Round = { readonly acknowledged: number; readonly kept: number; readonly faults: readonly string[] }

/**
 * Lets a writer go on from where the record is, kills it at a random moment after it has acknowledged something, and looks
 * whether anything acknowledged is lost, anything is there by half, the doctor finds anything, or the record says other than
 * one that was never disturbed.
 */
export async function killOnce(file: string, next: number): Promise<Round> {
  const writer = startWriter(file, next, 1_000_000)
  while (writer.done() === 0 && writer.child.exitCode === null) await wait(5)
  if (writer.child.exitCode !== null) throw new Error(writer.errors())
  await wait(Math.random() * 100)
  writer.child.kill('SIGKILL')
  await once(writer.child, 'close')
  const acknowledged = next + writer.done()
  const ledger = await openLedger(await openSqliteStore(file))
  const record = await ledger.folded()
  const kept = record.articles.size
  const findings = await ledger.doctor('2025-12-01T00:00:00.000Z')
  await ledger.close()
  return {
    acknowledged,
    kept,
    faults: [
      ...(kept < acknowledged ? [`${acknowledged - kept} articles that were acknowledged are lost`] : []),
      ...([...record.articles.values()].some(({ reader }) => reader === null) ? ['an article is there by half'] : []),
      ...findings.filter(({ ok }) => !ok).map(({ what }) => what),
      ...(meetingsOf(record) === (await undisturbed(kept)) ? [] : ['the record says other than one undisturbed']),
    ],
  }
}
