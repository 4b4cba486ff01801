import { type Holder, sideOfOffice, VOICES_OF_A_SIDE } from '../lexicon/index.ts'
import { addFigure, type Cast, type Figure } from './cast.ts'
import type { Description } from './description.ts'
import { holderOfFamily, sidesSpokenOf } from './find-holder.ts'
import { fold, holderAs, holderCalled, holderNamed } from './holders-by-name.ts'
import { isLawmaker, sideOfLawmaker } from './lawmakers.ts'
import { mayHold, officeKey } from './office-key.ts'
import { type NamePhrase, textOfRun } from './read-names.ts'
import { has, is, isPossessive, phraseOf, type Scan } from './scan.ts'

/** A person and all the words that may lead back: family names, given names, and where each mention stands. */
type Person = {
  readonly figure: Figure
  words: readonly string[]
  /** The same, folded. */
  whole: string
  readonly families: Set<string>
  readonly at: number[]
  readonly holder: Holder | undefined
  /** The article gives him an office that he has left; only one that he still holds gives him a side then. */
  former: boolean
}

/**
 * Decides which names are one person: full names first, wherever they stand, then family names, each to the bearer named most
 * recently before it. Returns the person of each name that has one.
 */
export function castPersons(scan: Scan, names: readonly NamePhrase[], cast: Cast): Map<NamePhrase, Figure> {
  const persons: Person[] = []
  const of = new Map<NamePhrase, Person>()
  const spokenOf = sidesSpokenOf(scan)
  const single = (name: NamePhrase) => wordsOf(scan, name).length === 1
  for (const name of names) {
    if (single(name)) continue
    const words = wordsOf(scan, name)
    const known = findSame(persons, words, scan, name)
    if (known === undefined && !name.shown && !mayExtend(persons, words)) continue
    const text = words.join(' ')
    of.set(name, learn(scan, known ?? enter(cast, persons, text, holderNamed(text) ?? holderCalled(text)), name, words))
  }
  for (const name of names) {
    if (!single(name)) continue
    const words = wordsOf(scan, name)
    const known = bearer(persons, words[0]!, name)
    const holder = known === undefined ? holderOfFamily(scan, name, spokenOf) : undefined
    if (known === undefined && holder === undefined && !founds(name)) continue
    of.set(name, learn(scan, known ?? enter(cast, persons, words.join(' '), holder), name, words))
  }
  for (const person of persons) settle(person, spokenOf)
  return new Map([...of].map(([name, person]) => [name, person.figure]))
}

/** The words of a name without "Jr.", "II". */
function wordsOf(scan: Scan, { run }: NamePhrase): string[] {
  return textOfRun(scan, run)
    .replace(/,? (?:Jr|Sr)\.?$| (?:I{1,3}|IV|VI{0,3}|XI{0,3}|XIV|XVI)$/, '')
    .split(' ')
}

const canonical = (words: readonly string[]): string => fold(words.join(' ')).replaceAll('-', ' ')

/** The person who bears this full name, whole, with other initials, or by another of a holder's names. */
function findSame(
  persons: readonly Person[],
  words: readonly string[],
  scan: Scan,
  name: NamePhrase,
): Person | undefined {
  const whole = canonical(words)
  const holder = holderNamed(words.join(' '))
  return persons.find(
    person =>
      person.whole === whole ||
      (holder !== undefined && holder === person.holder) ||
      isSameFullName(person, words, scan, name),
  )
}

function isSameFullName(person: Person, words: readonly string[], scan: Scan, name: NamePhrase): boolean {
  const own = person.words
  if (name.gender !== null && person.figure.gender !== undefined && name.gender !== person.figure.gender) return false
  if (isFamilyFirst(scan, name) || own.length < 2) return false
  if (fold(own.at(-1)!) !== fold(words.at(-1)!)) return false
  const [a, b] = [fold(own[0]!), fold(words[0]!)]
  if (a === b || (a[0] === b[0] && (a.endsWith('.') || b.endsWith('.') || a.slice(0, 3) === b.slice(0, 3)))) return true
  return own.some(word => fold(word) === b) || words.some(word => fold(word) === a)
}

