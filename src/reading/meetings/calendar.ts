import { cover, type IsoDay, type Window } from '#domain'
import type { AnnotatedText } from '../text/index.ts'
import { resolveTime, type TimeExpression } from '../times/index.ts'
import type { Days } from './draft.ts'
import type { Encounter, Predicate } from './encounter.ts'
import type { Timed } from './find-times-of.ts'
import type { Voice } from './voice.ts'

type Input = {
  readonly doc: AnnotatedText
  readonly published: IsoDay | null
  readonly voiceAt: (offset: number) => Voice
}

export type Calendar = {
  /** The window that goes with a predicate of an encounter: reckoned from the day it was said, past or future as its status is. */
  readonly windowOf: (encounter: Encounter, predicate?: Predicate, known?: boolean | null) => Window | null
  readonly daysOf: (encounter: Encounter) => Days | null
}

const AHEAD = /^(?:mooted|proposed|agreed|scheduled|rescheduled|doubtful|declined|denied)$/
/** Statuses that come about by an act with a day of its own: "called off on Monday" tells when it was called off. */
const ACTS = /^(?:called-off|postponed|on-hold|agreed|proposed|declined|denied|rescheduled)$/

/**
 * Which way the words about a meeting look. What was put off or called off may have lain on either side; so may what is only
 * named in passing ("his meeting Friday with Putin"), unless `known` tells from the rest of the article.
 */
function directionOf(predicate: Predicate | undefined, known: boolean | null): 'past' | 'future' | null {
  const rest = known === null ? null : known ? 'past' : 'future'
  if (!predicate) return rest
  if (predicate.status === 'held') return 'past'
  if (predicate.because.includes('in-passing')) return rest
  return AHEAD.test(predicate.status) ? 'future' : rest
}

export function makeCalendar({ published, voiceAt }: Input): Calendar {
  const resolve = (time: TimeExpression, direction: 'past' | 'future' | null): Window => {
    const said = voiceAt(time.span.start).statement?.said
    const anchor = said?.earliest && said.latest ? { earliest: said.earliest, latest: said.latest } : published
    return resolveTime(time, { anchor, direction })
  }
  const find = (encounter: Encounter, predicate: Predicate | undefined, known: boolean | null, loosely: boolean) => {
    const act = predicate !== undefined && ACTS.test(predicate.status)
    const direction = directionOf(predicate, known)
    for (const { time, hold, through } of newFirst(encounter.times)) {
      if (hold === 'loose' && !loosely) continue
      if (hold === 'clause' && predicate === undefined) continue
      const first = resolve(hold === 'new' ? itself(time) : time, direction)
      if (first.earliest === null && first.latest === null) continue
      const ofAct = act && /^(?:clause|loose|next)$/.test(hold)
      if (ofAct && (published === null || isWeekday(time) || (first.earliest ?? '') <= published)) continue
      return through ? throughOf(first, resolve(through, direction)) : first
    }
    return null
  }
  const windowOf: Calendar['windowOf'] = (encounter, predicate = weightiest(encounter), known = null) =>
    find(encounter, predicate, known, false)
  const daysOf = (encounter: Encounter): Days | null => {
    const window = find(encounter, weightiest(encounter), null, true)
    const hold = encounter.times[0]?.hold
    return window && { earliest: window.earliest, latest: window.latest, firm: hold !== 'clause' && hold !== 'loose' }
  }
  return { windowOf, daysOf }
}

/** "A meeting that was to come first was put off on Tuesday": what is said outright tells what the day is of. */
const weightiest = ({ predicates }: Encounter): Predicate | undefined =>
  predicates.reduce<Predicate | undefined>((best, one) => (best && best.weight >= one.weight ? best : one), undefined)

/** "Postponed until May": May itself, not the time up to it. */
const itself = (expression: TimeExpression): TimeExpression =>
  expression.time.kind === 'bound'
    ? { ...expression, time: { kind: 'calendar', named: expression.time.of, hedge: null } }
    : expression

/** "Called off on Monday", "agreed today": the news of the week. */
const isWeekday = ({ time }: TimeExpression) =>
  time.kind === 'calendar' && /^(?:weekday|relative-day)$/.test(time.named.calendar.kind)

/** The day that a meeting is moved to goes before the one that it was set for: "postponed until September the summit set for June". */
const newFirst = (times: readonly Timed[]) =>
  times.some(({ hold }) => hold === 'new')
    ? times.toSorted((a, b) => Number(b.hold === 'new') - Number(a.hold === 'new'))
    : times

/** "On Thursday and Friday": from the first to the last. */
function throughOf(first: Window, last: Window): Window {
  if (first.earliest === null || last.latest === null || first.earliest > last.latest) return first
  return {
    ...first,
    latest: last.latest,
    edtf: `${first.earliest}/${last.latest}`,
    text: cover(first.text, last.text),
    because: [...first.because, ...last.because],
  }
}
