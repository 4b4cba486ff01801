import type { Description } from './description.ts'
import { holderCalled, holderNamed } from './holders-by-name.ts'
import { readLeft } from './read-left.ts'
import { has, is, type NameRun, phraseOf, type Scan, sentencePast, sentenceStart } from './scan.ts'

/** A name with all that is said of its bearer beside it. */
export type NamePhrase = {
  readonly run: NameRun
  /** Token range with title and form of address. */
  readonly first: number
  readonly past: number
  /** "Russian Foreign Minister" before it, "Sen." included. */
  readonly title: Description | null
  /** ", Russia's foreign minister," after it, or "The prime minister," before it: mentions of their own. */
  readonly appositions: readonly Description[]
  readonly gender: 'female' | 'male' | null
  /** Whether the words show a person; a name alone may only repeat one that is known. */
  readonly shown: boolean
}

/** Descriptions by where they begin and where a name may follow them. */
type Index = {
  readonly byFirst: ReadonlyMap<number, Description>
  readonly byPastHead: ReadonlyMap<number, Description>
  readonly byPast: ReadonlyMap<number, Description>
}

/** Puts names together with their titles, forms of address and appositions. */
export function readNames(scan: Scan, descriptions: readonly Description[]): NamePhrase[] {
  const index: Index = {
    byFirst: new Map(descriptions.map(each => [each.first, each])),
    byPastHead: new Map(descriptions.map(each => [each.pastHead, each])),
    byPast: new Map(descriptions.map(each => [each.past, each])),
  }
  const phrases: NamePhrase[] = []
  for (const run of scan.runs) phrases.push(readName(scan, run, index, phrases.at(-1)))
  return phrases
}

function readName(scan: Scan, run: NameRun, index: Index, previous: NamePhrase | undefined): NamePhrase {
  const address = scan.tokens[run.first - 1]
  const addressed = address !== undefined && has(scan, run.first - 1, is.honorific) && isAddress(address.lower)
  const titleEnd = addressed ? run.first - 1 : run.first
  const title =
    (addressed ? (index.byPastHead.get(titleEnd) ?? titleOfAddress(scan, run.first - 1)) : null) ??
    titleAt(scan, titleEnd, index) ??
    sharedTitle(scan, run, previous)
  const own = title !== null && title.first < run.first && title !== previous?.title
  const first = own ? title.first : titleEnd
  const appositions = appositionsOf(scan, run, first, index)
  const genders = addressed ? genderBits(scan.classes[run.first - 1]!) : null
  const gender = genders ?? genderOfNouns([title, ...appositions]) ?? genderOfGiven(scan, run)
  const shown = addressed || title !== null || appositions.length > 0 || showsPerson(scan, run)
  return { run, first: Math.min(first, titleEnd), past: run.past, title, appositions, gender, shown }
}

const isAddress = (lower: string): boolean =>
  lower.endsWith('.') || /^(?:mr|mrs|ms|dr|sir|lord|lady|dame|miss|madam|madame|pm|vp)$/.test(lower)

/** "U.S. Army Gen. Mark Milley", "Republican Sen. Susan Collins": a form of address that is an office as well. */
function titleOfAddress(scan: Scan, at: number): Description | null {
  const role = ADDRESS_ROLES.get(scan.tokens[at]!.lower)
  if (role === undefined) return null
  const left = readLeft(scan, { first: at, past: at + 1 }, new Map())
  const legislator = left.legislator || has(scan, at, is.legislator)
  return {
    kind: 'office',
    ...left,
    past: at + 1,
    head: at,
    pastHead: at + 1,
    noun: role,
    role,
    rank: role === 'prime minister' ? 'leader' : 'other',
    plural: false,
    legislator,
  }
}

const ADDRESS_ROLES = new Map([
  ['gen.', 'general'],
  ['lt.', 'lieutenant'],
  ['col.', 'colonel'],
  ['maj.', 'major'],
  ['adm.', 'admiral'],
  ['capt.', 'captain'],
  ['sen.', 'senator'],
  ['sens.', 'senator'],
  ['rep.', 'representative'],
  ['reps.', 'representative'],
  ['gov.', 'governor'],
  ['amb.', 'ambassador'],
  ['sec.', 'secretary'],
  ['pm', 'prime minister'],
  ['vp', 'vice president'],
])

/** "Foreign Minister ‸", "special representative for North Korea ‸". */
function titleAt(scan: Scan, end: number, { byPastHead, byPast }: Index): Description | null {
  const title = byPastHead.get(end) ?? byPast.get(end)
  if (title === undefined || title.kind === 'organ' || title.kind === 'group') return null
  if (title.head < sentenceStart(scan, end)) return null
  return title.plural && title.kind === 'unnamed' ? null : title
}

/** "Presidents Trump and Putin": a title in the plural covers the next name too. */
function sharedTitle(scan: Scan, run: NameRun, previous: NamePhrase | undefined): Description | null {
  if (previous?.title?.plural !== true || previous.past !== run.first - 1) return null
  return /^(?:and|,|&)$/.test(scan.tokens[run.first - 1]!.lower) ? previous.title : null
}

