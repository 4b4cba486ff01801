import type { Docket } from '#views'
import { docketFeed, docketTable, toCalendar, toDiary, toJsonLd } from '../../exports/index.ts'
import { docketQueryOf, MEETINGS_SHOWN, pageOf } from '../docket-query.ts'
import type { Asking, Pages, Request } from '../env.ts'
import { docketPage } from '../pages/docket-page.ts'
import { one } from '../visit.ts'
import { formOf, linksOf, send, sendJson, sendList } from './twins.ts'

/** The docket as a page and in every form that a list of meetings can have. */
export function docketRoutes(app: Pages, record: Asking): void {
  const all = (c: Request): Promise<Docket> => manyRows(c, record)
  app.get('/', async c => {
    const { visit } = c.var
    const page = { limit: MEETINGS_SHOWN, offset: (pageOf(visit) - 1) * MEETINGS_SHOWN }
    return c.html(docketPage(await record.docket({ ...docketQueryOf(visit), ...page }, visit.asked), visit))
  })
  app.get('/docket.json', async c => sendJson(c, await all(c)))
  app.on('GET', ['/docket.csv', '/docket.atom'], async c => {
    const docket = await all(c)
    const links = linksOf(c)
    const list = { title: 'Docket', page: '/', rows: docket.rows, table: docketTable(links) }
    return sendList(c, formOf(c), { ...list, entries: docketFeed(docket, links) })
  })
  app.get('/docket.ics', async c => {
    const strict = one(c.var.visit, 'cancelled') === 'strict'
    const { rows } = await all(c)
    return send(c, 'ics', toCalendar(rows, { name: 'Readout docket', links: linksOf(c), strict }))
  })
  app.get('/docket.jsonld', async c => send(c, 'jsonld', JSON.stringify(toJsonLd((await all(c)).rows, linksOf(c)))))
  app.get('/docket.txt', async c => {
    const { asked, newSince } = c.var.visit
    const { rows } = await all(c)
    return send(c, 'txt', toDiary(rows, { day: asked.asOf ?? asked.now, newSince }))
  })
}

/** As many meetings as one answer for machines holds; a Link header leads on where there are more. */
const MEETINGS_SENT = 1000

async function manyRows(c: Request, record: Asking): Promise<Docket> {
  const { visit } = c.var
  const page = pageOf(visit)
  const part = { limit: MEETINGS_SENT, offset: (page - 1) * MEETINGS_SENT }
  const docket = await record.docket({ ...docketQueryOf(visit), ...part }, visit.asked)
  if (docket.total > page * MEETINGS_SENT) {
    const next = new URL(c.req.url)
    next.searchParams.set('page', String(page + 1))
    c.header('Link', `<${next.href}>; rel="next"`)
  }
  return docket
}
