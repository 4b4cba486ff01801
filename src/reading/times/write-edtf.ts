import { civilDay, type DayNumber, isoDay, monthLength } from './day-number.ts'
import type { Stretch } from './stretch.ts'

/**
 * A stretch in EDTF (ISO 8601-2, levels 0 and 1): a day, month or year where it is exactly that, else an interval; `..` for an
 * open end, `~` after an end that the words call approximate. EDTF has no weeks, and its seasons are those of no country in
 * particular, so both are written by their days and months.
 */
export function writeEdtf({ earliest, latest, soft }: Stretch): string {
  if (earliest !== null && latest !== null) {
    const whole = wholeUnit(earliest, latest)
    if (whole) return whole + (soft?.earliest || soft?.latest ? '~' : '')
    const [first, last] = wholeEnds(earliest, latest)
    return `${first}${soft?.earliest ? '~' : ''}/${last}${soft?.latest ? '~' : ''}`
  }
  const first = earliest === null ? '..' : isoDay(earliest) + (soft?.earliest ? '~' : '')
  const last = latest === null ? '..' : isoDay(latest) + (soft?.latest ? '~' : '')
  return `${first}/${last}`
}

function wholeUnit(earliest: DayNumber, latest: DayNumber): string | null {
  if (earliest === latest) return isoDay(earliest)
  const [first, last] = [civilDay(earliest), civilDay(latest)]
  if (first.year !== last.year || first.day !== 1 || last.day !== monthLength(last.year, last.month)) return null
  if (first.month === last.month) return isoDay(earliest).slice(0, 7)
  return first.month === 1 && last.month === 12 ? isoDay(earliest).slice(0, 4) : null
}

/** Both ends as years or as months where they begin and end one: `1990/1999`, `2026-12/2027-02`. */
function wholeEnds(earliest: DayNumber, latest: DayNumber): readonly [string, string] {
  const [first, last] = [civilDay(earliest), civilDay(latest)]
  if (first.day !== 1 || last.day !== monthLength(last.year, last.month)) return [isoDay(earliest), isoDay(latest)]
  const width = first.month === 1 && last.month === 12 ? 4 : 7
  return [isoDay(earliest).slice(0, width), isoDay(latest).slice(0, width)]
}
