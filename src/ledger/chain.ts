import type { Draft, Entry } from './entry.ts'
import { canonicalText, sha256 } from './hash.ts'

/** What stands before the first entry. */
export const CHAIN_START = '0'.repeat(64)

/** The entry that follows one with this place and hash. */
export function link(previous: { readonly seq: number; readonly hash: string }, draft: Draft): Entry {
  const seq = previous.seq + 1
  return { ...draft, seq, hash: chainHash(previous.hash, seq, draft) }
}

/** Whether an entry is the one that was appended after `previous`: nothing in it altered, none between them dropped. */
export function isLinked(previous: { readonly seq: number; readonly hash: string }, entry: Entry): boolean {
  return entry.seq === previous.seq + 1 && entry.hash === chainHash(previous.hash, entry.seq, entry)
}

function chainHash(previous: string, seq: number, { id, at, body }: Draft): string {
  return sha256([previous, seq, id, at, canonicalText(body)].join('\n'))
}
