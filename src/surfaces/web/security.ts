import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'

// Nothing but the page itself, its style sheet, its own script and its own links: no frame, nothing from elsewhere, and
// no connection to anywhere: a page's script cannot send what the page holds.
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
}

/** Sets the headers that keep a page to itself. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) if (!context.res.headers.has(name)) context.header(name, value)
}

/**
 * Answers only who asked for this machine by a name of its own: a foreign site whose name was made to point here
 * (DNS rebinding) is turned away.
 */
export const onlyLoopbackNames: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host
  if (isLoopback(hostname(host))) return next()
  return context.text('These pages answer to localhost only.\n', 421)
}

/** Addresses by which a machine speaks to itself alone. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  if (isIP(name) === 4) return name.startsWith('127.')
  return name === 'localhost' || name === '::1'
}

const hostname = (host: string): string => host.replace(/:\d+$/, '')
