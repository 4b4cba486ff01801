import type { IsoDay } from '#domain'
import type { Asked } from '#readout'

/** What an address says beside its path; a name may be given more than once. */
export type Params = Readonly<Record<string, readonly string[]>>

/** Who asks. Without accounts that is whoever sits at this machine. */
export type Person = {
  /** The name under which they correct, or null where they have not said it yet. */
  readonly name: string | null
  readonly mayCorrect: boolean
  /** True where they signed in, and so can sign out. */
  readonly signedIn: boolean
}

/** One request as its page sees it: who asks, when it asks, and links that carry that on. */
export type Visit = {
  readonly asked: Asked
  readonly person: Person
  /** The request's path and its own parameters, without the clocks. */
  readonly path: string
  readonly params: Params
  /** A link within the pages that keeps the clocks: `href('/m/x', { q: '1-2' }, 'q=1-2')`. */
  readonly href: (path: string, params?: LinkParams, fragment?: string) => string
  /** What of the address could not be understood, as a sentence. */
  readonly trouble: string | null
  /** The days on which an answer changed, for going from one to the next. */
  readonly days: readonly IsoDay[]
  /** The moment of the last visit: what was learnt after it is new. */
  readonly newSince: string | null
  /** What a form of this page has to bring back, so that no other site's page can send it. */
  readonly formKey: string
}

type LinkParams = Readonly<Record<string, string | readonly string[]>>

export type Address = Pick<Visit, 'asked' | 'path' | 'params' | 'href' | 'trouble'>

/** What an address asks: which page, of which day, with what else. */
export function addressOf(url: URL, now: IsoDay): Address {
  const given = (name: string): string => url.searchParams.get(name) ?? ''
  const [asOf, knownAt] = [given('as-of'), given('known-at')]
  const wrong = [asOf, knownAt].filter(day => day !== '' && !isDay(day))
  const clocks = {
    ...(isDay(asOf) && { 'as-of': asOf }),
    ...(isDay(knownAt) && { 'known-at': knownAt }),
  }
  return {
    asked: { now, ...(isDay(asOf) && { asOf }), ...(isDay(knownAt) && { knownAt }) },
    path: url.pathname,
    params: paramsOf(url),
    href: (path, more = {}, fragment = '') => addressWith(path, { ...more, ...clocks }, fragment),
    trouble: wrong.length > 0 ? `“${wrong[0]}” is not a day. Write it as 2025-10-21.` : null,
  }
}

function paramsOf({ searchParams }: URL): Params {
  const names = [...new Set(searchParams.keys())].filter(name => name !== 'as-of' && name !== 'known-at')
  return Object.fromEntries(names.map(name => [name, searchParams.getAll(name).filter(value => value !== '')]))
}

/** The first value of a parameter, without the space about it, or null where it says nothing. */
export const one = ({ params }: Pick<Visit, 'params'>, name: string): string | null => params[name]?.[0]?.trim() || null

/** A link to exact words of an article: it marks them without script, and scrolls to them. */
export function quoteLink(visit: Visit, quote: { article: string; span: { start: number; end: number } }): string {
  const q = `${quote.span.start}-${quote.span.end}`
  return visit.href(`/a/${encodeURIComponent(quote.article)}`, { q }, `q=${q}`)
}

export const meetingLink = (visit: Visit, id: string): string => visit.href(`/m/${encodeURIComponent(id)}`)

export const articleLink = (visit: Visit, id: string): string => visit.href(`/a/${encodeURIComponent(id)}`)

/** An address with parameters, those without a value left out. */
export function addressWith(path: string, params: LinkParams, fragment = ''): string {
  const search = new URLSearchParams()
  for (const [name, values] of Object.entries(params))
    for (const value of typeof values === 'string' ? [values] : values) if (value !== '') search.append(name, value)
  const query = search.toString()
  return path + (query && `?${query}`) + (fragment && `#${fragment}`)
}

export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
