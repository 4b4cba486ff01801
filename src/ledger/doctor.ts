import { CHAIN_START, isLinked } from './chain.ts'
import type { FoldedRecord } from './folded.ts'
import { follow } from './follow.ts'
import { canonicalJson } from './hash.ts'
import type { Finding } from './ledger.ts'
import type { Store } from './store.ts'

/** Looks at the store's file, the chain of hashes over the entries, and the record against one folded afresh. */
export async function doctor(store: Store, record: FoldedRecord): Promise<readonly Finding[]> {
  return [...(await checkFile(store)), await checkChain(store), await checkFold(store, record)]
}

async function checkFile(store: Store): Promise<readonly Finding[]> {
  const faults = await store.check()
  if (faults.length === 0) return [{ ok: true, what: 'The file is sound.' }]
  return faults.map(what => ({ ok: false, what, todo: 'Go back to the latest backup; keep this file.' }))
}

async function checkChain(store: Store): Promise<Finding> {
  let previous = { seq: 0, hash: CHAIN_START }
  for (;;) {
    const entries = await store.read(previous.seq, 500)
    if (entries.length === 0) return { ok: true, what: `The chain over ${previous.seq} entries is whole.` }
    for (const entry of entries) {
      if (!isLinked(previous, entry))
        return {
          ok: false,
          what: `Entry ${entry.seq} is not the one that was appended after entry ${previous.seq}.`,
          todo: 'Somebody or something changed the record behind its back. Go back to the latest backup; keep this file.',
        }
      previous = entry
    }
  }
}

async function checkFold(store: Store, record: FoldedRecord): Promise<Finding> {
  const afresh = await follow(store, { afresh: true }).record()
  if (isSame(record, afresh)) return { ok: true, what: `The ${record.meetings.size} meetings are as folded afresh.` }
  return {
    ok: false,
    what: 'The meetings differ from those folded afresh.',
    todo: 'Start again; and please report this.',
  }
}

const isSame = ({ meetings }: FoldedRecord, { meetings: others }: FoldedRecord): boolean =>
  meetings.size === others.size &&
  [...meetings].every(([id, meeting]) => canonicalJson(meeting) === canonicalJson(others.get(id) ?? null))
