import type { Sentence, Token } from '../text/index.ts'
import { isNoun, isVerb, isWord, wordAt } from './clause.ts'
import type { Encounter, Predicate } from './encounter.ts'
import { timesOf } from './find-times-of.ts'
import type { VerbGroup } from './phrases/index.ts'
import type { About } from './predicates/about.ts'
import { asObject } from './predicates/as-object.ts'
import { asSubject } from './predicates/as-subject.ts'
import { predicate } from './predicates/verb-predicate.ts'
import type { Spot } from './scene.ts'
import { unnamedEncounter } from './unnamed-encounter.ts'
import { placesIn } from './who-takes-part.ts'
import { formsOf } from './words/inflect.ts'
import { verbsOfObject, verbsOfSubject } from './words/status-verbs.ts'

/** Verbs that an "it" is subject of only where it is a meeting or another plan. */
const TELLING = /^(?:hold|delay|off|plan|move|pause|proceed|resume)$/

/** The encounter behind a pronoun or an unspoken subject, or null. It joins the meeting last spoken of, or none. */
export function readPronounEncounter(spot: Spot): Encounter | null {
  const { clauses, at } = spot
  const phrase = clauses.phrases[at]
  if (isNoun(phrase)) {
    const word = clauses.tokens[phrase.head]!.lower
    if (/^(?:it|this|that|they|them)$/.test(word) && phrase.past - phrase.first === 1)
      return behindObject(spot) ?? behindPronoun(spot) ?? behindState(spot)
    return /^dates?$/.test(word) && /^(?:no|any)$/.test(clauses.tokens[phrase.first]!.lower) ? behindDate(spot) : null
  }
  return isWord(phrase, 'other') && wordAt(clauses, at) === 'what' ? behindWhat(spot) : null
}

/** Whether a sentence that names no meeting may speak of one all the same: "You cannot postpone what has not been scheduled." */
export function mayReferBack(tokens: readonly Token[], { first, past }: Sentence): boolean {
  let back = false
  let tells = false
  for (let i = first; i < past && !(back && tells); i++) {
    const { lower } = tokens[i]!
    back ||= /^(?:it|this|that|they|them|what|dates?)$/.test(lower)
    tells ||=
      STRONG.has(lower) ||
      SETTING.has(lower) ||
      STATE.test(lower) ||
      /^(?:place|happen|happens|occur|ahead)$/.test(lower)
  }
  return back && tells
}

const SETTING = new Set(['set', 'schedule', 'fix', 'plan', 'agree'].flatMap(formsOf))

/** What can only be done to a plan. */
const STRONG = new Set(
  ['cancel', 'postpone', 'reschedule', 'scrap', 'suspend', 'delay', 'call', 'put'].flatMap(formsOf),
)

/** "Trump canceled it last week", "they had to call it off". */
function behindObject(spot: Spot): Encounter | null {
  const { clauses, at } = spot
  const verb = clauses.phrases[at - 1]
  if (!isVerb(verb) || !STRONG.has(clauses.tokens[verb.main]!.lower)) return null
  const about = aboutOf(spot, clauses.phrases[at]!.past)
  const predicates = asObject(about).filter(one =>
    /^object-(?:cancel|postpone|reschedule|scrap|suspend|delay|call|put)$/.test(one.because[0]!),
  )
  return encounterOf(spot, predicates, about)
}

/** States that only a plan or a round of talks can be in. */
const STATE = /^(?:off|dead|cancell?ed|postponed|suspended|frozen|hold|ice|track|stalled)$/

/** "They're dead", "it is off", "it is still on hold". */
function behindState(spot: Spot): Encounter | null {
  const { clauses, at } = spot
  const verb = nextVerb(spot)
  if (!verb?.copula) return null
  const about = aboutOf(spot, clauses.phrases[at]!.past)
  const told = clauses.tokens.slice(verb.past, verb.past + 4)
  const predicates = told.some(token => STATE.test(token.lower)) ? asSubject(about) : []
  return encounterOf(
    spot,
    predicates.filter(one => /^(?:called-off|on-hold|postponed|scheduled)$/.test(one.status)),
    about,
  )
}

