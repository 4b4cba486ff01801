import { parseOpml } from 'feedsmith'
import { webAddress } from '../address.ts'
import { readLine } from '../page/read-fragment.ts'
import type { ListedFeed } from './feed.ts'
import { withoutDocumentType } from './mend-feed.ts'

type Outline = {
  readonly text?: string
  readonly title?: string
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

/** The feeds that a list (OPML) names, groups within groups, each once. Throws where it is no list. */
export function readFeedList(source: string): ListedFeed[] {
  const listed = new Map<string, ListedFeed>()
  const walk = (outlines: readonly Outline[]) => {
    for (const { text, title, xmlUrl, outlines: inner } of outlines) {
      const url = webAddress(xmlUrl)
      const name = readLine(title ?? text)
      if (url && !listed.has(url)) listed.set(url, { url, ...(name && { title: name }) })
      walk(inner ?? [])
    }
  }
  walk(parseOpml(withoutDocumentType(source)).body?.outlines ?? [])
  return [...listed.values()]
}
