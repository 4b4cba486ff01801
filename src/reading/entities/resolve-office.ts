import { hasOffice, sideOfOffice } from '../lexicon/index.ts'
import { addFigure, type Cast, type Figure, keyedFigure } from './cast.ts'
import type { Description } from './description.ts'
import { before, type Memory } from './memory.ts'
import { mayHold, officeKey, ofSomeState } from './office-key.ts'

/** What the resolving of one description may look at. */
export type Setting = {
  readonly cast: Cast
  readonly memory: Memory
  /** Whoever owns the description: "his", "Merkel's". */
  readonly owner: Figure | undefined
  /** The words are "the President", with a capital inside the sentence and nothing besides. */
  readonly titled: boolean
  /** The state whose own paper the text is. */
  readonly home: string | null
  /** The state whose doings are being told, for "the foreign ministry"; `role` tells which states have none such. */
  readonly nearestSide: (role: string) => string | null
}

const COUNTERPART = /^(?:counterpart|equivalent|opposite number)s?$/

/** Whom words for an office mean: the named holder where the article has one, else an office without a name. */
export function resolveOffice(description: Description, setting: Setting): readonly Figure[] {
  if (COUNTERPART.test(description.noun)) return resolveCounterpart(description, setting)
  const sides = sidesOf(description, setting)
  if (description.plural) return resolveHolders(description, sides, setting)
  if (description.former || description.other) return [newOffice(description, null, setting)]
  const side = sides[0] ?? sideOfOffice(description.role) ?? ownSide(description, setting)
  if (description.determiner === 'indefinite')
    return [newOffice(description, side ?? sideByRole(description, setting), setting)]
  const elsewhere = side === null && setting.owner !== undefined && setting.owner.kind === 'institution'
  const holder = elsewhere ? undefined : findHolder(description, side, setting)
  return [holder ?? keyedOffice(description, side ?? sideByRole(description, setting), setting)]
}

/** "The President" and "the Vice President" in a government's own paper. */
const ownSide = ({ role }: Description, { titled, home }: Setting): string | null =>
  titled && home !== null && /^(?:vice )?president$/.test(role) && hasOffice(home, role) ? home : null

/** "A foreign ministry spokesman", "the president" in an article that names none: of the state whose doings are told. */
function sideByRole(
  { role, rank, determiner, unsided, owner, legislator }: Description,
  { nearestSide }: Setting,
): string | null {
  if (unsided || owner !== null || legislator) return null
  const leads =
    rank !== 'other' &&
    determiner === 'definite' &&
    /(?:president|premier|chancellor|minister|king|queen|emir|sultan)$/.test(role)
  return leads || ofSomeState(role) ? nearestSide(role) : null
}

/** The sides that the phrase names, or that of its owner: "his foreign minister". */
export function sidesOf({ sides }: Description, { owner }: Setting): readonly string[] {
  if (sides.length > 0) return sides
  return owner?.side ? [owner.side] : []
}

/** How many mentions back an office looks for its holder, before it asks the whole article. */
const REACH = 400

/** The person in that office, named last before this, else anywhere in the article. */
function findHolder(
  { role, noun, unsided }: Description,
  side: string | null,
  { cast, memory, titled }: Setting,
): Figure | undefined {
  const fits = (figure: Figure) =>
    (figure.kind === 'person' || figure.kind === 'office') &&
    !figure.plural &&
    (side === null ? !unsided : figure.side === side) &&
    mayHold(role, noun, figure.offices)
  const own = titled && side === null ? mostNamed(memory, fits) : undefined
  if (own !== undefined) return own
  let reach = REACH
  for (const { figures } of before(memory, Number.POSITIVE_INFINITY)) {
    if (reach-- === 0) break
    const [figure] = figures
    if (figures.length === 1 && fits(figure!)) return figure
  }
  return cast.figures.find(figure => figure.kind === 'person' && fits(figure))
}

