// Words about time become windows. Finding and resolving are apart: `findTimes` reads the words once and keeps what the
// grammar understood as data; `resolveTime` is asked later, and perhaps again, by whoever knows the day that the words are
// reckoned from: the dateline, the day a statement was said, or a meeting whose status tells past from future. Days are whole
// numbers, so nothing here can shift with a time zone; EDTF is written at the very edge. What the words leave open stays
// open: an expression that hangs on an event never falls back to today, and one without an anchor has no edges.
export { parseIsoDay } from './day-number.ts'
export type {
  Amount,
  Bound,
  Calendar,
  Clock,
  Direction,
  DirectionCue,
  Named,
  Time,
  TimeContext,
  TimeExpression,
} from './expression.ts'
export { type Dateline, findDateline, todayOf } from './find-dateline.ts'
export { findTimes, namedWithin } from './find-times.ts'
export { resolveTime } from './resolve-time.ts'
