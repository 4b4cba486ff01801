import { hasOffice, isState } from '../lexicon/index.ts'
import type { Cast, Figure } from './cast.ts'
import { ofSomeState } from './office-key.ts'
import type { Draft } from './resolve-mentions.ts'
import type { Scan } from './scan.ts'

/** How many sentences on either side of a name may tell whose minister he is. */
const REACH = 2

/**
 * Gives leaders and ministers whose words name no state the one that is spoken of beside them: "France is ready to send troops,
 * Defence Minister Jean Roe said". A state that has another holder of the office in the article is not his: "Macron met President
 * Roe and praised Zambia's elections". Whoever has left office, seeks one or makes laws is left alone.
 */
export function settleByNeighbours(scan: Scan, drafts: readonly Draft[], cast: Cast): void {
  let weigh: Weigh | null = null
  for (const [place, draft] of drafts.entries()) {
    const [figure] = draft.figures
    if (draft.figures.length !== 1 || figure === undefined || !wantsSide(figure)) continue
    weigh ??= { scan, drafts, shares: sharesOf(drafts) }
    const side = sideBeside(weigh, place, state => mayServe(figure, state) && !isTaken(cast, figure, state))
    if (side !== null) figure.side = side
  }
}

function wantsSide({ kind, side, settled, rank, offices, plural, role }: Figure): boolean {
  if (kind !== 'person' || side !== null || settled || plural || offices.size === 0) return false
  // "A Kashmiri separatist leader", "the union's chief": leaders of what is no state.
  if (role !== undefined && /leader$|chief$|head$|separatist|rebel|party|union/.test(role)) return false
  return rank !== 'other' || (role !== undefined && ofSomeState(role))
}

/** Presidents of the United States are all known by name. */
const mayServe = ({ role = '' }: Figure, state: string): boolean =>
  hasOffice(state, role) && !(state === 'United States' && /\bpresident$/.test(role))

function isTaken({ figures }: Cast, figure: Figure, state: string): boolean {
  return figures.some(
    other => other !== figure && other.side === state && [...figure.offices].some(office => other.offices.has(office)),
  )
}

type Weigh = { readonly scan: Scan; readonly drafts: readonly Draft[]; readonly shares: ReadonlyMap<string, number> }

/** The state that most speaks for itself around a name: those of the same sentence, then of those before, then behind, then of the article. */
function sideBeside({ scan, drafts, shares }: Weigh, place: number, fits: (state: string) => boolean): string | null {
  const home = scan.tokens[drafts[place]!.first]!.sentence
  const weights = new Map<string, number>()
  for (const step of [-1, 1]) {
    for (let k = place + step; k >= 0 && k < drafts.length; k += step) {
      const away = Math.abs(scan.tokens[drafts[k]!.first]!.sentence - home)
      if (away > REACH) break
      const state = stateOf(drafts[k]!)
      if (state === null || !fits(state)) continue
      const weight = away === 0 ? 3 : (step < 0 ? 1.5 : 1) / away
      weights.set(state, (weights.get(state) ?? 2 * (shares.get(state) ?? 0)) + weight)
    }
  }
  let best: string | null = null
  for (const [state, weight] of weights) if (best === null || weight > weights.get(best)!) best = state
  return best
}

/** How much of the article speaks of each state, 0 to 1. */
function sharesOf(drafts: readonly Draft[]): Map<string, number> {
  const shares = new Map<string, number>()
  const states = drafts.flatMap(draft => stateOf(draft) ?? [])
  for (const state of states) shares.set(state, (shares.get(state) ?? 0) + 1 / states.length)
  return shares
}

/** A state, a house of its government, a place within it, or somebody who stands for it. */
function stateOf({ figures }: Draft): string | null {
  const [figure] = figures
  if (figures.length !== 1 || figure === undefined) return null
  const { kind, country, side } = figure
  if (kind === 'state' || kind === 'place') return country ?? null
  return side !== null && isState(side) ? side : null
}
