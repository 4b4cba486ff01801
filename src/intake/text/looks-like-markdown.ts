import type { FactName } from '../fact.ts'

export const FRONT_KEYS: Readonly<Record<string, FactName>> = {
  title: 'title',
  standfirst: 'standfirst',
  description: 'standfirst',
  tags: 'tags',
  keywords: 'tags',
  date: 'published',
  published: 'published',
  updated: 'changed',
  outlet: 'outlet',
  source: 'outlet',
  author: 'byline',
  byline: 'byline',
  url: 'url',
  canonical: 'url',
  note: 'note',
}

export const FRONT_MATTER = /^---\n([\s\S]{0,10000}?)\n---[ \t]*\n/

/** True for a text that opens with front matter of a known key, or with a heading and has links: nothing else is Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  const front = FRONT_MATTER.exec(text)?.[1]
  if (front) return front.split('\n').some(line => FRONT_KEYS[/^(\w+):/.exec(line)?.[1]?.toLowerCase() ?? ''])
  return /^\s*# \S/.test(text) && (/^#{2,6} \S/m.test(text) || /\[[^\]\n]+\]\(https?:/.test(text))
}
