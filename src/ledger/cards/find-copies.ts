import type { ArticleCard } from '../folded.ts'
import { likeness } from './sketch.ts'

/** At or above this share of common shingles, a text repeats another. */
const COPY = 0.8
/** Numbers of a sketch to a band: two texts are compared where a band agrees in whole. */
const BAND = 4

/** The article that another's text repeats, and how much of it. */
export type Copy = { readonly of: string; readonly share: number }

/**
 * Which articles repeat an earlier one's text. `cards` are in order of publication; a copy of a copy is a copy of the first.
 * Candidates are found by bands of their sketches (locality-sensitive hashing), so that thousands are no matter.
 */
export function findCopies(cards: readonly ArticleCard[]): ReadonlyMap<string, Copy> {
  const copies = new Map<string, Copy>()
  const originals = new Map<string, ArticleCard[]>()
  for (const card of cards) {
    const bands = bandsOf(card)
    const candidates = new Set(bands.flatMap(band => originals.get(band) ?? []))
    const [best] = [...candidates]
      .map(original => ({ of: original.id, share: likeness(original.sketch, card.sketch) }))
      .sort((a, b) => b.share - a.share)
    if (best && best.share >= COPY) copies.set(card.id, best)
    else for (const band of bands) originals.set(band, [...(originals.get(band) ?? []), card])
  }
  return copies
}

function bandsOf({ sketch }: ArticleCard): readonly string[] {
  const bands: string[] = []
  for (let i = 0; i + BAND <= sketch.length; i += BAND) bands.push(`${i} ${sketch.slice(i, i + BAND).join(' ')}`)
  return bands
}
