import type { Entity, EntityKind } from './entity.ts'

/** An entity while the article is being read: what is learned of it later is written in. */
export type Figure = {
  readonly kind: EntityKind
  name: string
  side: string | null
  role: string | undefined
  country: string | undefined
  named: boolean
  gender: 'female' | 'male' | undefined
  plural: boolean
  rank: 'leader' | 'minister' | 'other'
  /** Offices that the article gives it, each as `officeKey` writes it. */
  readonly offices: Set<string>
  /** Head noun of somebody unnamed: "official". */
  noun: string
  /** A lawmaker by every title that the article gives. */
  lawmaker: boolean
  /** The words settle the side, even where that is none: a former minister, a senator, a European diplomat. */
  settled: boolean
}

/** Everybody and everything found so far. */
export type Cast = { readonly figures: Figure[]; readonly byKey: Map<string, Figure> }

export const emptyCast = (): Cast => ({ figures: [], byKey: new Map() })

type Known = Partial<Omit<Figure, 'kind' | 'name' | 'offices'>>

export function addFigure(cast: Cast, kind: EntityKind, name: string, known: Known = {}): Figure {
  const figure: Figure = {
    kind,
    name,
    side: null,
    role: undefined,
    country: undefined,
    named: true,
    gender: undefined,
    plural: false,
    rank: 'other',
    noun: '',
    lawmaker: false,
    settled: false,
    ...known,
    offices: new Set(),
  }
  cast.figures.push(figure)
  return figure
}

/** The figure of this kind and name, made on first meeting. */
export function keyedFigure(cast: Cast, kind: EntityKind, name: string, known: Known = {}): Figure {
  const key = `${kind}|${name}|${known.side ?? ''}`
  let figure = cast.byKey.get(key)
  if (figure === undefined) {
    figure = addFigure(cast, kind, name, known)
    cast.byKey.set(key, figure)
  }
  return figure
}

/** A figure as the rest of the program sees it. */
export function toEntity(figure: Figure, id: string): Entity {
  const { kind, name, side, role, country, named, gender, plural, rank, lawmaker } = figure
  return {
    id,
    kind,
    name,
    side,
    named,
    ...(lawmaker && side !== null && { speaksForSide: false }),
    ...(role !== undefined && { role }),
    ...(country !== undefined && { country }),
    ...(gender !== undefined && { gender }),
    ...(plural && { plural }),
    ...(rank !== 'other' && { rank }),
  }
}
