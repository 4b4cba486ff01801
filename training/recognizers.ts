import { readFileSync } from 'node:fs'

// Microsoft's Recognizers specs (MIT): sentences with the words about time in them and every resolution that they allow.

type Value = { readonly value?: string; readonly start?: string; readonly end?: string }
type Result = {
  readonly Text: string
  readonly Start?: number
  readonly TypeName: string
  readonly Resolution?: { readonly values?: readonly Value[] }
}
type Case = {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly Result[]
}

/** Days as `2026-11-19`; null is open. */
export type Days = { readonly earliest: string | null; readonly latest: string | null }

/** Words in a sentence, the day they are reckoned from, and the windows that are right. */
export type Expected = {
  readonly sentence: string
  readonly anchor: string
  readonly words: string
  readonly start: number
  readonly end: number
  readonly windows: readonly Days[]
}

/** What the specs expect where it names days: dates, ranges of days, and clock times cut to their day. */
export function readRecognizers(file: string): readonly Expected[] {
  const cases: readonly Case[] = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  return cases.flatMap(({ Input, Context, Results }) => {
    const anchor = Context?.ReferenceDateTime?.slice(0, 10)
    if (!anchor) return []
    return Results.map(result => {
      const start = result.Start ?? Input.toLowerCase().indexOf(result.Text.toLowerCase())
      const end = start + result.Text.length
      return { sentence: Input, anchor, words: result.Text.toLowerCase(), start, end, windows: allowed(result) }
    }).filter(({ windows }) => windows.length > 0)
  })
}

const dayOf = (stamp: string | undefined): string | null => (stamp ? stamp.slice(0, 10) : null)
const dayBefore = (day: string | null): string | null =>
  day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Every window that a result allows; a range's end may be meant exclusively, as the specs do for units. */
function allowed({ TypeName, Resolution }: Result): readonly Days[] {
  if (!/\.(?:date|daterange|datetime|datetimerange)$/.test(TypeName)) return []
  return (Resolution?.values ?? []).flatMap(({ value, start, end }) => {
    if (value && /^\d{4}-/.test(value)) return [{ earliest: dayOf(value), latest: dayOf(value) }]
    if (!start && !end) return []
    const [earliest, latest] = [dayOf(start), dayOf(end)]
    const timed = [start, end].some(stamp => stamp !== undefined && stamp.length > 10)
    const inclusive = { earliest, latest }
    return timed ? [inclusive] : [inclusive, { earliest, latest: dayBefore(latest) }]
  })
}
