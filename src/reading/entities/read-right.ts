import { words } from '../lexicon/index.ts'
import type { Description, Head } from './description.ts'
import {
  has,
  is,
  isCapitalized,
  isPossessive,
  isVerb,
  type Phrase,
  phraseOf,
  runOf,
  type Scan,
  sentencePast,
} from './scan.ts'

/** What stands after a head noun: "of Iran", "for the Kremlin", "in Seoul". */
export type Right = {
  readonly past: number
  readonly pastHead: number
  readonly sides: readonly string[]
  readonly owner: number | null
}

const AT_WORK = words('at in from with inside within of')
const COMPASS = words('eastern western northern southern central east west north south')
const HOME_ONLY =
  /^(?:officials?|authorities|leaders|government|administration|regime|leadership|rulers?|aides?|rebels|separatists)$/
const SPEAKS_FOR = /^spokes/
const SERVES = /^(?:advis[eo]rs?|aides?|counsel+ors?|assistants?|spokes\w+|deputy|deputies|secretary)$/
const INSIDE = is.modifier | is.organModifier | is.personAdjective | is.timeWord

/** Reads rightwards from a head noun over the complement that tells its side. */
export function readRight(scan: Scan, head: Head, kind: Description['kind']): Right {
  const limit = sentencePast(scan, head.first)
  const pastHead = kind === 'organ' ? pastField(scan, head.past, limit) : head.past
  const none: Right = { past: pastHead, pastHead, sides: [], owner: null }
  const noun = scan.tokens[head.past - 1]!.lower
  const preposition = pastHead < limit ? scan.tokens[pastHead]!.lower : ''
  if (!leads(preposition, noun, kind)) return none
  let i = pastHead + 1
  if (i < limit && has(scan, i, is.determiner)) i++
  while (
    i < limit &&
    phraseOf(scan, i) === undefined &&
    scan.runAt[i]! < 0 &&
    (has(scan, i, INSIDE) || COMPASS.has(scan.tokens[i]!.lower))
  )
    i++
  // "The chief mediator for the East African bloc IGAD", "the head of the regional bloc ECOWAS".
  if (i < limit && has(scan, i, is.organ) && phraseOf(scan, i + 1)?.sense.kind === 'body') i++
  if (i >= limit) return none
  const phrase = phraseOf(scan, i)
  const serves = preposition !== 'for' || SPEAKS_FOR.test(noun) || /^(?:body|party)$/.test(phrase?.sense.kind ?? '')
  if (!serves) return none
  if (phrase !== undefined) {
    const { kind: meaning, side } = phrase.sense
    const isHome = meaning === 'capital' || meaning === 'state'
    if (side === null || meaning === 'office') return none
    const owns = isPossessive(scan.tokens[phrase.past])
    if (/^(?:in|at)$/.test(preposition) && isHome && !HOME_ONLY.test(noun) && !owns) return none
    if (preposition === 'at' && meaning === 'body' && kind !== 'office') return none
    const end = endOfComplement(scan, phrase.past, limit)
    // "A group of Moroccan diplomats": the adjective is another noun's.
    if (meaning === 'adjective' && end === phrase.past) return none
    const more = isHome || meaning === 'body' ? furtherSides(scan, phrase, limit) : []
    if (more.length > 0) return { past: more.at(-1)!.past, pastHead, sides: [side, ...more.map(sideOf)], owner: null }
    return { past: end, pastHead, sides: [side], owner: null }
  }
  const run = runOf(scan, i)
  if (run !== undefined)
    return /^(?:in|at)$/.test(preposition) ? none : { ...none, past: run.past, owner: run.past - 1 }
  return complementNoun(scan, i, limit, none)
}

const sideOf = ({ sense }: Phrase): string => sense.side!

/** "The leaders of France‹, Germany and Italy›"; not "of Russia, Turkey said". */
function furtherSides(scan: Scan, first: Phrase, limit: number): Phrase[] {
  const found: Phrase[] = []
  let past = first.past
  let closed = false
  while (!closed && past + 1 < limit && /^(?:,|and|&)$/.test(scan.tokens[past]!.lower)) {
    let i = past
    while (i < limit && /^(?:,|and|&|the)$/.test(scan.tokens[i]!.lower)) {
      closed ||= /^(?:and|&)$/.test(scan.tokens[i]!.lower)
      i++
    }
    const next = phraseOf(scan, i)
    if (next === undefined || next.sense.kind !== first.sense.kind || next.sense.side === null) return []
    found.push(next)
    past = next.past
  }
  return closed ? found : []
}

/** "Ministry of Foreign Affairs", "department of energy": the field belongs to the body's name. */
function pastField(scan: Scan, past: number, limit: number): number {
  if (!/^(?:of|for)$/.test(scan.tokens[past]?.lower ?? '')) return past
  let i = past + 1
  while (i < limit && has(scan, i, is.modifier | is.organModifier) && scan.phraseAt[i]! < 0) i++
  if (i === past + 1) return past
  if (scan.tokens[i]?.lower === 'and' && has(scan, i + 1, is.modifier | is.organModifier)) return Math.min(i + 2, limit)
  return i
}

function leads(preposition: string, noun: string, kind: Description['kind']): boolean {
  if (preposition === 'of') return true
  if (preposition === 'for')
    return SPEAKS_FOR.test(noun) || /^(?:mediator|negotiator|representative|envoy|adviser|advisor)$/.test(noun)
  if (preposition === 'to') return SERVES.test(noun)
  if (kind === 'unnamed') return AT_WORK.has(preposition)
  if (kind === 'organ') return preposition === 'in'
  if (kind === 'group') return preposition === 'from'
  return preposition === 'at' || preposition === 'from'
}

/** "… for the Russian foreign ministry": the side is told, the phrase runs on to its noun. */
function endOfComplement(scan: Scan, past: number, limit: number): number {
  const house = phraseOf(scan, past)
  if (past < limit && house?.first === past && house.sense.kind === 'institution') return house.past
  let i = isPossessive(scan.tokens[past]) ? past + 1 : past
  while (i < limit && i < past + 5 && phraseOf(scan, i) === undefined && has(scan, i, INSIDE | is.organ | is.group)) i++
  const last = i - 1
  return last >= past && has(scan, last, is.organ | is.group) && !isVerb(scan.tokens[last]!) ? i : past
}

/** "… of the foreign ministry", "… to the president", "… to President Xi": whoever that is. */
function complementNoun(scan: Scan, first: number, limit: number, none: Right): Right {
  let i = first
  while (i < limit && has(scan, i, is.office | is.organ | is.group) && scan.phraseAt[i]! < 0) i++
  if (i === first) return none
  const run = i < limit && isCapitalized(scan.tokens[i - 1]) ? runOf(scan, i) : undefined
  if (run !== undefined) return { ...none, past: run.past, owner: run.past - 1 }
  const home = sideAfter(scan, i, limit)
  return home === null ? { ...none, past: i, owner: i - 1 } : { ...none, past: home.past, sides: [home.sense.side!] }
}

/** "… of the National Security Bureau ‹of Poland›". */
function sideAfter(scan: Scan, i: number, limit: number): Phrase | null {
  if (!/^(?:of|in)$/.test(scan.tokens[i]?.lower ?? '') || i + 1 >= limit) return null
  const phrase = phraseOf(scan, scan.tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1)
  return phrase !== undefined && /^(?:state|body|party)$/.test(phrase.sense.kind) ? phrase : null
}
