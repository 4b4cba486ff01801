import { EAST_ASIAN_FAMILY_NAMES, type Holder } from '../lexicon/index.ts'
import { holderCalled, holderNamed, holdersCalled } from './holders-by-name.ts'
import { mayHold, officeKey } from './office-key.ts'
import { type NamePhrase, textOfRun } from './read-names.ts'
import type { Scan } from './scan.ts'

/** Every state and body that the article speaks of, by common English name. */
export function sidesSpokenOf({ phrases }: Scan): ReadonlySet<string> {
  return new Set(
    phrases.flatMap(({ sense }) => (sense.side !== null && sense.kind !== 'institution' ? sense.side : [])),
  )
}

/**
 * The well-known holder whom a family name alone means: "Lavrov"; with a title also a common name ("Vice President Harris",
 * "Prime Minister Bennett" in news of Israel); without one "Kim" in news of North Korea, where he leads it.
 */
export function holderOfFamily(scan: Scan, name: NamePhrase, spokenOf: ReadonlySet<string>): Holder | undefined {
  const word = textOfRun(scan, name.run).replace(/ (?:I{1,3}|IV|VI{0,3}|X|XVI|XIV)$/, '')
  const fits = (holder: Holder) => !clashes(holder, name)
  const only = holderCalled(word)
  if (only !== undefined && fits(only)) return only
  const able = holdersCalled(word).filter(fits)
  const { title } = name
  if (title === null) {
    if (name.gender !== null) return undefined
    const leader = isCommonLeader(word) ? able.find(one => spokenOf.has(one.side) && LEADS.test(one.role)) : undefined
    return leader ?? (isInCompany(scan, name) ? theOne(able) : undefined)
  }
  const there = able.filter(holder => mayHold(title.role, title.noun, new Set([officeKey(holder.role)])))
  const here = there.filter(holder => spokenOf.has(holder.side))
  return here[0] ?? (there.length === 1 && there[0]!.wellKnown ? there[0] : undefined)
}

/** The title says that somebody else bears the name: "German Chancellor", "Senator", "Mrs.". */
function clashes({ side, gender }: Holder, { title, gender: told }: NamePhrase): boolean {
  const of = title?.sides[0]
  return (of !== undefined && of !== side) || title?.legislator === true || (told !== null && told !== gender)
}

const LEADS = /^(?:leader|president|prime minister|premier|chancellor|king|crown prince|supreme leader)$/

/** Family names that are common, yet alone in the news mean whoever leads: "Kim", "Moon", "Abbas". */
const isCommonLeader = (word: string): boolean =>
  EAST_ASIAN_FAMILY_NAMES.has(word) || /^(?:Abbas|Khan|Sharif|Singh|Castro|Johnson|Aoun|Salman)$/.test(word)

/** The only one whom a common family name brings to mind, or the only one of them who leads. */
function theOne(able: readonly Holder[]): Holder | undefined {
  const known = able.filter(({ wellKnown }) => wellKnown)
  const leaders = known.filter(({ role }) => LEADS.test(role))
  return known.length === 1 ? known[0] : leaders.length === 1 ? leaders[0] : undefined
}

/** "Sullivan and Yang Jiechi met", "talks between May and Juncker", "Bennett's visit": beside another's name, or with an encounter of his own. */
function isInCompany({ tokens, runAt, runs }: Scan, { first, run }: NamePhrase): boolean {
  const named = (i: number) => {
    const at = runAt[i] ?? -1
    if (at < 0) return false
    const other = runs[at]!
    const words = tokens.slice(other.first, other.past).map(token => token.text)
    return holderCalled(words.join(' ')) !== undefined || holderNamed(words.join(' ')) !== undefined
  }
  const joined = (i: number) => /^(?:and|with)$/.test(tokens[i]?.lower ?? '')
  if (joined(first - 1) && named(first - 2)) return true
  if (joined(run.past) && named(run.past + 1)) return true
  const leads = (i: number) => {
    const other = runs[runAt[i] ?? -1]
    const known = other && other.past - other.first === 1 ? theOne(holdersCalled(tokens[i]!.text)) : undefined
    return known !== undefined && LEADS.test(known.role)
  }
  if (meetsKnown(tokens, run, i => named(i) || leads(i))) return true
  const owns = /^['’]s?$/.test(tokens[run.past]?.text ?? '')
  return owns && /^(?:visit|trip|meeting|talks|summit|call|journey|tour)$/.test(tokens[run.past + 1]?.lower ?? '')
}

const MEETING =
  /^(?:met|meets?|meeting|received?|receives|hosted|hosts|welcome[sd]?|told|spoke|speaks?|talks|called|phoned|summit|visit|conferred)$/

/** "Francis received Lukashenko", "Lavrov spoke with Kan": an encounter between, and a known name on its other side. */
function meetsKnown(tokens: Scan['tokens'], run: NamePhrase['run'], named: (i: number) => boolean): boolean {
  const { sentence } = tokens[run.first]!
  for (const step of [-1, 1]) {
    let between = false
    const start = step < 0 ? run.first - 1 : run.past
    for (let i = start; Math.abs(i - start) < 8 && tokens[i]?.sentence === sentence; i += step) {
      if (/^[,;:—–]$/.test(tokens[i]!.text)) break
      if (between && named(i)) return true
      between ||= MEETING.test(tokens[i]!.lower)
    }
  }
  return false
}