/** "Pena Nieto" where "Enrique Pena Nieto" is known. */
const mayExtend = (persons: readonly Person[], words: readonly string[]): boolean =>
  persons.some(person => person.whole.endsWith(` ${canonical(words)}`))

/** "Xi Jinping", "Moon Jae-in", "Kim Jong Un"; "Kim Darroch" has a given name first. */
function isFamilyFirst(scan: Scan, { run }: NamePhrase): boolean {
  if (!has(scan, run.first, is.familyFirst)) return false
  return !has(scan, run.first, is.given) || run.past - run.first === 3 || scan.tokens[run.first + 1]!.text.includes('-')
}

function enter(cast: Cast, persons: Person[], text: string, holder: Holder | undefined): Person {
  const person: Person = {
    figure: addFigure(cast, 'person', text),
    words: [],
    whole: '',
    families: new Set(),
    at: [],
    holder,
    former: false,
  }
  persons.push(person)
  return person
}

/** Writes into a person what one mention tells: a longer name, a title, a side, a gender. */
function learn(scan: Scan, person: Person, name: NamePhrase, words: readonly string[]): Person {
  const { figure } = person
  person.at.push(name.run.first)
  if (words.length > person.words.length) {
    person.words = words
    person.whole = canonical(words)
    figure.name = textOfRun(scan, name.run)
  }
  for (const family of familiesOf(scan, name, words)) person.families.add(family)
  if (name.gender !== null) figure.gender ??= name.gender
  const home = sideBehind(scan, name)
  if (home !== null && !figure.settled && name.title?.former !== true) figure.side ??= home
  if (name.title !== null) learnTitle(person, name.title)
  for (const apposition of name.appositions) learnTitle(person, apposition)
  const owner = sideBefore(scan, name)
  if (owner !== null && !figure.settled) figure.side ??= owner
  return person
}

function learnTitle(person: Person, title: Description): void {
  const { figure, holder } = person
  const role = title.plural ? title.role.replace(/s$/, '').replace(/men$/, 'man') : title.role
  if (figure.role === undefined || /^(?:leader|official|candidate|aide|diplomat)$/.test(figure.role)) figure.role = role
  figure.offices.add(officeKey(role))
  if (title.rank === 'leader' || (title.rank === 'minister' && figure.rank === 'other')) figure.rank = title.rank
  if (isLawmaker(title)) {
    if (figure.settled || (figure.side !== null && !figure.lawmaker)) return
    figure.side ??= title.sides[0] ?? holder?.side ?? sideOfLawmaker(title)
    figure.lawmaker = true
    return
  }
  const mute = title.kind === 'unnamed' && !VOICES_OF_A_SIDE.has(title.noun)
  if (mute && RELATION.test(title.noun)) return
  if (title.former) {
    person.former = true
    return
  }
  if (mute || (title.legislator && speaksForNobody(title)) || (title.unsided && title.owner === null)) {
    if (figure.side === null) figure.settled = true
    return
  }
  if (figure.settled) return
  if (title.sides.length > 0 || title.rank !== 'other') figure.lawmaker = false
  const implied = title.owner === null && title.sides.length === 0 ? sideOfOffice(role) : null
  figure.side ??= title.sides[0] ?? implied
}

/** "His rival Donald Trump", "her friend Angela Merkel": words that say nothing of for whom anybody speaks. */
const RELATION =
  /^(?:rival|all(?:y|ies)|friend|neighbou?r|opponent|partner|colleague|husband|wife|brother|sister|father|mother|son|daughter|widow|boss|critic|skeptic|sceptic|supporter|guest|visitor|host|man|woman|person|individual|veteran|statesman|politician|conservative|liberal|royal|participant|attendee|moderator)$/

/** An American lawmaker or any candidate; a foreign lawmaker is taken at the word of the phrase. */
const speaksForNobody = ({ sides, role }: Description): boolean =>
  sides.length === 0 || sides[0] === 'United States' || /opposition|candidate|nominee/.test(role)

/** "China's Xi". */
function sideBefore(scan: Scan, { first, title }: NamePhrase): string | null {
  if (title !== null || !isPossessive(scan.tokens[first - 1])) return null
  const before = phraseOf(scan, first - 2)
  return before !== undefined && before.sense.kind === 'state' ? before.sense.side : null
}

