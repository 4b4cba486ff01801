import type { Certainty, Status } from '#domain'
import type { Operator } from './words/operators.ts'
import type { VerbClass } from './words/status-verbs.ts'

/** How a predicate stands in its clause, the words above it included. */
export type Frame = {
  readonly class: VerbClass
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly modal: string | null
  readonly negated: boolean
  readonly progressive: boolean
  /** "expected to", "willing to", "plans for", from the inside out. */
  readonly operators: readonly OperatorUse[]
  /** The time words with it lie after the day of the text. */
  readonly ahead: boolean
  /** The words take the meeting for known: "the summit". */
  readonly definite: boolean
  /** Said by someone else than the reporter: "would" is then the future of the past. */
  readonly reported: boolean
  readonly under: 'if' | 'whether' | 'asked' | 'when' | 'maybe' | 'wish' | null
}

export type OperatorUse = { readonly operator: Operator; readonly negated: boolean; readonly modal: string | null }

export type Composed = { readonly status: Status; readonly certainty: Certainty; readonly rule: string }

export const made = (status: Status, certainty: Certainty, rule: string): Composed => ({ status, certainty, rule })

export const POSSIBLE = new Set(['may', 'might', 'could', 'can'])
export const OBLIGED = new Set(['should', 'must', 'ought'])

/** Classes that behave alike: the meeting happens, is put off, is stopped, is spoken of. */
export type Group =
  | 'happens'
  | 'stops'
  | 'waits'
  | 'planned'
  | 'talked-of'
  | 'refused'
  | 'unsure'
  | 'neutral'
  | 'judged'

export const GROUP: Readonly<Record<VerbClass, Group>> = {
  hold: 'happens',
  open: 'happens',
  resume: 'happens',
  proceed: 'happens',
  finish: 'happens',
  result: 'happens',
  off: 'stops',
  delay: 'waits',
  pause: 'waits',
  move: 'waits',
  plan: 'planned',
  confirm: 'planned',
  agree: 'planned',
  propose: 'talked-of',
  moot: 'talked-of',
  decline: 'refused',
  deny: 'refused',
  doubt: 'unsure',
  depend: 'unsure',
  hail: 'neutral',
  judge: 'judged',
}

/** What each class says when it is simply asserted. */
export const ASSERTED: Readonly<Record<VerbClass, Status | null>> = {
  hold: 'held',
  open: 'under-way',
  resume: 'under-way',
  proceed: 'scheduled',
  finish: 'held',
  result: 'held',
  off: 'called-off',
  delay: 'postponed',
  pause: 'on-hold',
  move: 'rescheduled',
  plan: 'scheduled',
  confirm: 'scheduled',
  agree: 'agreed',
  propose: 'proposed',
  moot: 'mooted',
  decline: 'declined',
  deny: 'denied',
  doubt: 'doubtful',
  depend: 'doubtful',
  hail: null,
  judge: 'held',
}
