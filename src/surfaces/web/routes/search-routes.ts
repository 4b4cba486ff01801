import { Failure } from '#domain'
import { pageOf } from '../docket-query.ts'
import type { Asking, Pages, Request } from '../env.ts'
import { FOUND_SHOWN, queryOf, type Search, searchPage } from '../pages/search-page.ts'
import { sendJson } from './twins.ts'

const NOTHING: Search = { query: '', found: null, meetings: null, trouble: null }

/** Search over meetings, statements and articles, with the grammar that the command line has. */
export function searchRoutes(app: Pages, record: Asking): void {
  app.get('/search', async c => {
    const search = await searchFor(c)
    return c.html(searchPage(search, c.var.visit), search.trouble ? 400 : 200)
  })
  app.get('/search.json', async c => {
    const { found, trouble } = await searchFor(c)
    return trouble ? c.json({ error: trouble }, 400) : sendJson(c, found)
  })

  async function searchFor({ var: { visit } }: Request): Promise<Search> {
    const query = queryOf(visit)
    if (query === '') return NOTHING
    const page = { offset: (pageOf(visit) - 1) * FOUND_SHOWN, limit: FOUND_SHOWN }
    try {
      const found = await record.search({ words: query, ...page }, visit.asked)
      const simple = /^[\p{L}\p{M}\d\s.'’-]+$/u.test(query) && pageOf(visit) === 1
      const meetings = simple ? await record.docket({ words: query, limit: 5 }, visit.asked) : null
      return { query, found, meetings, trouble: null }
    } catch (error) {
      if (error instanceof Failure && error.kind === 'usage') return { ...NOTHING, query, trouble: error.message }
      throw error
    }
  }
}
