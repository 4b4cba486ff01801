import { Failure } from '#domain'
import { articleOf } from '../article-of.ts'
import { CHAIN_START, link } from '../chain.ts'
import type { Entry } from '../entry.ts'
import { findAmong } from '../search/find-among.ts'
import type { Keeping, Store } from '../store.ts'

/** A store that lives as long as the process. */
export function openMemoryStore(): Store {
  const entries: Entry[] = []
  const ids = new Set<string>()
  const kept = new Map<string, Keeping>()
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
        .map(entry => ({ seq: entry.seq, at: entry.at, kind: entry.body.kind, article: articleOf(entry) })),
    size: async () => entries.length,
    keep: async cards => {
      for (const card of cards) {
        const before = kept.get(card.article)
        if (!before || before.form !== card.form || before.seq < card.seq) kept.set(card.article, card)
      }
    },
    kept: async (form, article, limit) =>
      [...kept.values()]
        .filter(card => card.form === form && card.article > article)
        .sort((a, b) => (a.article < b.article ? -1 : 1))
        .slice(0, limit),
    forget: async () => kept.clear(),
    find: async query =>
      findAmong(
        [...kept.values()].flatMap(({ passages }) => passages),
        query,
      ),
    backup: async () => {
      throw new Failure('unsupported', 'A record kept in memory has no file to back up; use --record FILE.')
    },
    check: async () => [],
    room: async () => null,
    close: async () => {},
  }
}
