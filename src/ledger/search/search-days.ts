import type { IsoDay } from '#domain'

/** The days that a search is narrowed to, inclusive, and the day that it is asked of. */
export type SearchDays = { readonly from?: IsoDay; readonly to?: IsoDay; readonly asOf?: IsoDay }

/** Fields whose value is a day, a month or a year. */
export const DAY_FIELDS: ReadonlySet<string> = new Set(['said', 'before', 'after', 'asof'])

/** The days narrowed further by a field, or null where its value names no day. */
export function narrowed(days: SearchDays, field: string, value: string): SearchDays | null {
  const named = daysNamed(value)
  if (!named) return null
  const { first, last } = named
  switch (field) {
    case 'asof':
      return { ...days, asOf: earlier(days.asOf, last) }
    case 'before':
      return { ...days, to: earlier(days.to, dayAfter(first, -1)) }
    case 'after':
      return { ...days, from: later(days.from, dayAfter(last, 1)) }
    default:
      return { ...days, from: later(days.from, first), to: earlier(days.to, last) }
  }
}

/** The days that "2025-10-21", "2025-10" or "2025" name. */
function daysNamed(text: string): { readonly first: IsoDay; readonly last: IsoDay } | null {
  const [, year, month, day] = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (year === undefined) return null
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (Number.isNaN(dayTime(first)) || dayAfter(first, 0) !== first) return null
  if (day !== undefined) return { first, last: first }
  if (month === undefined) return { first, last: `${year}-12-31` }
  return { first, last: dayAfter(`${dayAfter(first, 31).slice(0, 7)}-01`, -1) }
}

const dayTime = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`)
const dayAfter = (day: IsoDay, days: number): IsoDay =>
  new Date(dayTime(day) + days * 86_400_000).toISOString().slice(0, 10)
const earlier = (a: IsoDay | undefined, b: IsoDay): IsoDay => (a === undefined || b < a ? b : a)
const later = (a: IsoDay | undefined, b: IsoDay): IsoDay => (a === undefined || b > a ? b : a)
