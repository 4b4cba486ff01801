import type { Span } from './span.ts'
import type { Window } from './window.ts'

export const STATUSES = [
  'mooted',
  'proposed',
  'agreed',
  'scheduled',
  'rescheduled',
  'doubtful',
  'postponed',
  'on-hold',
  'called-off',
  'declined',
  'denied',
  'under-way',
  'held',
] as const

/** What a voice says of a meeting. `denied` attaches to the plan, `declined` to an offer; see GLOSSARY.md. */
export type Status = (typeof STATUSES)[number]

export type Certainty = 'certain' | 'probable' | 'possible'

export type MeetingKind = 'summit' | 'ministerial' | 'talks' | 'call' | 'visit' | 'multilateral' | 'other'

export type Participant = { readonly name: string; readonly side: string | null; readonly role?: string }

export type Place = { readonly name: string; readonly country?: string; readonly span: Span }

/**
 * One voice giving one meeting one status. `speaker` is a source's id;
 * `speaker: null, side: null` is the article's own voice.
 */
export type StatusReport = {
  readonly status: Status
  readonly certainty: Certainty
  readonly speaker: string | null
  readonly side: string | null
  readonly window: Window | null
  readonly condition?: Span
  readonly evidence: Span
  /** Ids of the rules or models that made it. */
  readonly because: readonly string[]
}

/** A planned, possible or past encounter, as one article tells it. */
export type Meeting = {
  readonly id: string
  readonly label: string
  readonly kind: MeetingKind
  readonly participants: readonly Participant[]
  readonly parties: readonly string[]
  readonly place: Place | null
  readonly window: Window | null
  readonly mentions: readonly Span[]
  readonly reports: readonly StatusReport[]
  /** Ids of the meetings in this reading that have to happen first. */
  readonly waitsOn: readonly string[]
}
