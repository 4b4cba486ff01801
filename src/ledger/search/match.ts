import type { Field, Passage } from './passage.ts'
import type { PlacedWord } from './search-words.ts'

/** What a passage has to hold. A phrase's words stand one after the other; with `isPrefix` the last may go on. */
export type Match =
  | { readonly kind: 'phrase'; readonly field: Field; readonly words: readonly string[]; readonly isPrefix: boolean }
  | { readonly kind: 'all'; readonly of: readonly Match[] }
  | { readonly kind: 'any'; readonly of: readonly Match[] }
  | { readonly kind: 'not'; readonly of: Match }

/** What every passage matches. */
export const EVERYTHING: Match = { kind: 'all', of: [] }

export function matches(fields: Passage['fields'], match: Match): boolean {
  switch (match.kind) {
    case 'phrase':
      return findPhrase(fields[match.field], match) >= 0
    case 'all':
      return match.of.every(part => matches(fields, part))
    case 'any':
      return match.of.some(part => matches(fields, part))
    case 'not':
      return !matches(fields, match.of)
  }
}

/** Where the words of a text stand that a query names, in order. */
export function marksIn(text: readonly PlacedWord[], match: Match): readonly { start: number; end: number }[] {
  const words = text.map(({ word }) => word)
  return phrasesOf(match)
    .flatMap(phrase => placesOf(words, phrase).map(at => cut(text, at, phrase.words.length)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }, i, all) => !all.slice(0, i).some(before => before.end >= end))
}

type Phrase = Extract<Match, { kind: 'phrase' }>

/** The phrases to be found in the words themselves, not those to be absent. */
function phrasesOf(match: Match): readonly Phrase[] {
  if (match.kind === 'phrase') return match.field === 'words' ? [match] : []
  return match.kind === 'not' ? [] : match.of.flatMap(phrasesOf)
}

function cut(text: readonly PlacedWord[], at: number, length: number) {
  return { start: text[at]!.start, end: text[at + length - 1]!.end }
}

function placesOf(words: readonly string[], phrase: Phrase): readonly number[] {
  const places: number[] = []
  for (let at = findPhrase(words, phrase); at >= 0; at = findPhrase(words, phrase, at + 1)) places.push(at)
  return places
}

function findPhrase(words: readonly string[], { words: asked, isPrefix }: Phrase, from = 0): number {
  const last = asked.length - 1
  for (let at = from; at + last < words.length; at++) {
    const isHere = asked.every((word, i) => {
      const told = words[at + i]!
      return told === word || (isPrefix && i === last && told.startsWith(word))
    })
    if (isHere) return at
  }
  return -1
}
