import { words } from '../lexicon/index.ts'
import type { Figure } from './cast.ts'
import { before, type Memory } from './memory.ts'
import type { Scan } from './scan.ts'

/** "Both sides", "the two countries", "the pair", "the two leaders": nouns that say nothing but how many, of whom. */
export type Collective = {
  readonly first: number
  readonly past: number
  readonly of: 'sides' | 'leaders' | 'ministers' | 'people' | 'koreas'
  /** The office that both hold: "president" for "the two presidents". */
  readonly office: string | null
}

const OF_SIDES = words(
  'sides countries nations states governments powers capitals neighbors neighbours rivals allies parties superpowers economies foes teams delegations administrations',
)
const OF_LEADERS = words('leaders presidents statesmen premiers heads')
const OF_MINISTERS = words('diplomats ministers secretaries envoys negotiators')
const OF_PEOPLE = words('men women politicians officials counterparts colleagues')

/** Finds "both sides" and their like. */
export function findCollectives(scan: Scan): Collective[] {
  const found: Collective[] = []
  const { tokens } = scan
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!
    if (lower !== 'two' && lower !== 'both' && lower !== 'pair' && lower !== 'duo') continue
    const definite =
      tokens[i - 1]?.lower === 'the' || tokens[i - 1]?.lower === 'these' || tokens[i - 1]?.lower === 'their'
    const first = definite ? i - 1 : i
    if (lower === 'pair' || lower === 'duo') {
      if (definite && tokens[i + 1]?.lower !== 'of') found.push({ first, past: i + 1, of: 'people', office: null })
      continue
    }
    if (lower === 'two' && !definite) continue
    const past = tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.lower === 'the' ? i + 3 : i + 1
    const noun = nounAt(scan, past)
    if (noun !== null) found.push({ first, ...noun })
  }
  return found
}

function nounAt(scan: Scan, i: number): Omit<Collective, 'first'> | null {
  for (let k = i; k < i + 3; k++) {
    const token = scan.tokens[k]
    if (token === undefined || !/^\p{L}/u.test(token.text)) return null
    const of = kindOf(token.lower)
    if (of !== null) return { past: k + 1, of, office: token.lower === 'presidents' ? 'president' : null }
    if (scan.phraseAt[k]! >= 0 || /^(?:VB|IN|DT|MD)/.test(token.tag)) return null
  }
  return null
}

function kindOf(noun: string): Collective['of'] | null {
  if (noun === 'koreas') return 'koreas'
  if (OF_SIDES.has(noun)) return 'sides'
  if (OF_LEADERS.has(noun)) return 'leaders'
  if (OF_MINISTERS.has(noun)) return 'ministers'
  return OF_PEOPLE.has(noun) ? 'people' : null
}

/**
 * The two who were named last, of different sides: together if they were named together. "The two presidents" are presidents,
 * "the two leaders" lead states rather than bodies, "the two diplomats" are no presidents, while such two are to be had.
 */
export function resolveCollective({ first, of, office }: Collective, memory: Memory): readonly Figure[] {
  for (const fits of [...narrowing(of, office), (figure: Figure) => mayBe(figure, of)]) {
    const found = lastTwo(memory, first, figure => mayBe(figure, of) && fits(figure))
    if (found) return found
  }
  return []
}

function mayBe({ side, plural, kind }: Figure, of: Collective['of']): boolean {
  if (side === null || plural) return false
  return kind === 'person' || (of === 'sides' && (kind === 'state' || kind === 'institution'))
}

/** What the noun asks of each of the two, the narrowest first. */
function narrowing(of: Collective['of'], office: string | null): readonly ((figure: Figure) => boolean)[] {
  const leads = (figure: Figure) => figure.rank === 'leader'
  if (office !== null) return [figure => figure.role?.includes(office) === true, leads]
  if (of === 'leaders')
    return [
      figure =>
        leads(figure) &&
        /president|prime|chancellor|king|leader|premier|taoiseach|emir|sultan|crown/.test(figure.role ?? ''),
      leads,
    ]
  return of === 'ministers' ? [figure => !leads(figure)] : []
}

function lastTwo(memory: Memory, first: number, fits: (figure: Figure) => boolean): readonly Figure[] | null {
  let last: Figure | undefined
  let reach = 60
  for (const { figures } of before(memory, first)) {
    if (reach-- === 0) break
    const fitting = figures.filter(fits)
    if (fitting.length === 2 && fitting[0]!.side !== fitting[1]!.side) return fitting
    for (const figure of fitting) {
      if (last === undefined) last = figure
      else if (figure.side !== last.side) return [figure, last]
    }
  }
  return null
}

/** "Michel said that he would receive the two leaders": whoever alone stands before them in their sentence is none of the two. */
export function withoutHost(scan: Scan, memory: Memory, { first, past }: Collective): Memory {
  const here = scan.tokens[first]!.sentence
  if (/^(?:VB[DZP]|MD)$/.test(scan.tokens[past]?.tag ?? '')) return memory
  const hosts = new Set<Figure>()
  for (const one of before(memory, first)) {
    if (one.sentence !== here) break
    for (const figure of one.figures) if (figure.kind === 'person' || figure.kind === 'state') hosts.add(figure)
  }
  const [host] = hosts
  return hosts.size === 1 ? memory.filter(({ figures }) => !figures.includes(host!)) : memory
}
