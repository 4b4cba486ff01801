import { CHAIN_START, isLinked } from './chain.ts'
import type { FoldedRecord } from './folded.ts'
import { follow } from './follow.ts'
import { canonicalJson } from './hash.ts'
import type { Instant } from './instant.ts'
import type { Finding } from './ledger.ts'
import { EVERYTHING } from './search/match.ts'
import type { Store } from './store.ts'

/** Looks at the store's file, the chain of hashes over the entries, the record against one folded afresh, and around. */
export async function doctor(store: Store, record: FoldedRecord, now: Instant): Promise<readonly Finding[]> {
  const chain = await checkChain(store)
  return [
    ...(await checkFile(store)),
    chain.finding,
    await checkFold(store, record),
    await checkSearch(store, record),
    ...checkRoom(await store.room()),
    checkClock(now, chain.latest),
    checkNode(process.versions.node),
  ]
}

async function checkFile(store: Store): Promise<readonly Finding[]> {
  const faults = await store.check()
  if (faults.length === 0) return [{ ok: true, what: 'The file is sound.' }]
  return faults.map(what => ({ ok: false, what, todo: 'Go back to the latest backup; keep this file.' }))
}

async function checkChain(store: Store): Promise<{ readonly finding: Finding; readonly latest: Instant }> {
  let previous = { seq: 0, hash: CHAIN_START }
  let latest = ''
  for (;;) {
    const entries = await store.read(previous.seq, 500)
    if (entries.length === 0)
      return { finding: { ok: true, what: `The chain over ${previous.seq} entries is whole.` }, latest }
    for (const entry of entries) {
      if (!isLinked(previous, entry)) return { finding: broken(previous.seq, entry.seq), latest }
      previous = entry
      if (entry.at > latest) latest = entry.at
    }
  }
}

const broken = (before: number, seq: number): Finding => ({
  ok: false,
  what: `Entry ${seq} is not the one that was appended after entry ${before}.`,
  todo: 'Somebody or something changed the record behind its back. Go back to the latest backup; keep this file.',
})

const MEND = '"readout doctor --mend" makes anew what is made from the entries; please report it if that does not help.'

async function checkFold(store: Store, record: FoldedRecord): Promise<Finding> {
  const afresh = await follow(store, { afresh: true }).record()
  if (isSame(record, afresh)) return { ok: true, what: `The ${record.meetings.size} meetings are as folded afresh.` }
  return {
    ok: false,
    what: 'The meetings differ from those folded afresh.',
    todo: MEND,
  }
}

/** Articles asked for at a time. */
const PAGE = 1000

async function checkSearch(store: Store, { articles }: FoldedRecord): Promise<Finding> {
  const found = new Set<string>()
  for (let offset = 0; ; offset += PAGE) {
    const { passages } = await store.find({ match: EVERYTHING, kinds: ['article'], offset, limit: PAGE })
    for (const { article } of passages) found.add(article)
    if (passages.length < PAGE) break
  }
  const missing = [...articles.keys()].filter(id => !found.has(id)).length
  if (missing === 0) return { ok: true, what: `Searches find each of the ${articles.size} articles.` }
  return {
    ok: false,
    what: `Searches do not find ${missing} of the ${articles.size} articles.`,
    todo: MEND,
  }
}

const isSame = ({ meetings }: FoldedRecord, { meetings: others }: FoldedRecord): boolean =>
  meetings.size === others.size &&
  [...meetings].every(([id, meeting]) => canonicalJson(meeting) === canonicalJson(others.get(id) ?? null))

/** Under this, the disk is nearly full. */
const ROOM = 200_000_000

export function checkRoom(bytes: number | null): readonly Finding[] {
  if (bytes === null) return []
  const room = bytes >= 1e9 ? `${Math.floor(bytes / 1e9)} GB` : `${Math.floor(bytes / 1e6)} MB`
  if (bytes >= ROOM) return [{ ok: true, what: `The disk has ${room} left.` }]
  return [
    { ok: false, what: `The disk has only ${room} left.`, todo: 'Make room, or move the record to another disk.' },
  ]
}

/** When things were learnt is told by this machine's clock: an entry of tomorrow would be unknown today. */
export function checkClock(now: Instant, latest: Instant): Finding {
  if (latest <= now) return { ok: true, what: 'The clock is not behind the record.' }
  return {
    ok: false,
    what: `The clock says ${now.slice(0, 16)}, and an entry was recorded at ${latest.slice(0, 16)} (UTC).`,
    todo: 'Set the clock. If it was wrong then, what was recorded counts as learnt at that later moment.',
  }
}

const NEEDED = 24

export function checkNode(version: string): Finding {
  if (Number.parseInt(version, 10) >= NEEDED) return { ok: true, what: `Node is ${version}.` }
  return { ok: false, what: `Node is ${version}.`, todo: `Install Node ${NEEDED} or newer.` }
}
