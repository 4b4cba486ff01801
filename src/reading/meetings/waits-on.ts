import type { Draft } from './draft.ts'
import type { Encounter } from './encounter.ts'

/** Words between an encounter and the one that it prepares: "would pave the way for the summit". */
const PREPARES =
  /\b(?:pav(?:e|es|ed|ing) the way|lay(?:s|ing)? the (?:groundwork|ground|foundation)|laid the (?:groundwork|ground|foundation)|set(?:s|ting)? the stage|set(?:s|ting)? up|prepar(?:e|es|ed|ing|atory)|pave|in preparation|to plan|planning|ahead of|in advance of|lead(?:s|ing)? (?:up )?to|as a prelude|for arrang\w+|to arrange)\b/
const PRELIMINARY = new Set(
  'preliminary preparatory advance preparation pre-summit planning prep working-level'.split(' '),
)
/** Words between an encounter and the one that has to come first: "depends on the outcome of", "not until after", "once … have met". */
const NEEDS =
  /\b(?:depend(?:s|ed|ing|ent)? (?:on|upon)|hing(?:e|es|ed|ing) on|contingent (?:on|upon)|conditional on|not until after|until after|only after|pending|await(?:s|ing)?|subject to|following)\b/

/** For each meeting the meetings that have to happen first, as the text says. */
export function findWaits(drafts: readonly Draft[]): ReadonlyMap<Draft, readonly Draft[]> {
  const waits = new Map<Draft, Draft[]>()
  const add = (later: Draft, first: Draft) => {
    const known = waits.get(later) ?? []
    if (later !== first && !known.includes(first) && !(waits.get(first) ?? []).includes(later))
      waits.set(later, [...known, first])
  }
  for (const one of drafts) {
    for (const other of drafts) {
      if (one === other) continue
      for (const a of one.encounters) {
        for (const b of other.encounters) {
          if (a.sentence !== b.sentence || a.first >= b.first) continue
          const relation = between(a, b)
          if (relation === 'prepares') add(other, one)
          if (relation === 'needs') add(one, other)
        }
      }
    }
  }
  return waits
}

function between(a: Encounter, b: Encounter): 'prepares' | 'needs' | null {
  const { tokens } = a.clauses
  const words = tokens
    .slice(Math.min(a.past, b.first), b.first)
    .map(token => token.lower)
    .join(' ')
  if (isOpen(b) && PREPARES.test(words)) return 'prepares'
  if (NEEDS.test(words) && isOpen(a)) return 'needs'
  const preliminary = tokens.slice(a.first, a.head + 1).some(token => PRELIMINARY.has(token.lower))
  return preliminary && isOpen(b) && /\b(?:for|before|to)\b/.test(words) ? 'prepares' : null
}

/** Still ahead: what was held waits on nothing. */
const isOpen = (encounter: Encounter) => !encounter.predicates.some(predicate => predicate.status === 'held')
