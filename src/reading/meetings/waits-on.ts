import { type Draft, sidesOf } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { rankOf } from './rank.ts'

/** Words between an encounter and the one that it prepares: "would pave the way for the summit". */
const PREPARES =
  /\b(?:(?:pav(?:e|es|ed|ing)|clear(?:s|ed|ing)?|open(?:s|ed|ing)?) the way|(?:lay|lays|laid|laying) the (?:groundwork|ground|foundation)|set(?:s|ting)? the (?:stage|scene|table)|set(?:s|ting)? up|in preparation for|prepar(?:e|es|ed|ing|atory)(?: the ground)?(?: for| to)?|to plan|planning|in advance of|a prelude to|key to|aimed at (?:salvaging|saving|arranging|preparing|planning|organi[sz]ing)|for arrang\w+|to arrange|to (?:finali[sz]e|nail down|iron out) (?:the )?(?:details|arrangements|logistics))\b/
/** A meeting of this sort is held for the sake of another: "preliminary talks", "a planning meeting". */
const PRELIMINARY = new Set(
  'preliminary preparatory preparation pre-summit planning prep working-level exploratory advance-team'.split(' '),
)
/** Words between an encounter and the one that has to come first: "depends on the outcome of", "once … have met". */
const NEEDS =
  /\b(?:depend(?:s|ed|ing|ent)? (?:on|upon)|hing(?:e|es|ed|ing) on|contingent (?:on|upon)|conditional on|(?:not )?until after|only after|pending|await(?:s|ing)?|subject to|once)\b/

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
      const relation = one === other ? null : told(one, other)
      if (relation === 'prepares') add(other, one)
      if (relation === 'needs') add(one, other)
    }
  }
  for (const later of drafts) {
    const first = preparedByIt(later, drafts)
    if (first) add(later, first)
  }
  for (const one of drafts) {
    if ([...waits.values()].some(firsts => firsts.includes(one))) continue
    const later = one.encounters.some(encounter => isPreliminary(encounter) || isForAnother(encounter))
      ? preparedBy(one, drafts)
      : undefined
    if (later) add(later, one)
  }
  return waits
}

/** "It was to pave the way for the summit": it is the meeting of the sentence before. */
function preparedByIt(later: Draft, drafts: readonly Draft[]): Draft | undefined {
  for (const { clauses, sentence, first } of later.encounters) {
    const words = clauses.tokens.slice(sentence.first, first).map(token => token.lower)
    const opens =
      /^(?:it|that|this)$/.test(words[0] ?? '') ||
      (words[0] === 'the' && /^(?:talks|meeting|session|call)$/.test(words[1] ?? ''))
    if (!opens || !PREPARES.test(words.join(' ')) || isSecond(sentence.index, first, drafts)) continue
    const before = drafts.filter(
      draft => draft !== later && draft.encounters.some(one => one.sentence.index === sentence.index - 1),
    )
    if (before.length === 1) return before[0]
  }
  return undefined
}

/** "The meeting of ministers that was to prepare the summit": the sentence itself names what comes first. */
const isSecond = (sentence: number, first: number, drafts: readonly Draft[]): boolean =>
  drafts.some(({ encounters }) => encounters.some(one => one.sentence.index === sentence && one.first < first))

/** What a sentence that holds them both says of the two. */
function told(one: Draft, other: Draft): 'prepares' | 'needs' | null {
  for (const a of one.encounters)
    for (const b of other.encounters) {
      const relation =
        a.sentence === b.sentence && a.first < b.first ? between(a, b, other.encounters.length > 1) : null
      if (relation) return relation
    }
  return null
}

function between(a: Encounter, b: Encounter, isKnown: boolean): 'prepares' | 'needs' | null {
  const { tokens } = a.clauses
  const words = tokens
    .slice(Math.min(a.head + 1, b.first), b.first)
    .map(token => token.lower)
    .join(' ')
  if (isOpen(b) && PREPARES.test(words)) return 'prepares'
  if (NEEDS.test(words) && isOpen(a)) return 'needs'
  if (isOpen(b) && /\b(?:before|ahead of)\b/.test(words) && isBelow(a, b)) return 'prepares'
  return isPreliminary(a) && isKnown && isOpen(b) && /\b(?:for|before|to|ahead of)\b/.test(words) ? 'prepares' : null
}

/** Ministers or officials meet before their leaders do. */
const isBelow = (a: Encounter, b: Encounter) =>
  a.people.length > 0 &&
  a.people.every(entity => rankOf(entity) !== 'leader') &&
  b.people.some(entity => rankOf(entity) === 'leader')

const isPreliminary = ({ clauses, first, head }: Encounter) =>
  clauses.tokens.slice(first, head + 1).some(token => PRELIMINARY.has(token.lower))

/** Its sentence speaks of preparing, and no leaders meet: "a White House logistics team's discussions with its counterparts". */
const isForAnother = ({ clauses, sentence, people }: Encounter) =>
  people.length > 0 &&
  people.every(entity => rankOf(entity) !== 'leader') &&
  clauses.tokens.slice(sentence.first, sentence.past).some(token => PREPARING.test(token.lower))

const PREPARING = /^(?:prepar(?:e|es|ed|ing|ation|ations|atory)|groundwork|logistics|logistical|pre-summit|sherpas?)$/

/** Still ahead where it is spoken of: what was held waits on nothing. */
const isOpen = ({ predicates }: Encounter) =>
  !predicates.some(predicate => predicate.weight > 1 && /^(?:held|under-way)$/.test(predicate.status))

/** The summit or conference that preliminary talks are for, where their sentence does not say: the one most spoken of that shares a side. */
function preparedBy(one: Draft, drafts: readonly Draft[]): Draft | undefined {
  const sides = sidesOf(one.people)
  return drafts
    .filter(
      other =>
        other !== one &&
        other.past !== true &&
        (other.nouns.has('summit') || other.nouns.has('multilateral')) &&
        [...sidesOf(other.people)].some(side => sides.has(side)),
    )
    .reduce<Draft | undefined>(
      (best, other) => (!best || other.encounters.length > best.encounters.length ? other : best),
      undefined,
    )
}