/** "It may go ahead", "it was postponed". */
function behindPronoun(spot: Spot): Encounter | null {
  const { clauses, at } = spot
  const before = clauses.phrases[at - 1]
  // "a meeting that was to prepare it was put off"
  if (isVerb(before) && before.form === 'infinitive') return null
  const next = nextVerb(spot)
  if (
    !next ||
    (wordAt(clauses, at) === 'they' && !STRONG.has(clauses.tokens[next.main]!.lower)) ||
    !isTelling(spot, next)
  )
    return null
  const about = aboutOf(spot, clauses.phrases[at]!.past)
  return encounterOf(spot, asSubject(about), about)
}

/** "No date has ever been set": where there never was one, the plan itself is denied. */
function behindDate(spot: Spot): Encounter | null {
  const { clauses, at } = spot
  const verb = nextVerb(spot)
  if (!verb) return null
  const words = clauses.tokens.slice(verb.first, verb.past).map(token => token.lower)
  const plan = verbsOfObject(clauses.tokens[verb.main]!.lower).some(
    entry => entry.class === 'plan' || entry.class === 'agree',
  )
  if (!plan || !verb.passive || !words.includes('ever')) return null
  const about = aboutOf(spot, verb.past)
  return encounterOf(
    spot,
    predicate(about, clauses.phrases.indexOf(verb), 'plan', {
      first: clauses.phrases[at]!.first,
      past: verb.past,
      rule: 'no-date',
    }),
    about,
  )
}

/** "You cannot put off what was never planned": the plan is denied. */
function behindWhat(spot: Spot): Encounter | null {
  const { clauses } = spot
  const verb = nextVerb(spot)
  if (!verb?.passive || !verb.negated) return null
  if (!verbsOfObject(clauses.tokens[verb.main]!.lower).some(entry => entry.class === 'plan' || entry.class === 'agree'))
    return null
  const about = aboutOf(spot, verb.past)
  const words = { first: spot.sentence.first, past: verb.past, rule: 'never-planned' }
  return encounterOf(spot, predicate(about, clauses.phrases.indexOf(verb), 'plan', words), about)
}

function nextVerb({ clauses, at }: Spot): VerbGroup | null {
  let k = at + 1
  while (isWord(clauses.phrases[k], 'adverb')) k++
  const verb = clauses.phrases[k]
  return isVerb(verb) && verb.form === 'finite' ? verb : null
}

function isTelling({ clauses }: Spot, verb: VerbGroup): boolean {
  const next = clauses.phrases[clauses.phrases.indexOf(verb) + 1]
  const inner = isVerb(next) && next.form === 'infinitive' ? next : verb
  const word = clauses.tokens[inner.main]!.lower
  const stems = inner.passive ? verbsOfObject(word) : verbsOfSubject(word)
  if (!inner.passive)
    return (
      /^(?:happen|occur|take|proceed|go)/.test(stems[0]?.stem ?? '') &&
      stems.some(entry => TELLING.test(entry.class) && follows(spot0(clauses, inner), entry.particles))
    )
  return stems.some(
    entry =>
      // "it had never been agreed"
      (entry.class === 'agree' && inner.negated) ||
      (TELLING.test(entry.class) && entry.stem !== 'set' && entry.stem !== 'have' && entry.stem !== 'lead'),
  )
}

const spot0 = (clauses: Spot['clauses'], verb: VerbGroup) =>
  clauses.tokens.slice(verb.past, verb.past + 3).map(token => token.lower)
const follows = (words: readonly string[], particles: readonly string[]) =>
  particles.every((particle, i) => words[i] === particle)

function aboutOf({ clauses, at, scene }: Spot, end: number): About {
  const times = timesOf(clauses, at, at + 1, scene.times)
  const token = clauses.phrases[at]!.first
  return {
    clauses,
    at,
    end,
    definite: true,
    ahead: times.some(({ time }) => scene.isAhead(time)),
    reported: scene.isReported(token),
  }
}

function encounterOf(spot: Spot, predicates: readonly Predicate[], about: About): Encounter | null {
  if (predicates.length === 0) return null
  const { clauses, at, scene } = spot
  const phrase = clauses.phrases[at]!
  const place = clauses.phrases
    .slice(at)
    .flatMap((next, i, rest) =>
      isNoun(next) && /^(?:in|at)$/.test(wordAt({ ...clauses, phrases: rest }, i - 1)) ? placesIn(next) : [],
    )
  return unnamedEncounter(spot, {
    first: phrase.first,
    past: about.end,
    head: phrase.first,
    place: place[0] ?? null,
    times: timesOf(clauses, at, at + 1, scene.times),
    predicates,
  })
}
