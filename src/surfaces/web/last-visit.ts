import { getCookie, setCookie } from 'hono/cookie'
import { strict } from './accounts/form-keys.ts'
import type { Request } from './env.ts'

const COOKIE = 'readout-seen'
const HALF_AN_HOUR = 30 * 60_000
const YEAR = 365 * 86_400

/**
 * The moment of this browser's visit before this one, or null at the first. A visit ends after half an hour without a page;
 * only the docket counts as one, for that is where the news stands. The cookie holds both moments.
 */
export function lastVisit(c: Request, now: number): string | null {
  const [before = 0, during = 0] = (getCookie(c, COOKIE) ?? '').split('.').map(Number).filter(Number.isSafeInteger)
  const isOver = now - during > HALF_AN_HOUR
  const last = isOver ? during : before
  if (c.req.path === '/' && c.req.method === 'GET')
    setCookie(c, COOKIE, `${last}.${now}`, { ...strict(c), maxAge: YEAR })
  return last > 0 ? new Date(last).toISOString() : null
}
