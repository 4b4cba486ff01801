import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import type { Request } from '../env.ts'

/** Keys that a form has to bring back: only a page of ours, shown to this very browser, can know them. */
export type FormKeys = {
  readonly keyFor: (request: Request) => string
  readonly isRight: (request: Request, key: unknown) => boolean
}

const COOKIE = 'readout-form'

/** A key is an HMAC over the browser's own cookie with a secret of this process. */
export function makeFormKeys(): FormKeys {
  const secret = randomBytes(32)
  const keyOf = (cookie: string) => createHmac('sha256', secret).update(cookie).digest('base64url')
  return {
    keyFor: request => {
      const known = getCookie(request, COOKIE)
      const cookie = known && known.length >= 22 ? known : randomBytes(16).toString('base64url')
      if (cookie !== known) setCookie(request, COOKIE, cookie, strict(request))
      return keyOf(cookie)
    },
    isRight: (request, key) => {
      const cookie = getCookie(request, COOKIE)
      if (typeof key !== 'string' || !cookie || isFromElsewhere(request)) return false
      const [given, right] = [Buffer.from(key), Buffer.from(keyOf(cookie))]
      return given.length === right.length && timingSafeEqual(given, right)
    },
  }
}

/** Browsers say from where a form was sent; one that says another place is turned away, whatever key it brings. */
function isFromElsewhere({ req }: Request): boolean {
  const site = req.header('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return true
  const origin = req.header('origin')
  return origin !== undefined && URL.parse(origin)?.host !== (req.header('host') ?? new URL(req.url).host)
}

/** How all cookies here are kept: out of reach of scripts, and sent to no page that another site led to. */
export const strict = ({ req }: Request) =>
  ({
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: new URL(req.url).protocol === 'https:' || req.header('x-forwarded-proto') === 'https',
  }) as const