/** A government's papers write "the President" of their own, whoever else was spoken of last: of whom they speak most. */
function mostNamed(memory: Memory, fits: (figure: Figure) => boolean): Figure | undefined {
  const counts = new Map<Figure, number>()
  for (const { figures } of memory)
    if (figures.length === 1 && fits(figures[0]!)) counts.set(figures[0]!, (counts.get(figures[0]!) ?? 0) + 1)
  return [...counts].reduce<[Figure?, number?]>((best, one) => (one[1] > (best[1] ?? 0) ? one : best), [])[0]
}

/** "Lavrov and his Chinese counterpart": the same office on another side. */
function resolveCounterpart(description: Description, setting: Setting): readonly Figure[] {
  const { cast, memory, owner } = setting
  const [side = null] = description.sides
  const offices = owner?.offices ?? new Set<string>()
  const fits = (figure: Figure) =>
    figure.kind === 'person' &&
    figure !== owner &&
    (side === null ? figure.side !== null && figure.side !== owner?.side : figure.side === side) &&
    ([...offices].some(office => figure.offices.has(office)) || (offices.size === 0 && side !== null))
  if (!description.plural && side !== null) {
    for (const { figures } of before(memory, Number.POSITIVE_INFINITY))
      if (figures.length === 1 && fits(figures[0]!)) return figures
    const later = cast.figures.find(fits)
    if (later !== undefined) return [later]
  }
  const role = owner?.role ?? description.role
  if (side === null) return [newOffice(description, null, setting)]
  const figure = keyedFigure(cast, 'office', `${side} ${role}`, { side, role, plural: description.plural })
  for (const office of offices) figure.offices.add(office)
  if (owner !== undefined) figure.rank = owner.rank
  return [figure]
}

/** "The presidents of France and Germany", "the two foreign ministers": each holder, where they are known. */
function resolveHolders(description: Description, sides: readonly string[], setting: Setting): readonly Figure[] {
  const single: Description = {
    ...description,
    role: singular(description.role),
    noun: singular(description.noun),
    plural: false,
  }
  if (sides.length >= 2) {
    return sides.map(side => findHolder(single, side, setting) ?? keyedOffice(single, side, setting))
  }
  if (description.determiner === 'definite' && sides.length === 0) {
    const known = lastHolders(single, description.count ?? 2, setting)
    if (known.length === (description.count ?? 2)) return known
  }
  const [side = null] = sides
  return [
    keyedFigure(setting.cast, 'group', [side ?? '', description.role].join(' ').trim(), {
      side,
      role: description.role,
      plural: true,
      named: false,
      noun: description.noun,
      rank: description.rank,
    }),
  ]
}

const singular = (words: string): string =>
  words
    .replace(/(?:men|people)$/, 'man')
    .replace(/^(head|minister|secretarie|chief)s\b/, '$1')
    .replace(/secretaries$/, 'secretary')
    .replace(/s$/, '')

/** The holders of an office who were named last, each of another side, in the order in which they were named. */
export function lastHolders({ role, noun }: Description, count: number, { memory }: Setting): Figure[] {
  const found: Figure[] = []
  let reach = 80
  for (const { figures } of before(memory, Number.POSITIVE_INFINITY)) {
    if (reach-- === 0) break
    for (const figure of figures.toReversed()) {
      if (figure.kind !== 'person' || figure.side === null || found.some(other => other.side === figure.side)) continue
      if (mayHold(role, noun, figure.offices)) found.unshift(figure)
      if (found.length === count) return found
    }
  }
  return found
}

function keyedOffice(description: Description, side: string | null, { cast }: Setting): Figure {
  const name = [side ?? '', description.role].join(' ').trim()
  const figure = keyedFigure(cast, 'office', name, officeFacts(description, side))
  figure.offices.add(officeKey(description.role))
  return figure
}

function newOffice(description: Description, side: string | null, { cast }: Setting): Figure {
  const name = [side ?? '', description.role].join(' ').trim()
  const figure = addFigure(cast, 'office', name, { ...officeFacts(description, side), named: false })
  if (!description.former) figure.offices.add(officeKey(description.role))
  return figure
}

const officeFacts = ({ role, noun, rank, plural }: Description, side: string | null) => ({
  side,
  role,
  noun,
  rank,
  plural,
})
