import { EAST_ASIAN_FAMILY_NAMES, FULL_NAME_ONLY, HOLDERS, type Holder } from '../lexicon/index.ts'

/** "Vučić" and "Vucic", "Al-Sisi" and "al-Sisi", "Sisi" alike. */
export function fold(name: string): string {
  const lower = name.toLowerCase()
  const plain = /^[\x20-\x7f]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
        .replaceAll('ı', 'i')
        .replaceAll('’', "'")
  return plain.replace(/^(?:al|el)-/, '')
}

const SURNAME_FIRST = /^(?:China|North Korea|South Korea|Taiwan|Vietnam|Singapore)$/

const fullNames = new Map<string, Holder>()
const familyNames = new Map<string, Holder>()
/** What the bearers of a name held elsewhere: Mark Rutte, secretary general of NATO, was prime minister of the Netherlands. */
const elsewhere = new Map<Holder, Holder[]>()
/** Full names and their first words, two or more: "hassan sheikh" of "Hassan Sheikh Mohamud". */
const openings = new Set<string>()
/** Every holder by family name, the common and ordinary words among them. */
const bearers = new Map<string, Holder[]>()

for (const holder of HOLDERS) {
  for (const name of [holder.name, ...holder.otherNames, ...turned(holder)]) {
    const folded = fold(name)
    const first = fullNames.get(folded)
    if (first === undefined) fullNames.set(folded, holder)
    else if (first !== holder) push(elsewhere, first, holder)
    for (let at = folded.indexOf(' ', folded.indexOf(' ') + 1); at > 0; at = folded.indexOf(' ', at + 1))
      openings.add(folded.slice(0, at))
    if (folded.includes(' ')) openings.add(folded)
  }
  for (const family of familyNamesOf(holder)) {
    const folded = fold(family)
    if (holder.wellKnown && !FULL_NAME_ONLY.has(family) && !familyNames.has(folded)) familyNames.set(folded, holder)
    push(bearers, folded, holder)
  }
}

function push<Key>(lists: Map<Key, Holder[]>, key: Key, holder: Holder): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [holder])
  else list.push(holder)
}

/** "Kishida Fumio", "Orbán Viktor": with the family name first, as their own countries write them. */
function turned({ name, side }: Holder): string[] {
  const parts = name.split(' ')
  return parts.length === 2 && /^(?:Japan|Hungary|South Korea|Vietnam)$/.test(side) ? [`${parts[1]} ${parts[0]}`] : []
}

/** The names that news uses after the first mention: the last word, with its particles; for East Asia the first word too. */
function familyNamesOf({ name, side }: Holder): string[] {
  const parts = name.replace(/ Jr\.$| (?:I{1,3}|IV|VI{0,3}|X|XVI|XIV)$/, '').split(' ')
  const last = parts.at(-1)!
  if (parts.length === 1) return parts
  if (SURNAME_FIRST.test(side) && EAST_ASIAN_FAMILY_NAMES.has(parts[0]!)) {
    return side === 'Vietnam' ? [parts[0]!, last] : [parts[0]!]
  }
  const beforeLast = parts.at(-2)!
  if (/^(?:Peña|López|Suu|Di|Le|De|de|Van|bin)$/.test(beforeLast)) return [`${beforeLast} ${last}`, last]
  return beforeLast === 'der' ? [parts.slice(-3).join(' '), last] : [last]
}

/** The holder who bears the whole name; of longer names also by their first and last words, or all but the first or last few. */
export function holderNamed(name: string): Holder | undefined {
  const whole = fullNames.get(fold(name))
  if (whole !== undefined) return whole
  const parts = name.split(' ')
  if (parts.length < 3) return undefined
  const ends = fullNames.get(fold(`${parts[0]} ${parts.at(-1)}`))
  if (ends !== undefined) return ends
  for (let count = parts.length - 1; count >= 2; count--) {
    const found =
      fullNames.get(fold(parts.slice(0, count).join(' '))) ?? fullNames.get(fold(parts.slice(-count).join(' ')))
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * A holder in whichever of his offices the article gives him; where it gives none, in one of a side that it speaks of: Tusk in news
 * of Warsaw; else in the one listed first.
 */
export function holderAs(holder: Holder, holds: (role: string) => boolean, spokenOf: ReadonlySet<string>): Holder {
  const all = [holder, ...(elsewhere.get(holder) ?? [])]
  return all.find(({ role }) => holds(role)) ?? all.find(({ side }) => spokenOf.has(side)) ?? holder
}

/** True for a holder's whole name, or the first words of one that is longer. */
export const isFullName = (name: string): boolean => openings.has(fold(name))

/** The holder whom a family name alone brings to mind: "Lavrov". */
export const holderCalled = (family: string): Holder | undefined => familyNames.get(fold(family))

/** All whom a family name may mean, common names too: for "Prime Minister Johnson", and for "Kim" in news of North Korea. */
export const holdersCalled = (family: string): readonly Holder[] => bearers.get(fold(family)) ?? []
