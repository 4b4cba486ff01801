import { generateAtomFeed } from 'feedsmith'
import { plain } from '../wording/index.ts'

/** A list that grows at its top. */
export type Feed = {
  readonly title: string
  /** The page that it is the feed of. */
  readonly page: string
  readonly self: string
  readonly entries: readonly FeedEntry[]
}

export type FeedEntry = {
  /** Names the entry for ever, within its page. */
  readonly key: string
  readonly title: string
  readonly words: string
  readonly link: string
  /** When the record learnt it, or the day it was said where nothing else is known. */
  readonly updated: string
  readonly author: string
}

/** An Atom feed (RFC 4287). Its text is plain text throughout: nothing from outside is markup. */
export function toAtom({ title, page, self, entries }: Feed): string {
  const updated =
    entries
      .map(entry => entry.updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z'
  return generateAtomFeed({
    id: page,
    title: { value: `${plain(title)} – Readout`, type: 'text' },
    updated: new Date(updated),
    links: [
      { href: page, rel: 'alternate', type: 'text/html' },
      { href: self, rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: 'Readout' }],
    entries: entries.map(entry => ({
      id: `${page}#${encodeURIComponent(entry.key)}`,
      title: { value: plain(entry.title), type: 'text' },
      updated: new Date(entry.updated),
      links: [{ href: entry.link, rel: 'alternate' }],
      authors: [{ name: plain(entry.author) || 'not known' }],
      content: { value: plain(entry.words), type: 'text' },
    })),
  })
}
