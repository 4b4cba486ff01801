import type { IsoDay } from '#domain'
import type { Account, ToldWindow } from '../folded.ts'

/** Days from `earliest` to `latest`, both inclusive, counted from 1970; an open end is infinite. */
export type DayRange = { readonly earliest: number; readonly latest: number }

/** Every window that an account gives its meeting, widened by what its words leave open. */
export function rangesOf({ window, reports }: Account): readonly DayRange[] {
  const windows = [window, ...reports.map(report => report.window)]
  return windows.flatMap(told => (told && hasEdge(told) ? [rangeOf(told)] : []))
}

/** A day more at each edge for the world's time zones, and four where the words say "about". */
function rangeOf({ earliest, latest, soft }: ToldWindow): DayRange {
  return {
    earliest: earliest === null ? -Infinity : dayNumber(earliest) - (soft?.earliest ? 4 : 1),
    latest: latest === null ? Infinity : dayNumber(latest) + (soft?.latest ? 4 : 1),
  }
}

export const overlap = (a: DayRange, b: DayRange): boolean => a.earliest <= b.latest && b.earliest <= a.latest

/** How many days both cover: a small number tells more than a large one. */
export const width = ({ earliest, latest }: DayRange): number => latest - earliest

const hasEdge = ({ earliest, latest }: ToldWindow): boolean => earliest !== null || latest !== null

/** Days since 1 January 1970. */
export const dayNumber = (day: IsoDay): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
