import { words } from '../lexicon/index.ts'
import type { Description, Head } from './description.ts'
import { readLeft } from './read-left.ts'
import { readRight } from './read-right.ts'
import { has, is, isPossessive, isVerb, phraseOf, type Scan, sentencePast } from './scan.ts'

const HEAD = is.office | is.one | is.many | is.organ | is.group
const BEFORE_HEAD = is.modifier | is.organModifier | is.personAdjective
/** Heads that name nobody by themselves: "one said" is left to pronouns, "second" to numbers. */
const NOT_ALONE = words(
  'one someone somebody second fellow major general american russian iranian author individual others',
)
const LONGEST = 5

/** Finds every description of an office, a body or people, innermost first. */
export function findDescriptions(scan: Scan): Description[] {
  const found: Description[] = []
  const endingAt = new Map<number, Description>()
  for (let i = 0; i < scan.tokens.length; i++) {
    const head = headAt(scan, i)
    if (head === null) continue
    const last = lastHead(scan, head)
    if (!isAlone(scan, last)) {
      const description = describe(scan, last, endingAt)
      found.push(description)
      endingAt.set(description.head, description)
    }
    i = last.past - 1
  }
  return found
}

function headAt(scan: Scan, i: number): Head | null {
  const phrase = phraseOf(scan, i)
  if (phrase !== undefined) return phrase.sense.kind === 'office' ? phrase : null
  if (!has(scan, i, HEAD) || scan.runAt[i]! >= 0 || isVerb(scan.tokens[i]!) || isOfThing(scan, i)) return null
  if (/^(?:country|nation|kingdom)$/.test(scan.tokens[i]!.lower) && !isPossessive(scan.tokens[i + 1])) return null
  return isHeadingSomewhere(scan, i) || isOfficialThing(scan, i) ? null : { first: i, past: i + 1 }
}

/** "He heads to Geneva", "the plane heads for home": a verb whatever its tag. */
function isHeadingSomewhere(scan: Scan, i: number): boolean {
  return /^heads?$/.test(scan.tokens[i]!.lower) && /^(?:to|for|into|back)$/.test(scan.tokens[i + 1]?.lower ?? '')
}

/** "A military offensive", "the police station", "a media report": the word only qualifies what follows. */
function isOfThing(scan: Scan, i: number): boolean {
  if (!/^(?:military|police|television|tv|radio|media|office|court|army|navy)$/.test(scan.tokens[i]!.lower))
    return false
  const next = scan.tokens[i + 1]
  return next !== undefined && /^NNS?$/.test(next.tag) && !has(scan, i + 1, HEAD | is.says)
}

/** "The official TASS news agency", "an official statement": an adjective whatever its tag. */
function isOfficialThing(scan: Scan, i: number): boolean {
  if (scan.tokens[i]!.lower !== 'official') return false
  const next = scan.tokens[i + 1]
  if (phraseOf(scan, i + 1)?.sense.kind === 'outlet') return true
  const noun = next !== undefined && /^NNS?$/.test(next.tag) && !has(scan, i + 1, is.says)
  return noun || [2, 3].some(step => /^(?:agency|newspaper)$/.test(scan.tokens[i + step]?.lower ?? ''))
}

/** "Foreign ministry spokesman": the last head of a row is the head of all. */
function lastHead(scan: Scan, start: Head): Head {
  let head = start
  const limit = Math.min(sentencePast(scan, start.first), start.past + LONGEST)
  for (;;) {
    if (has(scan, head.past - 1, is.many | is.plural) && head.past - head.first === 1) return head
    let next = head.past
    while (next < limit && has(scan, next, BEFORE_HEAD) && !has(scan, next, HEAD) && scan.runAt[next]! < 0) next++
    const found = next < limit ? headAt(scan, next) : null
    if (found === null) return head
    head = found
  }
}

function isAlone(scan: Scan, head: Head): boolean {
  return head.past - head.first === 1 && NOT_ALONE.has(scan.tokens[head.first]!.lower)
}

function describe(scan: Scan, head: Head, inner: ReadonlyMap<number, Description>): Description {
  const left = readLeft(scan, head, inner)
  const known = kindOf(scan, head)
  const right = readRight(scan, head, known)
  const noun = phraseOf(scan, head.first)?.sense.name ?? textOf(scan, head.first, head.past)
  const sides = left.sides.length > 0 || left.owner !== null || left.unsided ? left.sides : right.sides
  const role = [textOf(scan, left.role, head.first), noun].filter(Boolean).join(' ')
  // "Russia's top diplomat" is its foreign minister; "a top diplomat" is anybody.
  const topDiplomat = known === 'unnamed' && left.determiner !== 'indefinite' && /^(?:top|chief) diplomat$/.test(role)
  return {
    kind: topDiplomat ? 'office' : known,
    first: left.first,
    past: right.past,
    head: head.past - 1,
    pastHead: right.pastHead,
    noun,
    role,
    rank: topDiplomat ? 'minister' : rankOf(scan, head),
    sides,
    unsided: left.unsided && sides.length === 0,
    owner: left.owner ?? (sides.length === 0 ? right.owner : null),
    determiner: left.determiner,
    plural: isPlural(scan, head),
    count: left.count,
    former: left.former,
    legislator: left.legislator || has(scan, head.first, is.legislator),
    other: left.other,
  }
}

const textOf = (scan: Scan, first: number, past: number): string =>
  scan.tokens
    .slice(first, past)
    .map(token => token.lower)
    .join(' ')

function kindOf(scan: Scan, { first }: Head): Description['kind'] {
  if (phraseOf(scan, first) !== undefined) return 'office'
  if (has(scan, first, is.organ)) return 'organ'
  if (/^(?:delegations?|teams?|sides?|entourage|contingent)$/.test(scan.tokens[first]!.lower)) return 'group'
  return has(scan, first, is.office) && !has(scan, first, is.many) ? 'office' : 'unnamed'
}

function rankOf(scan: Scan, { first }: Head): Description['rank'] {
  const rank = phraseOf(scan, first)?.sense.rank
  if (rank !== undefined) return rank
  if (has(scan, first, is.leader)) return 'leader'
  const lower = scan.tokens[first]!.lower
  const prime = scan.tokens[first - 1]?.lower === 'prime'
  if (/^ministers?$/.test(lower) && prime) return 'leader'
  return has(scan, first, is.minister) ? 'minister' : 'other'
}

function isPlural(scan: Scan, { first, past }: Head): boolean {
  if (phraseOf(scan, first) !== undefined) {
    return /^(?:heads|secretaries|ministers|opposite numbers|chiefs)$/.test(scan.tokens[first]!.lower) && past > first
  }
  return (
    has(scan, first, is.many | is.plural) || /^(?:teams|sides|delegations|ministries)$/.test(scan.tokens[first]!.lower)
  )
}
