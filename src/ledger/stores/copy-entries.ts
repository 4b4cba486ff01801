import { existsSync, rmSync } from 'node:fs'
import { Failure } from '#domain'
import type { Entry } from '../entry.ts'
import { openSqliteStore } from './sqlite-store.ts'

/** Entries read and written at a time. */
const BATCH = 500

/**
 * Writes all entries to a record in a new SQLite file. The chain of hashes is the same there, for it depends on nothing but
 * the entries.
 */
export async function copyEntries(
  read: (after: number, limit: number) => Promise<readonly Entry[]>,
  target: string,
): Promise<void> {
  if (existsSync(target)) throw new Failure('refused', `${target} is there already; name a file that is not.`)
  const copy = await openSqliteStore(target)
  try {
    for (let after = 0; ; ) {
      const entries = await read(after, BATCH)
      const last = entries.at(-1)
      if (!last) break
      const copied = await copy.append(entries.map(({ id, at, body }) => ({ id, at, body })))
      if (copied.at(-1)?.hash !== last.hash)
        throw new Failure(
          'storage',
          `The chain of hashes is broken before entry ${last.seq}; "readout doctor" tells more.`,
        )
      after = last.seq
    }
    await copy.close()
  } catch (error) {
    await copy.close()
    rmSync(target, { force: true })
    throw error
  }
}
