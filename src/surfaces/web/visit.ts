import type { Context } from 'hono'
import type { IsoDay } from '#domain'
import type { Asked } from '#readout'

/** One request as its page sees it: when it asks, and links that carry that on. */
export type Visit = {
  readonly asked: Asked
  /** The request's path and its own parameters, without the clocks. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  /** A link within the pages that keeps the clocks: `href('/m/x', { q: '1-2' }, 'q=1-2')`. */
  readonly href: (path: string, params?: Readonly<Record<string, string>>, fragment?: string) => string
  /** What of the address could not be understood, as a sentence. */
  readonly trouble: string | null
}

export function visitOf(context: Context, now: IsoDay): Visit {
  const { 'as-of': asOf = '', 'known-at': knownAt = '', ...params } = context.req.query()
  const wrong = [asOf, knownAt].filter(day => day !== '' && !isDay(day))
  const clocks = {
    ...(isDay(asOf) && { 'as-of': asOf }),
    ...(isDay(knownAt) && { 'known-at': knownAt }),
  }
  return {
    asked: { now, ...(isDay(asOf) && { asOf }), ...(isDay(knownAt) && { knownAt }) },
    path: context.req.path,
    params,
    href: (path, more = {}, fragment = '') => address(path, { ...more, ...clocks }, fragment),
    trouble: wrong.length > 0 ? `“${wrong[0]}” is not a day. Write it as 2025-10-21.` : null,
  }
}

/** A link to exact words of an article: it marks them without script, and scrolls to them. */
export function quoteLink(visit: Visit, quote: { article: string; span: { start: number; end: number } }): string {
  const q = `${quote.span.start}-${quote.span.end}`
  return visit.href(`/a/${encodeURIComponent(quote.article)}`, { q }, `q=${q}`)
}

export const meetingLink = (visit: Visit, id: string): string => visit.href(`/m/${encodeURIComponent(id)}`)

function address(path: string, params: Readonly<Record<string, string>>, fragment: string): string {
  const query = new URLSearchParams(params).toString()
  return path + (query && `?${query}`) + (fragment && `#${fragment}`)
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
