import type { Sentence, Token } from '../text/index.ts'
import { isVerb, subjectOf } from './clause.ts'
import { sidesOf } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { bare } from './predicates/about.ts'
import type { Spot } from './scene.ts'
import { unnamedEncounter } from './unnamed-encounter.ts'
import { peopleIn } from './who-takes-part.ts'
import { formsOf } from './words/inflect.ts'

/** What two sides do at a meeting that need not be named again. */
const EXCHANGING = new Set(
  'discuss exchange review explore reaffirm underscore stress address tackle raise debate'.split(' ').flatMap(formsOf),
)

/** Whether a sentence that names no meeting may tell of what was done at one. */
export const mayTellOfExchange = (tokens: readonly Token[], { first, past }: Sentence): boolean =>
  tokens.slice(first, past).some(token => EXCHANGING.has(token.lower))

/** "Trump and Modi discussed the border", "the two leaders exchanged views on trade": the meeting last spoken of was held. */
export function readExchange(spot: Spot): Encounter | null {
  const { clauses, at } = spot
  const verb = clauses.phrases[at]
  if (!isVerb(verb) || verb.form !== 'finite' || verb.tense !== 'past' || verb.passive || verb.negated) return null
  if (verb.modal !== null || !EXCHANGING.has(clauses.tokens[verb.main]!.lower)) return null
  const subjects = subjectOf(clauses, at)
  const people = peopleIn(subjects)
  const [subject] = subjects
  if (!subject || sidesOf(people).size < 2) return null
  const about = { clauses, at, end: verb.past, definite: true, ahead: false, reported: false }
  const words = { first: subject.first, past: verb.past, rule: 'exchange', token: verb.main, weight: 2 as const }
  return unnamedEncounter(spot, {
    first: subject.first,
    past: verb.past,
    head: verb.main,
    people,
    predicates: [bare(about, { status: 'held', certainty: 'certain', rule: 'exchanged' }, words)],
  })
}
