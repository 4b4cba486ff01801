import type { IsoDay, TimeRelation, Window } from '#domain'
import { type DayNumber, dayNumber, isoDay, parseIsoDay } from './day-number.ts'
import type { Amount, TimeContext, TimeExpression } from './expression.ts'
import { stretchesOf } from './resolve-stretch.ts'
import type { Stretch } from './stretch.ts'
import { writeEdtf } from './write-edtf.ts'

/**
 * The window that an expression means, reckoned from an anchor. Words that name a date by themselves need none; words that
 * need one and have none, and words that hang on an event, give a window without edges. Where the anchor is itself a window,
 * every day in it may have been today, and the result holds what follows from each.
 */
export function resolveTime(expression: TimeExpression, context: TimeContext): Window {
  const anchor = anchorOf(context)
  const direction = context.direction ?? expression.direction?.toward ?? null
  const firm = Boolean(context.direction) || expression.direction?.firm === true
  const early = stretchesOf(expression, { anchor: anchor.earliest, direction, firm })
  const late =
    anchor.latest === anchor.earliest ? early : stretchesOf(expression, { anchor: anchor.latest, direction, firm })
  const ranked = early.map((stretch, i) => spread(stretch, late[i] ?? stretch)).filter(isWritable)
  const windows = (ranked.length > 0 ? ranked : [{ earliest: null, latest: null }]).map(stretch =>
    windowOf(expression, stretch, anchor),
  )
  const [first, ...rest] = windows
  const others = rest.filter((other, i) => [first!, ...rest.slice(0, i)].every(({ edtf }) => edtf !== other.edtf))
  return others.length > 0 ? { ...first!, alternatives: others } : first!
}

type Anchor = { readonly earliest: DayNumber | null; readonly latest: DayNumber | null }

function anchorOf({ anchor }: TimeContext): Anchor {
  if (anchor === null) return { earliest: null, latest: null }
  if (typeof anchor === 'string') return { earliest: dayOrThrow(anchor), latest: dayOrThrow(anchor) }
  return { earliest: dayOrThrow(anchor.earliest), latest: dayOrThrow(anchor.latest) }
}

function dayOrThrow(day: IsoDay): DayNumber {
  const number = parseIsoDay(day)
  if (number === null) throw new RangeError(`An anchor is a day like 2026-11-19, not ${JSON.stringify(day)}.`)
  return number
}

const FIRST_DAY = dayNumber(0, 1, 1)
const LAST_DAY = dayNumber(9999, 12, 31)

/** ISO 8601 writes the years 0000 to 9999; "five thousand years ago" names no day. */
const isWritable = ({ earliest, latest }: Stretch): boolean =>
  (earliest ?? FIRST_DAY) >= FIRST_DAY && (latest ?? LAST_DAY) <= LAST_DAY

/** From the earliest that the earlier today allows to the latest that the later one does. */
const spread = (early: Stretch, late: Stretch): Stretch => ({
  earliest: early.earliest === null || late.earliest === null ? null : Math.min(early.earliest, late.earliest),
  latest: early.latest === null || late.latest === null ? null : Math.max(early.latest, late.latest),
  ...(early.soft ? { soft: early.soft } : {}),
})

function windowOf(expression: TimeExpression, stretch: Stretch, anchor: Anchor): Window {
  const { time, clock } = expression
  const soft = stretch.soft
  const relation = relationOf(expression)
  return {
    edtf: writeEdtf(stretch),
    earliest: stretch.earliest === null ? null : isoDay(stretch.earliest),
    latest: stretch.latest === null ? null : isoDay(stretch.latest),
    text: expression.span,
    anchor: anchor.earliest !== null && anchor.earliest === anchor.latest ? isoDay(anchor.earliest) : null,
    because: [`times/${expression.rule}`],
    ...(soft ? { soft } : {}),
    ...(relation ? { relation } : {}),
    ...(time.kind === 'duration' ? { duration: durationOf(time.amount) } : {}),
    ...(clock ? { clock } : {}),
  }
}

function relationOf({ time }: TimeExpression): TimeRelation | null {
  if (time.kind !== 'relation') return null
  return { event: time.event, direction: time.toward, offset: time.amount && durationOf(time.amount) }
}

const LETTERS: Readonly<Record<Amount['unit'], readonly [factor: number, letter: string]>> = {
  minute: [1, 'M'],
  hour: [1, 'H'],
  day: [1, 'D'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  weekend: [1, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
}

/** ISO 8601: `P2W`, `PT72H`; of a range the longer; null where no number was given. */
function durationOf({ most, unit, vague }: Amount): string | null {
  if (vague) return null
  const [factor, letter] = LETTERS[unit]
  return `P${unit === 'hour' || unit === 'minute' ? 'T' : ''}${most * factor}${letter}`
}
