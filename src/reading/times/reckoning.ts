import type { DayNumber } from './day-number.ts'
import type { Direction } from './expression.ts'

/** Where the reckoning stands: its day, and which way the words look. */
export type Reckoning = {
  readonly anchor: DayNumber | null
  readonly direction: Direction | null
  /** The date told before, for "in September of that year". */
  readonly told?: DayNumber | null
  /** The direction is beyond doubt. */
  readonly firm: boolean
}
