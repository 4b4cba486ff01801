import type { IsoDay } from '#domain'
import type { Visit } from './visit.ts'

/** Where one gets from the day asked of by one change back or forth; `''` is today, null is nowhere. */
export type Steps = { readonly back: IsoDay | null; readonly on: IsoDay | '' | null }

/** The neighbours of a day among those on which something changed; today stands for the last of them. */
export function stepsFrom({ asked, days }: Pick<Visit, 'asked' | 'days'>): Steps {
  const { asOf } = asked
  const at = asOf === undefined ? days.length - 1 : days.findLastIndex(day => day <= asOf)
  const back = days[at - 1] ?? null
  if (asOf === undefined) return { back, on: null }
  // The last change leads to today, as today leads past it: nothing has moved since.
  return { back, on: at + 2 < days.length ? days[at + 1]! : '' }
}

/** Days in few letters, for the slider: the first as a number of days since 1970, then steps, equal ones counted; all in base 36. */
export function packDays(days: readonly IsoDay[]): string {
  const numbers = days.map(day => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000))
  const runs: [step: number, count: number][] = []
  for (const [i, number] of numbers.entries()) {
    const step = number - (numbers[i - 1] ?? 0)
    const last = runs.at(-1)
    if (last?.[0] === step) last[1]++
    else runs.push([step, 1])
  }
  return runs.map(([step, count]) => step.toString(36) + (count > 1 ? `*${count.toString(36)}` : '')).join(' ')
}
