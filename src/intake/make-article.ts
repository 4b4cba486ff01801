import { createHash } from 'node:crypto'
import type { Article } from '#domain'
import { webAddress } from './address.ts'
import { readDay } from './dates/read-day.ts'
import type { Fact, FactName } from './fact.ts'
import { joinTags } from './join-tags.ts'
import { findLanguage } from './language/find-language.ts'
import type { Given } from './taken.ts'

export type Made = { readonly article: Article; readonly facts: readonly Fact[] }

/** Hexadecimal SHA-256. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/**
 * An article from its text and the facts found about it, best first: of each name the first usable one counts, and what
 * the person gave comes before all. The id is the first 16 hexadecimal digits of the SHA-256 of the text and those facts.
 */
export function makeArticle(text: string, found: readonly Fact[], given: Given): Made {
  const facts = chooseFacts([...givenFacts(given), ...found, ...datelineOf(text)])
  const value = (name: FactName) => facts.find(fact => fact.name === name)?.value
  const [url, outlet, title, published] = [value('url'), value('outlet'), value('title'), value('published')]
  const id = sha256(JSON.stringify([text, title, outlet, published, url])).slice(0, 16)
  const language = findLanguage(text, value('language'))
  const stated = {
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(title && { title }),
    ...(published && { published }),
  }
  return { article: { id, ...stated, language, text }, facts }
}

function givenFacts(given: Given): Fact[] {
  const names = ['title', 'outlet', 'published', 'url'] as const
  return names.flatMap(name => (given[name] ? [{ name, value: given[name], from: 'given' }] : []))
}

/** "GENEVA (Example Agency) — Talks…", "GENEVA, March 3 – …": where a report was written stands before its first words. */
function datelineOf(text: string): Fact[] {
  const [, dateline] =
    /^\s*(\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]+[\p{Lu}\d][\p{L}\d.'’-]*){0,6}(?:\s*\([^()\n]{2,40}\))?)(?:\s*(?:[—–]|--)\s*|\s+-\s+)\S/u.exec(
      text,
    ) ?? []
  return dateline ? [{ name: 'dateline', value: dateline, from: 'first words' }] : []
}

/** The first usable fact of each name, in its plain form: days as `2025-10-21`, addresses whole. */
function chooseFacts(candidates: readonly Fact[]): Fact[] {
  const chosen = new Map<FactName, Fact>()
  for (const fact of candidates) {
    if (chosen.has(fact.name)) continue
    const value = plain(fact)
    if (value) chosen.set(fact.name, { ...fact, value })
  }
  return [...chosen.values()]
}

function plain({ name, value }: Fact): string | undefined {
  if (name === 'url') return webAddress(value)
  if (name === 'published' || name === 'changed') return readDay(value)
  if (name === 'tags') return joinTags([value]) || undefined
  return value.replace(/\s+/g, ' ').trim() || undefined
}
