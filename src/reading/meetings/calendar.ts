import type { IsoDay, Status, Window } from '#domain'
import type { AnnotatedText } from '../text/index.ts'
import { resolveTime } from '../times/index.ts'
import type { Days } from './draft.ts'
import type { Encounter, Predicate } from './encounter.ts'
import type { Voice } from './voice.ts'

type Input = {
  readonly doc: AnnotatedText
  readonly published: IsoDay | null
  readonly voiceAt: (offset: number) => Voice
}

export type Calendar = {
  /** The window that goes with a predicate of an encounter: reckoned from the day it was said, past or future as its status is. */
  readonly windowOf: (encounter: Encounter, predicate?: Predicate) => Window | null
  readonly daysOf: (encounter: Encounter) => Days | null
}

const AHEAD = /^(?:mooted|proposed|agreed|scheduled|rescheduled|doubtful|declined|denied)$/

/** Which way the words about a meeting look. What was put off or called off may have lain on either side. */
const directionOf = (status: Status | undefined): 'past' | 'future' | null =>
  status === 'held' ? 'past' : status !== undefined && AHEAD.test(status) ? 'future' : null

export function makeCalendar({ published, voiceAt }: Input): Calendar {
  const windowOf = (encounter: Encounter, predicate = encounter.predicates[0]): Window | null => {
    const time = encounter.times[0]
    if (!time) return null
    const said = voiceAt(time.span.start).statement?.said
    const anchor = said?.earliest && said.latest ? { earliest: said.earliest, latest: said.latest } : published
    const window = resolveTime(time, { anchor, direction: directionOf(predicate?.status) })
    return window.earliest === null && window.latest === null && !window.relation ? null : window
  }
  const daysOf = (encounter: Encounter): Days | null => {
    const window = windowOf(encounter)
    return window && { earliest: window.earliest, latest: window.latest }
  }
  return { windowOf, daysOf }
}
