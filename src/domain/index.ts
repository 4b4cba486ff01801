// The words of Readout as types and tiny constructors. Every stage knows these and nothing of its neighbours.
export type { Article } from './article.ts'
export { Failure, type FailureKind } from './failure.ts'
export { mayBeHeading } from './heading.ts'
export {
  type Certainty,
  type Meeting,
  type MeetingKind,
  type Participant,
  type Place,
  STATUSES,
  type Status,
  type StatusReport,
} from './meeting.ts'
export type { Origin, Reader, Reading, TimeMention } from './reading.ts'
export type { Source, SourceKind } from './source.ts'
export { contains, cover, overlaps, type Span, span, wordsOf } from './span.ts'
export type { Channel, ChannelKind, Statement } from './statement.ts'
export type { IsoDay, TimeRelation, Window } from './window.ts'
