import { Failure } from '#domain'
import { articleOf } from '../article-of.ts'
import { CHAIN_START, link } from '../chain.ts'
import type { Entry } from '../entry.ts'
import type { Store } from '../store.ts'

/** A store that lives as long as the process. */
export function openMemoryStore(): Store {
  const entries: Entry[] = []
  const ids = new Set<string>()
  return {
    append: async drafts => {
      const added: Entry[] = []
      for (const draft of drafts) {
        if (ids.has(draft.id)) continue
        const entry = link(entries.at(-1) ?? { seq: 0, hash: CHAIN_START }, draft)
        entries.push(entry)
        ids.add(entry.id)
        added.push(entry)
      }
      return added
    },
    read: async (after, limit) => entries.slice(after, after + limit),
    ofArticle: async article => entries.filter(entry => articleOf(entry) === article),
    outline: async (after, limit) =>
      entries
        .slice(after, after + limit)
        .map(entry => ({ seq: entry.seq, kind: entry.body.kind, article: articleOf(entry) })),
    size: async () => entries.length,
    // What is made in memory is as near as what is kept there.
    keep: async () => {},
    kept: async () => [],
    backup: async () => {
      throw new Failure('unsupported', 'A record kept in memory has no file to back up; use --record FILE.')
    },
    check: async () => [],
    close: async () => {},
  }
}
