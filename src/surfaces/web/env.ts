import type { Context, Hono } from 'hono'
import type { IsoDay } from '#domain'
import type { Readout } from '#readout'
import { troublePage } from './pages/trouble-page.ts'
import type { Found } from './parts/article-head.ts'
import type { Visit } from './visit.ts'

/** What the pages ask of a record, and do to it. */
export type Asking = Pick<
  Readout,
  'docket' | 'meeting' | 'article' | 'statements' | 'changes' | 'disputes' | 'sources' | 'sides' | 'about' | 'days'
> &
  Pick<Readout, 'correct' | 'doctor' | 'search' | 'apart'> & {
    /** What stood beside an article's text, and where. */
    readonly takenFrom: (article: string) => Promise<{ readonly facts: readonly Found[] } | undefined>
  }

/** What each request carries along to its page. */
export type Env = { Variables: { visit: Visit } }

export type Pages = Hono<Env>
export type Request = Context<Env>

export type Today = () => IsoDay

/** The page that says that there is no such thing, or was none yet. */
export function missing(c: Request, what: 'meeting' | 'article' | 'source' | 'page') {
  const { visit } = c.var
  const asOf = visit.asked.asOf ? ', or not yet on that day' : ''
  return c.html(troublePage(`No such ${what}`, `There is no such ${what} here${asOf}.`, visit), 404)
}
