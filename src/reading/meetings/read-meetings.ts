import type { IsoDay, Meeting, Source, Statement } from '#domain'
import type { Entities } from '../entities/index.ts'
import type { AnnotatedText } from '../text/index.ts'
import { namedWithin, resolveTime, type TimeExpression } from '../times/index.ts'
import { buildMeeting, isBetweenSides } from './build-meeting.ts'
import { makeCalendar } from './calendar.ts'
import { castOf } from './complete-people.ts'
import type { Draft } from './draft.ts'
import type { Encounter } from './encounter.ts'
import { findEncounters } from './find-encounters.ts'
import { followItinerary } from './follow-itinerary.ts'
import { joinEncounters } from './join-encounters.ts'
import { lendPlaceAndTime } from './lend-place-and-time.ts'
import { boundByRecord } from './occasion.ts'
import { voiceFinder } from './voice.ts'
import { findWaits } from './waits-on.ts'

export type MeetingInput = {
  readonly doc: AnnotatedText
  readonly entities: Entities
  readonly times: readonly TimeExpression[]
  readonly statements: readonly Statement[]
  readonly sources: readonly Source[]
  readonly published: IsoDay | null
}

/** How the meetings came to be: every encounter, every draft it may have been joined to, and the drafts that were kept. */
export type MeetingTrace = {
  readonly encounters: readonly Encounter[]
  readonly drafts: readonly Draft[]
  /** The drafts behind the meetings, one for each, in the same order. */
  readonly kept: readonly Draft[]
  readonly meetings: readonly Meeting[]
}

/** Every meeting that the text says anything about, in the order of their first mention, with the steps that led to them. */
export function traceMeetings(input: MeetingInput): MeetingTrace {
  const { doc, entities, statements, sources, published } = input
  // "Days after they had a Jan. 12 call": the date within goes with the call.
  const times = input.times.flatMap(time => [time, ...namedWithin(time)])
  const voiceAt = voiceFinder(doc.text, statements, sources)
  const encounters = findEncounters({
    doc,
    mentions: entities.mentions,
    times,
    isReported: token => voiceAt(doc.tokens[token]!.start).statement !== null,
    isAhead: time => published !== null && (resolveTime(time, { anchor: published }).earliest ?? '') > published,
  })
  const calendar = makeCalendar({ doc, published, voiceAt })
  const drafts = joinEncounters(encounters, calendar.daysOf, castOf(entities.mentions))
  const kept = followItinerary(lendPlaceAndTime(drafts.filter(isBetweenSides)))
  const waits = findWaits(kept)
  const meetings = kept.map((draft, i) => {
    const meeting = buildMeeting(draft, {
      id: `meeting-${i + 1}`,
      doc,
      voiceAt,
      windowOf: calendar.windowOf,
      waitsOn: (waits.get(draft) ?? []).map(other => `meeting-${kept.indexOf(other) + 1}`),
    })
    return boundByRecord(meeting, draft, { doc, published, voiceAt })
  })
  return { encounters, drafts, kept, meetings }
}