/** "Angela Merkel of Germany", "Sayyid Munthir of the Omani Royal Office". */
function sideBehind(scan: Scan, { run }: NamePhrase): string | null {
  if (scan.tokens[run.past]?.lower !== 'of') return null
  const behind = phraseOf(scan, run.past + (scan.tokens[run.past + 1]?.lower === 'the' ? 2 : 1))
  return behind !== undefined && /^(?:state|body|party|adjective|institution)$/.test(behind.sense.kind)
    ? behind.sense.side
    : null
}

/** The words that later mentions use: the family name with its particles; in East Asia the first word, elsewhere a sovereign's only one. */
function familiesOf(scan: Scan, name: NamePhrase, words: readonly string[]): string[] {
  const last = fold(words.at(-1)!)
  if (words.length > 1 && isFamilyFirst(scan, name)) return [fold(words[0]!), last]
  const particle = words.findIndex((word, k) => k > 0 && /^(?:de|van|von|bin|der|di|al)$/.test(word))
  return particle > 0 ? [last, fold(words.slice(particle).join(' '))] : [last]
}

/** The person whom a single name means: a bearer of the family name, the one named last before it; else the next. */
function bearer(persons: readonly Person[], word: string, name: NamePhrase): Person | undefined {
  const key = fold(word)
  const fits = (person: Person) => isCompatible(person, name)
  const family = persons.filter(person => person.families.has(key) && fits(person))
  const candidates =
    family.length > 0 ? family : persons.filter(person => isFirstName(person, key, name) && fits(person))
  if (candidates.length < 2) return candidates[0]
  const { title } = name
  const inOffice =
    title === null ? [] : candidates.filter(({ figure }) => mayHold(title.role, title.noun, figure.offices))
  if (inOffice.length === 1) return inOffice[0]
  const leaders = candidates.filter(person => person.holder?.role === 'president' || person.holder?.role === 'leader')
  if (leaders.length === 1 && name.title === null && name.gender === null) return leaders[0]
  const before = (person: Person) => Math.max(-1, ...person.at.filter(at => at < name.run.first))
  return candidates.reduce((best, person) => (before(person) > before(best) ? person : best))
}

/** "Prince Mohammed", "Pope Leo", "King Salman": sovereigns and their like go by their first name. */
function isFirstName({ words }: Person, key: string, { title }: NamePhrase): boolean {
  if (words.length < 2 || fold(words[0]!) !== key) return false
  return title !== null && /(?:prince|princess|king|queen|emir|sheikh|pope|sultan)$/.test(title.noun)
}

function isCompatible({ figure }: Person, { title, gender }: NamePhrase): boolean {
  if (gender !== null && figure.gender !== undefined && gender !== figure.gender) return false
  const side = title?.sides[0]
  return side === undefined || figure.side === null || figure.side === side || title!.legislator
}

/** A single name founds a person of its own only with a title, a form of address, or a holder behind it. */
const founds = (name: NamePhrase): boolean => name.shown && (name.title !== null || name.first < name.run.first)

/** Last, what everybody knows: side, office and gender of a well-known holder, where the article says nothing of them. */
function settle({ figure, holder: known, former }: Person, spokenOf: ReadonlySet<string>): void {
  if (former && figure.side === null) figure.settled = true
  if (known === undefined) return
  const holder = holderAs(known, role => figure.offices.has(officeKey(role)), spokenOf)
  if (!figure.settled && figure.side === null) {
    figure.side = holder.side
    figure.lawmaker = /^(?:senator|representative|house speaker|lawmaker)$/.test(holder.role)
  }
  figure.role ??= holder.role
  figure.gender ??= holder.gender
  if (figure.settled || figure.side !== holder.side) return
  figure.offices.add(officeKey(holder.role))
  if (/^(?:president|prime minister|chancellor|leader|king|premier|supreme leader|taoiseach)$/.test(holder.role))
    figure.rank = 'leader'
  else if (/minister|secretary/.test(holder.role) && figure.rank === 'other') figure.rank = 'minister'
}
