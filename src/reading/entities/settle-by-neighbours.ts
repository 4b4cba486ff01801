import { hasOffice } from '../lexicon/index.ts'
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
  for (const [place, draft] of drafts.entries()) {
    const [figure] = draft.figures
    if (draft.figures.length !== 1 || figure === undefined || !wantsSide(figure)) continue
    const side = sideBeside(scan, drafts, place, state => mayServe(figure, state) && !isTaken(cast, figure, state))
    if (side !== null) figure.side = side
  }
}

function wantsSide({ kind, side, settled, rank, offices, plural, role }: Figure): boolean {
  if (kind !== 'person' || side !== null || settled || plural || offices.size === 0) return false
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

/** The nearest state in the same sentence, then in those before, then in those behind. */
function sideBeside(
  scan: Scan,
  drafts: readonly Draft[],
  place: number,
  fits: (state: string) => boolean,
): string | null {
  const home = scan.tokens[drafts[place]!.first]!.sentence
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const step of [-1, 1]) {
    for (let k = place + step; k >= 0 && k < drafts.length; k += step) {
      const { first, figures } = drafts[k]!
      const away = Math.abs(scan.tokens[first]!.sentence - home)
      if (away > REACH) break
      const state = figures.length === 1 ? stateOf(figures[0]!) : null
      if (state === null || !fits(state)) continue
      const distance = away * 1000 + Math.abs(first - drafts[place]!.first) + (step > 0 && away > 0 ? 500 : 0)
      if (distance >= least) break
      best = state
      least = distance
      break
    }
  }
  return best
}

/** A state, a house of its government, or a place within it. */
const stateOf = ({ kind, country, side }: Figure): string | null =>
  kind === 'state' || kind === 'place'
    ? (country ?? null)
    : kind === 'institution' && country !== undefined
      ? side
      : null
