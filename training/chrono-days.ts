import * as chrono from 'chrono-node'
import type { Days } from './recognizers.ts'

/** Words about time as chrono-node reads them, with their place in the text. */
export type Hit = Days & { readonly start: number; readonly end: number }

/** chrono's day, and besides it the month or year where it is sure of no more: whichever is right counts for it. */
export function readWithChrono(text: string, anchor: string): Hit[] {
  return chrono.parse(text, new Date(`${anchor}T12:00:00`)).flatMap(({ index, text: words, start, end }) => {
    const at = { start: index, end: index + words.length }
    const first = daysOf(start).map(([day]) => day)
    const last = daysOf(end ?? start).map(([, day]) => day)
    return [0, 1].map(k => ({ ...at, earliest: first[k]!, latest: last[k]! }))
  })
}

const pad = (n: number) => String(n).padStart(2, '0')

/** As chrono gives it, and as wide as it is sure of; each as first and last day. */
function daysOf(parts: chrono.ParsedComponents): readonly (readonly [first: string, last: string])[] {
  const [year, month, day] = [parts.get('year')!, parts.get('month')!, parts.get('day')!]
  const exact = `${year}-${pad(month)}-${pad(day)}`
  const sure = parts.isCertain('day') || parts.isCertain('weekday') || !parts.isCertain('year')
  if (sure) return [0, 1].map(() => [exact, exact])
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const wide: readonly [string, string] = parts.isCertain('month')
    ? [`${year}-${pad(month)}-01`, `${year}-${pad(month)}-${length}`]
    : [`${year}-01-01`, `${year}-12-31`]
  return [[exact, exact], wide]
}
