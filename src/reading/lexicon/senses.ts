import { annotate } from '../text/index.ts'
import { BODIES, PARTIES } from './bodies.ts'
import { AMERICAN_STATES, CITIES } from './cities.ts'
import { LONG_OFFICES } from './offices.ts'
import { OUTLETS } from './outlets.ts'
import { items, rows } from './rows.ts'
import { LEGISLATURES, SEATS } from './seats.ts'
import { STATES } from './states.ts'
import { VENUES } from './venues.ts'

/** What a phrase of the lexicon means. */
export type Sense = {
  readonly kind: SenseKind
  /** As shown: "Russia", "Kremlin", "Budapest", "foreign minister". */
  readonly name: string
  readonly side: string | null
  readonly country?: string
  readonly rank?: 'leader' | 'minister' | 'other'
}

export type SenseKind =
  | 'state' // Russia
  | 'adjective' // Russian
  | 'people' // Russians
  | 'capital' // Moscow: a place, or Russia
  | 'place' // Geneva
  | 'institution' // Kremlin
  | 'body' // NATO
  | 'party' // Taliban
  | 'outlet' // CNN
  | 'office' // secretary of state

export type Entry = { readonly tokens: readonly string[]; readonly sense: Sense }

/** A place in the tree of phrases: the phrases that end here, and the words that may follow. */
export type Node = { readonly entries: Entry[]; readonly next: Map<string, Node> }

/** Every phrase of the lexicon, by its words in lower case. Where two share their words, the one listed first is found. */
export const PHRASES: Node = grow()

function grow(): Node {
  const named = [...senses()]
  const root: Node = { entries: [], next: new Map() }
  const written = named.map(([phrase]) => phrase.replace(/^the /, ''))
  const { tokens, sentences, paragraphs } = annotate(written.join('\n'), words => words.map(() => 'NN'))
  for (const { index, first, past } of paragraphs) {
    const own = tokens.slice(sentences[first]!.first, sentences[past - 1]!.past).map(token => token.text)
    plant(root, own, named[index]![1])
    if (own.some(word => word.includes("'"))) {
      plant(
        root,
        own.map(word => word.replaceAll("'", '’')),
        named[index]![1],
      )
    }
  }
  return root
}

function plant(root: Node, tokens: readonly string[], sense: Sense): void {
  let node = root
  for (const word of tokens) {
    const key = word.toLowerCase()
    let next = node.next.get(key)
    if (next === undefined) {
      next = { entries: [], next: new Map() }
      node.next.set(key, next)
    }
    node = next
  }
  node.entries.push({ tokens, sense })
}

function* senses(): Generator<readonly [string, Sense]> {
  for (const [phrase, name, rank] of rows(LONG_OFFICES)) {
    yield [phrase!, { kind: 'office', name: name!, side: null, rank: rank as 'leader' | 'minister' | 'other' }]
  }
  for (const { name, otherNames, adjectives, people, capitals } of STATES) {
    for (const phrase of [name, ...otherNames]) yield [phrase, { kind: 'state', name, side: name, country: name }]
    for (const phrase of adjectives) yield [phrase, { kind: 'adjective', name, side: name, country: name }]
    for (const phrase of people) yield [phrase, { kind: 'people', name, side: name, country: name }]
    for (const phrase of capitals) yield [phrase, { kind: 'capital', name: phrase, side: name, country: name }]
  }
  for (const [name, others] of rows(BODIES)) {
    for (const phrase of [name!, ...items(others)]) yield [phrase, { kind: 'body', name: name!, side: name! }]
  }
  for (const [name, others, adjectives] of rows(PARTIES)) {
    for (const phrase of [name!, ...items(others)]) yield [phrase, { kind: 'party', name: name!, side: name! }]
    for (const phrase of items(adjectives)) yield [phrase, { kind: 'adjective', name: name!, side: name! }]
  }
  for (const [side, groups] of rows(SEATS)) {
    for (const group of groups!.split(';')) yield* institution(items(group), side!)
  }
  for (const [names] of rows(LEGISLATURES)) yield* institution(items(names), null)
  yield* places()
  for (const [name, others, side] of rows(OUTLETS)) {
    for (const phrase of [name!, ...items(others)]) {
      yield [phrase.replace(/^The /, ''), { kind: 'outlet', name: name!, side: side || null }]
    }
  }
}

function* institution(names: readonly string[], side: string | null): Generator<readonly [string, Sense]> {
  for (const phrase of names) yield [phrase, { kind: 'institution', name: names[0]!, side }]
}

function* places(): Generator<readonly [string, Sense]> {
  for (const [venue, , country] of rows(VENUES)) {
    yield [venue!, { kind: 'place', name: venue!, side: null, country: country! }]
  }
  for (const [country, cities] of rows(CITIES)) {
    for (const name of items(cities)) yield [name, { kind: 'place', name, side: null, country: country! }]
  }
  for (const name of items(AMERICAN_STATES)) {
    yield [name, { kind: 'place', name, side: null, country: 'United States' }]
  }
}
