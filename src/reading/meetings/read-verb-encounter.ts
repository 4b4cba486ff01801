import { isNoun, subjectOf } from './clause.ts'
import type { Encounter } from './encounter.ts'
import { marginsOf } from './find-margins.ts'
import { timesOf } from './find-times-of.ts'
import { goSomewhere } from './go-somewhere.ts'
import { meetTogether, type Parts } from './meet-together.ts'
import { bodyOfMembers } from './name-event.ts'
import type { VerbGroup } from './phrases/index.ts'
import { predicate } from './predicates/verb-predicate.ts'
import { rankOf } from './rank.ts'
import type { Spot } from './scene.ts'
import { frontedPlace, isSomewhere, journeyPlace } from './who-takes-part.ts'
import { type MeetingVerb, meetingVerbs } from './words/meeting-verbs.ts'

/** The encounter that a verb tells of, or null: "will meet Xi in Osaka", "spoke by phone with", "travels to Vienna". */
export function readVerbEncounter(spot: Spot): Encounter | null {
  const { clauses, at } = spot
  const verb = clauses.phrases[at] as VerbGroup
  for (const entry of meetingVerbs(clauses.tokens[verb.main]!.lower)) {
    const parts = entry.pattern === 'go' ? goSomewhere(clauses, at, entry) : meetTogether(clauses, at, entry)
    const hasObject = isNoun(clauses.phrases[at + 1])
    if (parts && isMeeting(verb, entry, { ...parts, hasObject })) return encounterOf(spot, verb, entry, parts)
  }
  return null
}

/** "Seen" is much; "will go to Paris to see the foreign minister" is a meeting. */
function isMeeting(
  verb: VerbGroup,
  { stem, needs }: MeetingVerb,
  parts: Parts & { readonly hasObject: boolean },
): boolean {
  if (stem === 'greet') return isWelcome(parts)
  // "assembled a team", "convened a panel"
  if (/^(?:gather|assemble|convene|reconvene)$/.test(stem)) return !parts.hasObject
  if (stem === 'negotiate' && needs.length === 0) return verb.form !== 'gerund'
  if (stem !== 'see') return true
  return (
    (verb.form === 'infinitive' || verb.tense === 'future') &&
    parts.people.every(entity => entity.kind === 'state' || rankOf(entity) !== 'other') &&
    parts.people.some(entity => entity.kind !== 'state')
  )
}

/** A greeting is an encounter between those of one rank, or of each other; officials at a station greet everybody. */
const isWelcome = ({ people, they }: Parts) => they || people.every(entity => rankOf(entity) !== 'other')

function encounterOf(spot: Spot, verb: VerbGroup, entry: MeetingVerb, parts: Parts): Encounter {
  const { scene, sentence, clauses, at } = spot
  const past = clauses.phrases[parts.past - 1]!.past
  const times = timesOf(clauses, at, parts.past, scene.times)
  const about = {
    clauses,
    at,
    end: past,
    definite: false,
    ahead: times.some(({ time }) => scene.isAhead(time)),
    reported: scene.isReported(verb.main),
  }
  const subject = subjectOf(clauses, at)[0]
  const words = {
    first: subject && subject.past <= verb.first ? subject.first : verb.first,
    past,
    rule: `verb-${entry.stem}`,
  }
  // "ASEAN foreign ministers will gather in Vientiane"
  const body = subject && parts.people.length < 3 ? bodyOfMembers(subject, subject.past) : null
  return {
    sentence,
    clauses,
    at,
    first: verb.first,
    past,
    head: verb.main,
    noun: null,
    verb: entry,
    // "spoke to officials in Beijing" is no call
    kind: parts.byPhone ? 'call' : entry.kind === 'call' && (parts.place || parts.inPerson) ? 'talks' : entry.kind,
    people: parts.people,
    event: body && parts.people.every(entity => entity.side === body) ? `${body} meeting` : null,
    eventSide: body,
    margins: marginsOf(clauses, at),
    venue: null,
    place:
      parts.place && isSomewhere(parts.place.entities[0]!)
        ? parts.place
        : (frontedPlace(spot) ?? journeyPlace(clauses, at)),
    times,
    article: parts.they ? 'definite' : 'indefinite',
    plural: false,
    another: verb.tense === 'past' && clauses.tokens.slice(verb.first, past + 1).some(token => token.lower === 'again'),
    ordinal: null,
    predicates: predicate(about, at, 'hold', words),
  }
}
