import { isState, ORGANS_WITHOUT_A_SIDE, opponentsOf } from '../lexicon/index.ts'
import { type Figure, keyedFigure } from './cast.ts'
import type { Description } from './description.ts'
import { before } from './memory.ts'
import { body, state } from './read-pairs.ts'
import { type Setting, sidesOf } from './resolve-office.ts'

/** Which body common nouns name: "Iran's foreign ministry", "the ministry", "the government in Kabul", "the Trump administration". */
export function resolveOrgan(description: Description, setting: Setting, written: string | null): readonly Figure[] {
  const { noun, role } = description
  if (COUNTRY.test(noun)) return resolveCountry(description, setting)
  if (description.determiner === 'definite' && description.owner === null && description.sides.length === 0) {
    const named = findNamedBody(description, setting)
    if (named !== undefined) return [named]
  }
  if (ONLY_OF_BODIES.test(noun) && description.sides.length === 0) return []
  const [own] = description.sides
  // "The M23 rebel group", "the Houthi movement": the movement itself.
  if (own !== undefined && !isState(own) && OF_ITSELF.test(noun)) return [body(setting.cast, own)]
  const against = opponents(description, setting)
  if (against !== null) return [body(setting.cast, against)]
  const mute = ORGANS_WITHOUT_A_SIDE.has(noun) || /opposition|police|party|watchdog/.test(role)
  const sides = mute ? [] : sidesOf(description, setting)
  if (sides.length > 1) return sides.map(side => organ(description, side, setting))
  const [side] = sides
  if (side !== undefined) return [organ(description, side, setting)]
  if (mute && written !== null) return [keyedFigure(setting.cast, 'institution', written, { noun })]
  if (mute || description.owner !== null || description.unsided) return [organ(description, null, setting)]
  const earlier = findEarlier(description, setting)
  if (earlier !== undefined) return [earlier]
  if (noun === 'administration') return [organ(description, 'United States', setting)]
  const guessed = SPEAKS.test(noun) && description.determiner !== 'indefinite' ? setting.nearestSide(role) : null
  return [organ(description, guessed, setting)]
}

const SPEAKS = /^(?:ministry|government|presidency|military|army|embassy|cabinet|parliament|regime|navy|leadership)$/

function organ({ role, noun }: Description, side: string | null, { cast }: Setting): Figure {
  const name = [side ?? '', role].join(' ').trim()
  return keyedFigure(cast, 'institution', name, { side, noun, country: side ?? undefined, settled: side !== null })
}

/** "Syria's main opposition group", "the Venezuelan opposition". */
export function opponents(description: Description, setting: Setting): string | null {
  const [side] = sidesOf(description, setting)
  return side === undefined ? null : opponentsOf(side, description.role)
}

const OF_ITSELF = /^(?:group|movement|militia|faction|organi[sz]ation|alliance|bloc)$/

const COUNTRY = /^(?:country|nation|kingdom)$/

/** "The country's foreign minister", "his nation's capital": the state whose doings are told, or that of the owner. */
function resolveCountry({ determiner, role }: Description, { owner, nearestSide, cast }: Setting): readonly Figure[] {
  if (determiner === 'indefinite') return []
  const side = owner?.side ?? nearestSide(role)
  return side !== null && isState(side) ? [state(cast, side)] : []
}

/** Nouns for bodies that are read only as another word for one that has been named. */
const ONLY_OF_BODIES =
  /^(?:paper|daily|tabloid|magazine|network|channel|station|outlet|publication|movement|militia|faction|organi[sz]ation|alliance|bloc|grouping)$/
const OUTLETS =
  /^(?:agency|newspaper|paper|daily|tabloid|magazine|network|channel|station|broadcaster|outlet|publication)$/
const BODIES = /^(?:group|movement|militia|faction|organi[sz]ation|alliance|bloc|grouping|watchdog|agency)$/
const WATCHDOGS = /^(?:IAEA|OPCW|UNHCR|UNRWA|Financial Action Task Force)$/

/** "The group said" after the Taliban, "the agency reported" after TASS, "the bloc" after the European Union. */
function findNamedBody({ noun, role, unsided }: Description, { memory }: Setting): Figure | undefined {
  if (unsided || role !== noun) return undefined
  let reach = 60
  for (const { figures, form } of before(memory, Number.POSITIVE_INFINITY)) {
    if (reach-- === 0) break
    const [figure] = figures
    if (figures.length !== 1 || form === 'adjective') continue
    if (OUTLETS.test(noun) && (figure!.kind === 'outlet' || (figure!.noun === noun && figure!.side !== null)))
      return figure
    if (!BODIES.test(noun) || figure!.kind !== 'institution' || figure!.side !== figure!.name) continue
    if (/coalition/i.test(figure!.name)) continue
    if (WATCHDOGS.test(figure!.name) || !/^(?:watchdog|agency)$/.test(noun)) return figure
  }
  return undefined
}

/** "The ministry" after "Iran's foreign ministry": the last body before it with the same noun, and with the same field if one is told. */
function findEarlier({ noun, role }: Description, { memory }: Setting): Figure | undefined {
  let reach = 120
  for (const { figures } of before(memory, Number.POSITIVE_INFINITY)) {
    if (reach-- === 0) break
    const [figure] = figures
    if (figures.length !== 1 || figure!.kind !== 'institution' || figure!.noun !== noun) continue
    if (figure!.name.toLowerCase().endsWith(role)) return figure
  }
  return undefined
}