function appositionsOf(scan: Scan, run: NameRun, first: number, { byFirst, byPast }: Index): Description[] {
  const found: Description[] = []
  const limit = sentencePast(scan, run.first)
  const opener = scan.tokens[run.past]?.text
  if (run.past + 1 < limit && (opener === ',' || opener === '(' || opener === '—' || opener === '–')) {
    const start = skipAge(scan, run.past + 1)
    const after = byFirst.get(start)
    if (after !== undefined && closes(scan, after, limit)) found.push(after)
  }
  if (scan.tokens[first - 1]?.text === ',' && first - 1 > sentenceStart(scan, run.first)) {
    const before = byPast.get(first - 1) ?? byPast.get(beforePlace(scan, first - 1))
    if (before !== undefined && leadsToName(scan, before, run)) found.push(before)
  }
  return found
}

/** "Russia's ambassador ‹in Belgrade›, Jan Roe": where somebody serves stands between what he is and who. */
function beforePlace(scan: Scan, end: number): number {
  const place = phraseOf(scan, end - 1)
  if (place === undefined || place.past !== end) return end
  return /^(?:in|to|at)$/.test(scan.tokens[place.first - 1]?.lower ?? '') ? place.first - 1 : end
}

const skipAge = (scan: Scan, i: number): number =>
  /^\d{2}$/.test(scan.tokens[i]?.text ?? '') && scan.tokens[i + 1]?.text === ',' ? i + 2 : i

/** After "Sergei Lavrov, Russia's foreign minister" the apposition ends: a comma, a stop, "and" or "who". */
function closes(scan: Scan, apposition: Description, limit: number): boolean {
  if (apposition.plural || apposition.kind === 'organ' || apposition.kind === 'group') return false
  if (apposition.determiner === 'indefinite' && apposition.kind === 'unnamed' && apposition.count !== null) return false
  if (apposition.past >= limit) return true
  const next = scan.tokens[apposition.past]!
  return /^(?:[,.;:)—–]|--|and|who|for|at|in|to|on|from|with|under|based|since|of|whose|but)$/.test(next.lower)
}

/**
 * "The prime minister, Boris Johnson, said"; not "the president, Merkel and Macron met", nor "he will see the crown prince, Jan Roe
 * said", where the comma closes what Roe said.
 */
function leadsToName(scan: Scan, before: Description, run: NameRun): boolean {
  if (before.plural || before.kind === 'organ' || before.kind === 'group') return false
  if (has(scan, run.past, is.says) && before.first > sentenceStart(scan, run.first) + 3) return false
  const one = run.past - run.first === 1
  if (before.determiner === 'indefinite' && (one || before.sides.length === 0)) return false
  const next = scan.tokens[run.past]?.text ?? '.'
  return run.past - run.first > 1 ? next !== 'and' : next === ','
}

function genderBits(bits: number): 'female' | 'male' | null {
  const both = bits & (is.female | is.male)
  if (both === is.female) return 'female'
  return both === is.male ? 'male' : null
}

function genderOfNouns(descriptions: readonly (Description | null)[]): 'female' | 'male' | null {
  for (const each of descriptions) {
    if (each === null) continue
    if (/(?:woman|queen|princess|lady|duchess|baroness|wife|mother|daughter|sister|widow)$/.test(each.noun))
      return 'female'
    if (/(?:[^o]man|king|prince|emir|sultan|pope|husband|father|son|brother|sheikh|ayatollah)$/.test(each.noun))
      return 'male'
  }
  return null
}

function genderOfGiven(scan: Scan, run: NameRun): 'female' | 'male' | null {
  if (run.past - run.first < 2) return null
  const holder = holderNamed(textOfRun(scan, run))
  if (holder !== undefined) return holder.gender
  for (let i = run.first; i < run.past - 1; i++) {
    const gender = genderBits(scan.classes[i]!)
    if (gender !== null && has(scan, i, is.given)) return gender
  }
  return null
}

export const textOfRun = (scan: Scan, run: NameRun): string =>
  scan.tokens
    .slice(run.first, run.past)
    .map(token => token.text)
    .join(' ')
    .replace(/ , /g, ', ')
    .replace(/ ["“] \S+ ["”]/, '')

/** A name that shows by itself that it is a person's: given name, initial, particle, known holder, or what it does next. */
function showsPerson(scan: Scan, run: NameRun): boolean {
  const { tokens } = scan
  const length = run.past - run.first
  if (length === 1) return holderCalled(tokens[run.first]!.text) !== undefined
  if (holderNamed(textOfRun(scan, run)) !== undefined) return true
  for (let i = run.first; i < run.past; i++) {
    if (i < run.past - 1 && has(scan, i, is.given)) return true
    if (i > run.first && /^(?:bin|bint|al|van|von|de|der|ibn)$/.test(tokens[i]!.text)) return true
    if (/^(?:\p{Lu}\.)+$/u.test(tokens[i]!.text) || /^(?:al|el)-\p{Lu}/u.test(tokens[i]!.text)) return true
  }
  if (length <= 3 && has(scan, run.first, is.familyFirst) && length > 1) return true
  return length <= 3 && speaks(scan, run.past)
}

/** "… said", "…, 54,", "… (R-Ohio)". */
function speaks(scan: Scan, i: number): boolean {
  if (has(scan, i, is.says)) return true
  const next = scan.tokens[i + 1]
  if (next === undefined) return false
  if (scan.tokens[i]!.text === ',') return /^\d{2}$/.test(next.text)
  return scan.tokens[i]!.text === '(' && /^[RD]$|^[RDI]-/.test(next.text)
}
