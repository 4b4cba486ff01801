import { isState, VOICES_OF_A_SIDE } from '../lexicon/index.ts'
import { addFigure, type Figure, keyedFigure } from './cast.ts'
import type { Description } from './description.ts'
import { isLawmaker } from './lawmakers.ts'
import { before } from './memory.ts'
import { mayHold } from './office-key.ts'
import { body, state } from './read-pairs.ts'
import { type Setting, sidesOf } from './resolve-office.ts'
import { opponents } from './resolve-organ.ts'

/** Whom words for people without a name mean: "a senior U.S. official", "the diplomat", "two people familiar with the talks". */
export function resolveUnnamed(description: Description, setting: Setting, text: string): readonly Figure[] {
  const { noun, plural, determiner } = description
  const side =
    opponents(description, setting) ??
    fightsFor(description) ??
    (VOICES_OF_A_SIDE.has(noun) ? sideOf(description, setting) : null)
  if (determiner === 'definite' && !description.other) {
    const earlier = findEarlier(description, side, setting)
    if (earlier !== undefined) return [earlier]
  }
  const { role } = description
  const sides = plural && side !== null ? sidesOf(description, setting) : []
  if (sides.length > 1) return sides.map(each => ofOneSide(description, each, setting))
  if (noun === 'side' && side !== null) return [isState(side) ? state(setting.cast, side) : body(setting.cast, side)]
  if (!plural) {
    const facts = { side, role, noun, named: false, settled: true, lawmaker: isLawmaker(description) }
    return [addFigure(setting.cast, GROUPS.test(noun) ? 'group' : 'person', text, facts)]
  }
  const facts = { side, role, noun, plural, named: false, settled: true, lawmaker: isLawmaker(description) }
  if (description.count !== null) return [addFigure(setting.cast, 'group', text, facts)]
  return [keyedFigure(setting.cast, 'group', text, facts)]
}

/** "Spanish and Moroccan officials" are two groups, and can meet. */
function ofOneSide({ role, noun }: Description, side: string, { cast }: Setting): Figure {
  const facts = { side, role, noun, plural: true, named: false, settled: true }
  return keyedFigure(cast, 'group', `${side} ${role}`, facts)
}

/** "ELN rebels", "Houthi fighters": of the movement before them; "Turkish fighters" need not be Turkey's. */
function fightsFor({ sides: [side], noun }: Description): string | null {
  if (side === undefined || isState(side)) return null
  return /^(?:rebel|militant|fighter|insurgent|separatist|guerrilla|commander|leader)s?$/.test(noun) ? side : null
}

const GROUPS = /^(?:delegation|team|entourage|contingent|side)$/

function sideOf(description: Description, setting: Setting): string | null {
  if (description.former) return null
  const [side] = sidesOf(description, setting)
  if (side !== undefined) return side
  if (/\badministration\b/.test(description.role)) return 'United States'
  return /\b(?:ministry|embassy|government|presidential|palace|defen[cs]e|military|intelligence)\b/.test(
    description.role,
  )
    ? setting.nearestSide(description.role)
    : null
}

/** "The official", after "a senior U.S. official" or "the deputy minister": the last one before who fits. */
function findEarlier(
  { noun, role, plural }: Description,
  side: string | null,
  { memory }: Setting,
): Figure | undefined {
  let reach = 120
  for (const { figures } of before(memory, Number.POSITIVE_INFINITY)) {
    if (reach-- === 0) break
    const [figure] = figures
    if (figures.length !== 1 || (side !== null && figure!.side !== side) || figure!.plural !== plural) continue
    if (!figure!.named && (figure!.noun === noun || SAME_PEOPLE.get(noun) === figure!.noun)) return figure
    if (figure!.named && !plural && figure!.kind === 'person' && mayHold(role, noun, figure!.offices)) return figure
  }
  return undefined
}

/** Two words for the same unnamed speaker: "a source familiar with … The person said". */
const SAME_PEOPLE = new Map([
  ['person', 'source'],
  ['source', 'person'],
  ['people', 'sources'],
  ['sources', 'people'],
])
