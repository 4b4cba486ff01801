import { words } from '../lexicon/index.ts'
import type { Figure } from './cast.ts'
import { before, type Memory } from './memory.ts'
import type { Scan } from './scan.ts'

/** "Both sides", "the two countries", "the pair", "the two leaders": nouns that say nothing but how many, of whom. */
export type Collective = { readonly first: number; readonly past: number; readonly of: 'sides' | 'leaders' | 'people' }

const OF_SIDES = words(
  'sides countries nations states governments powers capitals neighbors neighbours koreas rivals allies parties superpowers economies foes teams delegations administrations',
)
const OF_LEADERS = words('leaders presidents statesmen premiers heads')
const OF_PEOPLE = words(
  'men women diplomats ministers politicians officials negotiators envoys counterparts secretaries colleagues',
)

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
      if (definite && tokens[i + 1]?.lower !== 'of') found.push({ first, past: i + 1, of: 'people' })
      continue
    }
    if (lower === 'two' && !definite) continue
    const past = tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.lower === 'the' ? i + 3 : i + 1
    const noun = nounAt(scan, past)
    if (noun !== null) found.push({ first, past: noun.past, of: noun.of })
  }
  return found
}

function nounAt(scan: Scan, i: number): { past: number; of: Collective['of'] } | null {
  for (let k = i; k < i + 3; k++) {
    const token = scan.tokens[k]
    if (token === undefined || !/^\p{L}/u.test(token.text)) return null
    if (OF_SIDES.has(token.lower)) return { past: k + 1, of: 'sides' }
    if (OF_LEADERS.has(token.lower)) return { past: k + 1, of: 'leaders' }
    if (OF_PEOPLE.has(token.lower)) return { past: k + 1, of: 'people' }
    if (scan.phraseAt[k]! >= 0 || /^(?:VB|IN|DT|MD)/.test(token.tag)) return null
  }
  return null
}

/** The two who were named last, of different sides: together if they were named together. */
export function resolveCollective({ first, of }: Collective, memory: Memory): readonly Figure[] {
  const fits = (figure: Figure) =>
    figure.side !== null &&
    !figure.plural &&
    (of === 'sides'
      ? figure.kind === 'state' || figure.kind === 'institution' || figure.kind === 'person'
      : figure.kind === 'person')
  const leads = (figure: Figure) => fits(figure) && (of !== 'leaders' || figure.rank === 'leader')
  const found = lastTwo(memory, first, leads) ?? lastTwo(memory, first, fits)
  return found ?? []
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
