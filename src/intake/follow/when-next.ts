import type { Rejected } from '../addresses/fetch-address.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How often a feed is asked that says nothing of it. */
const USUAL = 30 * MINUTE
const SELDOM = DAY
/** No server keeps Readout away for longer. */
const LONGEST = 7 * DAY

/** When a feed that answered is asked next: after half an hour, or when its server says that the answer grows old. */
export function afterAnswer(now: number, headers: Readonly<Record<string, string>>): number {
  const age = Number(/max-age\s*=\s*(\d+)/i.exec(headers['cache-control'] ?? '')?.[1] ?? 0) * 1000
  return now + Math.min(SELDOM, Math.max(USUAL, age))
}

/** When a feed that failed so many times in a row is asked next: twice as late each time, and not before its server says. */
export function afterFailure(now: number, failures: number, rejected: Rejected | undefined): number {
  const backOff = Math.min(SELDOM, USUAL * 2 ** Math.min(failures - 1, 10))
  const asked = retryAfter(now, rejected?.retryAfter)
  return now + Math.min(LONGEST, Math.max(backOff, asked))
}

/** "120", "Fri, 31 Dec 2027 23:59:59 GMT": milliseconds from now. */
function retryAfter(now: number, header: string | undefined): number {
  if (!header) return 0
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const moment = Date.parse(header)
  return Number.isNaN(moment) ? 0 : Math.max(0, moment - now)
}
