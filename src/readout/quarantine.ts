import type { Quarantined } from '#intake'
import type { Keeping } from './add-to-record.ts'
import { meansOf } from './means.ts'
import type { Manner, Outcome, Recorded, Tally } from './outcome.ts'
import { retryHeld } from './retry-held.ts'

/** What could not be taken in, with the reason. `ids` narrow to some of it. */
export type Quarantine = {
  readonly list: () => Promise<readonly Quarantined[]>
  readonly retry: (how: Manner & { readonly ids?: readonly number[] }) => AsyncGenerator<Outcome<Recorded>, Tally>
  /** Gives how many were dropped. */
  readonly drop: (ids?: readonly number[]) => Promise<number>
}

export function quarantineIn(keeping: () => Promise<Keeping>): Quarantine {
  return {
    list: async () => (await keeping()).shelf.quarantine.list(),
    retry: async function* ({ ids, ...manner }) {
      const kept = await keeping()
      const held = kept.shelf.quarantine.list().filter(({ id }) => ids === undefined || ids.includes(id))
      return yield* retryHeld(kept, held, await meansOf({ ...manner, standardInput: nothing() }))
    },
    drop: async ids => {
      const { quarantine } = (await keeping()).shelf
      return quarantine.drop(ids ?? quarantine.list().map(({ id }) => id))
    },
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
