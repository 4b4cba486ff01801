import type { IsoDay } from '#domain'
import { MONTHS } from './month-names.ts'

/**
 * The calendar day that a written date states, as its writer's calendar had it: an instant with a zone gives the day in
 * that zone. `undefined` where it states none, or where `3/4/2025` could be either of two days.
 */
export function readDay(written: string): IsoDay | undefined {
  const text = written.normalize('NFKC').slice(0, 500)
  return isoDay(text) ?? dayMonthYear(text) ?? monthDayYear(text) ?? eastAsian(text) ?? numeric(text)
}

const YEAR = '((?:19|20)\\d\\d)'
const WORD = '(\\p{L}{3,12})'

/** "2025-10-21", "2025-10-21T09:30:00-04:00", "2025/10/21", "20251021" */
function isoDay(text: string): IsoDay | undefined {
  const [, year, month, date] =
    /(?<!\d)((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)/.exec(text) ??
    /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text) ??
    []
  return day(year, month, date)
}

/** "Tue, 21 Oct 2025 09:30:00 GMT", "21st of October, 2025", "21. Oktober 2025", "21 de octubre de 2025" */
function dayMonthYear(text: string): IsoDay | undefined {
  const form = new RegExp(
    `(?<!\\d)(\\d\\d?)(?:st|nd|rd|th|er|º|ª)?\\.?(?:[\\s-]+(?:of|de))?[\\s-]*${WORD}[.,]?(?:\\s+de(?:l)?)?[\\s,-]*${YEAR}`,
    'iu',
  )
  const [, date, month, year] = form.exec(text) ?? []
  return day(year, monthNumber(month), date)
}

/** "October 21, 2025", "Oct. 21st 2025", "Tue Oct 21 09:30:00 EDT 2025" */
function monthDayYear(text: string): IsoDay | undefined {
  const form = new RegExp(
    `${WORD}\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?(?:,?\\s+(?:\\d\\d?:\\d\\d(?::\\d\\d)?\\s+)?(?:[A-Z]{2,5}\\s+)?)${YEAR}`,
    'giu',
  )
  for (const [, month, date, year] of text.matchAll(form)) {
    const found = day(year, monthNumber(month), date)
    if (found) return found
  }
  return undefined
}

/** "2025年10月21日", "2025년 10월 21일" */
function eastAsian(text: string): IsoDay | undefined {
  const [, year, month, date] = /(\d{4})\s*[年년]\s*(\d\d?)\s*[月월]\s*(\d\d?)\s*[日일]/.exec(text) ?? []
  return day(year, month, date)
}

/** "21/10/2025", "10/21/2025", "21.10.2025": read where only one order gives a day, or where both give the same. */
function numeric(text: string): IsoDay | undefined {
  const [, a, point, b, year] = /(?<!\d)(\d\d?)([./-])(\d\d?)\2((?:19|20)\d\d)(?!\d)/.exec(text) ?? []
  const dayFirst = day(year, b, a)
  const monthFirst = point === '.' ? undefined : day(year, a, b)
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return undefined
  return dayFirst ?? monthFirst
}

function monthNumber(name: string | undefined): string | undefined {
  const month = MONTHS.get(name?.toLowerCase() ?? '')
  return month === undefined ? undefined : String(month)
}

function day(year?: string, month?: string, date?: string): IsoDay | undefined {
  if (!year || !month || !date) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const instant = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : undefined
}
