import type { Description, Head } from './description.ts'
import { has, is, isCapitalized, isPossessive, type Phrase, phraseOf, runOf, type Scan, sentenceStart } from './scan.ts'

/** What stands before a head noun: determiner, owner, side, adjectives. */
export type Left = {
  readonly first: number
  /** First of the words that belong to the office: "deputy" in "Russia's deputy foreign minister". */
  readonly role: number
  readonly sides: readonly string[]
  readonly unsided: boolean
  readonly owner: number | null
  readonly determiner: Description['determiner']
  readonly count: number | null
  readonly former: boolean
  readonly legislator: boolean
  readonly other: boolean
}

type Mutable = { -readonly [Key in keyof Left]: Left[Key] } & { sides: string[] }

const BELONGS = is.modifier | is.organ | is.organModifier
const PASSES = BELONGS | is.personAdjective | is.timeWord | is.one | is.office
const NUMBERS = new Map([
  ['two', 2],
  ['both', 2],
  ['pair', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
])
const UNSIDED = /^(?:western|european|african|asian|arab|latin|gulf|nordic|baltic|balkan|mideast|middle|regional)$/

/** Reads leftwards from a head noun to the start of its phrase: "a senior U.S. ‹official›", "Ukraine's deputy foreign ‹minister›". */
export function readLeft(scan: Scan, head: Head, inner: ReadonlyMap<number, Description>): Left {
  const left: Mutable = {
    first: head.first,
    role: head.first,
    sides: [],
    unsided: false,
    owner: null,
    determiner: 'bare',
    count: null,
    former: false,
    legislator: false,
    other: false,
  }
  const start = sentenceStart(scan, head.first)
  let roleOpen = true
  let i = head.first - 1
  while (i >= start) {
    const phrase = phraseOf(scan, i)
    if (phrase !== undefined && phrase.sense.kind !== 'office') {
      if (!takePhrase(scan, left, phrase, head)) break
      roleOpen = false
      i = left.first - 1
      continue
    }
    if (scan.tokens[i]!.text === ')' && isAbbreviation(scan, i)) {
      i -= 3
      continue
    }
    if (isPossessive(scan.tokens[i])) {
      takeOwner(scan, left, i, inner)
      break
    }
    if (runOf(scan, i) !== undefined) {
      takeNameBefore(scan, left, i)
      break
    }
    if (has(scan, i, is.determiner | is.owner)) {
      takeDeterminer(scan, left, i)
      if (!NUMBERS.has(scan.tokens[i]!.lower) || has(scan, i, is.owner)) break
      i--
      continue
    }
    if (roleOpen && joinsFields(scan, i)) {
      i--
      continue
    }
    if (!takeWord(scan, left, i)) {
      const coordinated = coordinatedPhrase(scan, i, left.first)
      if (coordinated === null) break
      left.sides.unshift(coordinated.sense.side!)
      left.first = coordinated.first
      i = coordinated.first - 1
      continue
    }
    if (roleOpen && has(scan, i, BELONGS)) left.role = i
    else if (!has(scan, i, BELONGS)) roleOpen = false
    i--
  }
  return isOfUnion(scan, left, head) ? { ...left, sides: ['European Union'], unsided: false } : left
}

/** "European leaders", "European foreign ministers": the Union's, where they act together. */
const isOfUnion = (scan: Scan, left: Left, head: Head): boolean =>
  left.unsided &&
  left.sides.length === 0 &&
  /^(?:leaders|ministers)$/.test(scan.tokens[head.past - 1]!.lower) &&
  scan.tokens.slice(left.first, head.first).some(token => token.text === 'European')

/** "Republic of Korea (ROK) National Security Advisor": the same state once more, in brackets. */
function isAbbreviation(scan: Scan, i: number): boolean {
  const short = phraseOf(scan, i - 1)
  const long = phraseOf(scan, i - 3)
  return (
    scan.tokens[i - 2]?.text === '(' &&
    short !== undefined &&
    short.sense.side !== null &&
    short.sense.side === long?.sense.side
  )
}

/** "Foreign and Defence Minister", "minister of trade and industry": two fields of one office. */
const joinsFields = (scan: Scan, i: number): boolean =>
  /^(?:and|&)$/.test(scan.tokens[i]!.lower) &&
  has(scan, i - 1, BELONGS) &&
  has(scan, i + 1, BELONGS) &&
  isCapitalized(scan.tokens[i - 1]) === isCapitalized(scan.tokens[i + 1]) &&
  !has(scan, i - 1, is.office)

/** An adjective or noun between: "senior", "two", "former", "government"; or, by its tag, any other adjective. */
function takeWord(scan: Scan, left: Mutable, i: number): boolean {
  const { lower } = scan.tokens[i]!
  const known = has(scan, i, PASSES) && !(has(scan, i, is.plural | is.many) && !has(scan, i, BELONGS))
  const capitalGap = isCapitalized(scan.tokens[i + 1]) && !isCapitalized(scan.tokens[i]) && has(scan, i, is.office)
  if ((!known || capitalGap) && !isAdjective(scan, i)) return false
  left.first = i
  if (NUMBERS.has(lower)) left.count = NUMBERS.get(lower)!
  if (UNSIDED.test(lower)) left.unsided = true
  if (/^(?:former|ex|then|ousted|retired|onetime|one-time|deposed|late)$/.test(lower)) left.former = true
  if (/^(?:other|another|second|different)$/.test(lower)) left.other = true
  if (has(scan, i, is.legislator)) left.legislator = true
  return true
}

/** Any other adjective by its tag; a participle only behind an article or another adjective, for "invited ministers" is a deed. */
function isAdjective(scan: Scan, i: number): boolean {
  const { lower, tag } = scan.tokens[i]!
  if (/^\p{L}[\p{L}.]*-\p{L}+$/u.test(lower)) return true
  if (isCapitalized(scan.tokens[i])) return false
  if (/^(?:JJ[RS]?|CD)$/.test(tag)) return true
  if (!/^VB[NG]$/.test(tag)) return false
  const before = scan.tokens[i - 1]
  return (
    before !== undefined && (has(scan, i - 1, is.determiner | is.owner) || /^(?:JJ|CD|RB|PRP\$|POS)$/.test(before.tag))
  )
}

function takeDeterminer(scan: Scan, left: Mutable, i: number): void {
  const { lower } = scan.tokens[i]!
  left.first = i
  if (has(scan, i, is.owner)) {
    left.owner = i
    left.determiner = 'owned'
  } else if (/^(?:the|this|that|these|those|both)$/.test(lower)) left.determiner = 'definite'
  else left.determiner = 'indefinite'
  if (lower === 'another') left.other = true
  if (lower === 'both') left.count = 2
}

const SIDED = new Set(['state', 'adjective', 'capital', 'institution', 'body', 'party', 'people'])

/** "Russian foreign minister", "Kremlin spokesman", "CNN correspondent"; false where the phrase cannot stand before a noun. */
function takePhrase(scan: Scan, left: Mutable, phrase: Phrase, head: Head): boolean {
  const { kind, side, country } = phrase.sense
  if (kind === 'people' && phrase.sense.name !== 'Kurds') return false
  // "While in Brussels President Roe will speak": where, not whose.
  const where =
    /^(?:capital|state|place)$/.test(kind) &&
    /^(?:in|at|near|outside|from|to)$/.test(scan.tokens[phrase.first - 1]?.lower ?? '')
  if (where && isCapitalized(scan.tokens[head.first])) return false
  if (isTopic(scan, phrase, head)) {
    left.first = phrase.first
    left.unsided = true
    return true
  }
  if (SIDED.has(kind) && side !== null && left.sides.length === 0) {
    left.sides.unshift(side)
    left.unsided = false
  } else if (left.sides.length === 0) left.unsided = true
  if (kind === 'place' && country === 'United States') left.legislator = true
  // "Senate Banking Committee Chairman": a house that speaks for nobody is one of lawmakers.
  if (kind === 'institution' && side === null) left.legislator = true
  left.first = phrase.first
  return true
}

/** "The U.S. Iran envoy", "a China expert": a bare country before these nouns tells what they deal with. */
function isTopic(scan: Scan, phrase: Phrase, head: Head): boolean {
  if (phrase.sense.kind !== 'state') return false
  const word = scan.tokens[phrase.first]!.text
  if (/^(?:\p{Lu}\.?){2,}$/u.test(word) || scan.tokens[head.first - 1]!.lower === 'security') return false
  return /^(?:envoy|experts?|analysts?|watchers?|scholars?|specialists?|hands?|coordinator|director|adviser|advisor|policy|hawks?)$/.test(
    scan.tokens[head.past - 1]!.lower,
  )
}

/** "Russia's", "Merkel's", "the ministry's": the owner and all that belongs to it. */
function takeOwner(scan: Scan, left: Mutable, clitic: number, inner: ReadonlyMap<number, Description>): void {
  const end = clitic - 1
  const phrase = phraseOf(scan, end)
  const run = runOf(scan, end)
  const description = inner.get(end)
  if (phrase !== undefined) {
    left.first = phrase.first
    if (left.sides.length === 0 && phrase.sense.side !== null) left.sides.unshift(phrase.sense.side)
    else if (left.sides.length === 0) left.unsided = phrase.sense.kind !== 'place'
  } else if (run !== undefined) {
    left.first = run.first
    left.owner = end
  } else if (description !== undefined) {
    left.first = description.first
    left.owner = end
  } else return
  left.determiner = 'owned'
  if (scan.tokens[left.first - 1]?.lower === 'the') left.first--
}

/** "The Trump administration", "Merkel aides". */
function takeNameBefore(scan: Scan, left: Mutable, i: number): void {
  const run = runOf(scan, i)!
  if (left.first !== i + 1 || isCapitalized(scan.tokens[i + 1])) return
  left.first = run.first
  left.owner = i
  const before = scan.tokens[run.first - 1]
  if (before !== undefined && has(scan, run.first - 1, is.determiner)) takeDeterminer(scan, left, run.first - 1)
}

/** "Russian and Turkish officials", "U.S., Chinese and Russian diplomats": the adjective on the other side of the conjunction. */
function coordinatedPhrase(scan: Scan, i: number, first: number): Phrase | null {
  if (!/^(?:and|or|&|,|–|-|as)$/.test(scan.tokens[i]!.lower) || first !== i + 1) return null
  const right = phraseOf(scan, i + 1)
  const left = phraseOf(scan, i - 1)
  if (right === undefined || left === undefined) return null
  // "Serbia and Kosovo leaders", as headlines write.
  const bare = right.sense.kind === 'state' && left.sense.kind === 'state'
  if (!bare && !(isAdjectival(scan, right) && isAdjectival(scan, left))) return null
  return left.sense.side === null ? null : left
}

/** "Russian", "U.S.", "EU", "NATO", "Taliban", but not "Russia". */
export function isAdjectival(scan: Scan, phrase: Phrase): boolean {
  const { kind } = phrase.sense
  if (kind === 'adjective' || kind === 'party') return true
  if (kind !== 'state' && kind !== 'body') return false
  return /^(?:\p{Lu}\.?){2,}$/u.test(scan.tokens[phrase.first]!.text)
}
