import { PHRASES, type Sense } from '../lexicon/index.ts'
import { type Cast, type Figure, keyedFigure } from './cast.ts'
import { fold, holderCalled } from './holders-by-name.ts'
import type { Scan } from './scan.ts'

/** First halves of compounds: "Sino-American", "inter-Korean". */
const COMBINING = new Map([
  ['sino', 'China'],
  ['russo', 'Russia'],
  ['anglo', 'United Kingdom'],
  ['franco', 'France'],
  ['indo', 'India'],
  ['greco', 'Greece'],
  ['euro', 'European Union'],
])

/** The two whom a compound joins: "Trump-Putin", "US-Russia", "Rubio–Lavrov", "Sino-American", "inter-Korean", "EU-Ukraine". */
export function readPair(
  scan: Scan,
  i: number,
  cast: Cast,
  persons: ReadonlyMap<string, Figure>,
): readonly Figure[] | null {
  const { text, lower } = scan.tokens[i]!
  if (!/[-‐‑–]/.test(text)) return null
  if (lower === 'inter-korean') return theKoreas(cast)
  const halves = text.split(/[-‐‑–]/)
  if (halves.length < 2 || halves.length > 3 || halves.some(half => half === '')) return null
  const found = halves.map(half => halfOf(half, cast, persons))
  return found.every(figure => figure !== null) ? found : null
}

function halfOf(half: string, cast: Cast, persons: ReadonlyMap<string, Figure>): Figure | null {
  const person = persons.get(fold(half))
  if (person !== undefined) return person
  const sense = senseOf(half)
  if (sense !== null) return sense.kind === 'body' ? body(cast, sense.name) : state(cast, sense.side!)
  const combining = COMBINING.get(half.toLowerCase())
  if (combining !== undefined) return combining === 'European Union' ? body(cast, combining) : state(cast, combining)
  const holder = /^\p{Lu}/u.test(half) ? holderCalled(half) : undefined
  if (holder === undefined) return null
  const { name, side, role, gender } = holder
  return keyedFigure(cast, 'person', name, { side, role, gender })
}

function senseOf(half: string): Sense | null {
  const entry = PHRASES.next.get(half.toLowerCase())?.entries.find(({ tokens }) => tokens[0] === half)
  const sense = entry?.sense
  return sense !== undefined && sense.side !== null && /^(?:state|adjective|capital|body|party)$/.test(sense.kind)
    ? sense
    : null
}

export const state = (cast: Cast, name: string): Figure =>
  keyedFigure(cast, 'state', name, { side: name, country: name })

export const body = (cast: Cast, name: string): Figure => keyedFigure(cast, 'institution', name, { side: name })

/** "The two Koreas", "inter-Korean". */
export const theKoreas = (cast: Cast): readonly Figure[] =>
  ['South Korea', 'North Korea'].map(name => state(cast, name))
