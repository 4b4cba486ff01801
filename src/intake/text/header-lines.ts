import type { FactName } from '../fact.ts'

const KEYS: Readonly<Record<string, FactName>> = {
  title: 'title',
  standfirst: 'standfirst',
  tags: 'tags',
  outlet: 'outlet',
  published: 'published',
  updated: 'changed',
  url: 'url',
  byline: 'byline',
  language: 'language',
  note: 'note',
}

const LINE = /^([a-z]+):[ \t]*(.*)$/i

export type Headed = {
  readonly stated: readonly { readonly name: FactName; readonly value: string }[]
  /** The text after the blank line, or the whole text where it has no header. */
  readonly body: string
}

/**
 * "title: …", "outlet: …" before the first blank line. They are a header only when every line of the first block has a
 * known key; an article whose first paragraph happens to hold a colon stays whole.
 */
export function splitHeaderLines(text: string): Headed {
  const blank = text.indexOf('\n\n')
  if (blank < 0 || blank > 10_000) return { stated: [], body: text }
  const lines = text.slice(0, blank).split('\n')
  const stated = []
  for (const line of lines) {
    const [, key, value] = LINE.exec(line) ?? []
    const name = KEYS[key?.toLowerCase() ?? '']
    if (!name || value === undefined) return { stated: [], body: text }
    stated.push({ name, value: value.trim() })
  }
  return { stated, body: text.slice(blank + 2) }
}
