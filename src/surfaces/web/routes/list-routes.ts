import type { Since } from '#views'
import {
  changesFeed,
  changesTable,
  disputesFeed,
  disputesTable,
  sidesFeed,
  sidesTable,
  sourcesFeed,
  sourcesTable,
  statementsFeed,
  statementsTable,
} from '../../exports/index.ts'
import { type Asking, missing, type Pages, type Request } from '../env.ts'
import { changesPage, clockOf } from '../pages/changes-page.ts'
import { disputesPage } from '../pages/disputes-page.ts'
import { sidesPage } from '../pages/sides-page.ts'
import { sourcePage, sourcesFound, sourcesPage } from '../pages/sources-page.ts'
import { STATEMENTS_SHOWN, statementsPage } from '../pages/statements-page.ts'
import { isDay, one, type Visit } from '../visit.ts'
import { formOf, linksOf, sendJson, sendList } from './twins.ts'

/** Lists over all meetings: what moved, what disagrees, who spoke, and for whom. */
export function listRoutes(app: Pages, record: Asking): void {
  changesRoutes(app, record)
  disputesAndSidesRoutes(app, record)
  sourcesRoutes(app, record)
  statementsRoutes(app, record)
}

function changesRoutes(app: Pages, record: Asking): void {
  const moved = async ({ var: { visit } }: Request) => {
    const found = await record.changes(sinceOf(visit), visit.asked)
    return clockOf(visit) === 'learnt' ? found.toSorted((a, b) => b.learnt.localeCompare(a.learnt)) : found
  }
  app.get('/changes', async c => c.html(changesPage(await moved(c), c.var.visit)))
  app.get('/changes.json', async c => sendJson(c, await moved(c)))
  app.on('GET', ['/changes.csv', '/changes.atom'], async c => {
    const [rows, links] = [await moved(c), linksOf(c)]
    const list = { title: 'Changes', page: '/changes', rows, table: changesTable(links) }
    return sendList(c, formOf(c), { ...list, entries: changesFeed(rows, links) })
  })
}

function sinceOf(visit: Visit): Since {
  const since = one(visit, 'since')
  if (!since || !isDay(since)) return {}
  return clockOf(visit) === 'learnt' ? { learntSince: `${since}T00:00:00.000Z` } : { since }
}

function disputesAndSidesRoutes(app: Pages, record: Asking): void {
  app.get('/disputes', async c => c.html(disputesPage(await record.disputes(c.var.visit.asked), c.var.visit)))
  app.get('/disputes.json', async c => sendJson(c, await record.disputes(c.var.visit.asked)))
  app.on('GET', ['/disputes.csv', '/disputes.atom'], async c => {
    const [rows, links] = [await record.disputes(c.var.visit.asked), linksOf(c)]
    const list = { title: 'Disputes', page: '/disputes', rows, table: disputesTable(links) }
    return sendList(c, formOf(c), { ...list, entries: disputesFeed(rows, links) })
  })
  app.get('/sides', async c => c.html(sidesPage(await record.sides(c.var.visit.asked), c.var.visit)))
  app.get('/sides.json', async c => sendJson(c, await record.sides(c.var.visit.asked)))
  app.on('GET', ['/sides.csv', '/sides.atom'], async c => {
    const rows = await record.sides(c.var.visit.asked)
    const list = { title: 'Sides', page: '/sides', rows, table: sidesTable }
    return sendList(c, formOf(c), { ...list, entries: sidesFeed(rows, linksOf(c)) })
  })
}

function sourcesRoutes(app: Pages, record: Asking): void {
  const found = async ({ var: { visit } }: Request) => sourcesFound(await record.sources(visit.asked), visit)
  const about = async (c: Request, name: string) => {
    const { asked } = c.var.visit
    const row = (await record.sources(asked)).find(source => source.name === name) ?? null
    return { row, said: await record.statements({ source: name, limit: STATEMENTS_SHOWN }, asked) }
  }
  app.get('/sources', async c => c.html(sourcesPage(await found(c), c.var.visit)))
  app.get('/sources.json', async c => sendJson(c, await found(c)))
  app.on('GET', ['/sources.csv', '/sources.atom'], async c => {
    const rows = await found(c)
    const list = { title: 'Sources', page: '/sources', rows, table: sourcesTable }
    return sendList(c, formOf(c), { ...list, entries: sourcesFeed(rows, linksOf(c)) })
  })
  app.get('/sources/:file{.+\\.json}', async c => {
    const name = c.req.param('file').slice(0, -'.json'.length)
    const { row, said } = await about(c, name)
    return sendJson(c, { name, source: row, statements: said.statements })
  })
  app.get('/sources/:name{.+}', async c => {
    const name = c.req.param('name')
    const { row, said } = await about(c, name)
    if (!row && said.statements.length === 0) return missing(c, 'source')
    return c.html(sourcePage(name, row, said, c.var.visit))
  })
}

function statementsRoutes(app: Pages, record: Asking): void {
  const said = ({ var: { visit } }: Request, limit: number) => {
    const [side, source, meeting, from, to] = ['side', 'source', 'meeting', 'from', 'to'].map(name => one(visit, name))
    const query = {
      ...(side && { side }),
      ...(source && { source }),
      ...(meeting && { meeting }),
      ...(from && isDay(from) && { from }),
      ...(to && isDay(to) && { to }),
      ...(!meeting && { limit }),
    }
    return record.statements(query, visit.asked)
  }
  app.get('/statements', async c => {
    const { visit } = c.var
    const about = one(visit, 'meeting')
    const meeting = about ? await record.meeting(about, visit.asked) : null
    return c.html(statementsPage(await said(c, STATEMENTS_SHOWN + 1), meeting, visit))
  })
  app.get('/statements.json', async c => sendJson(c, await said(c, STATEMENTS_SENT)))
  app.on('GET', ['/statements.csv', '/statements.atom'], async c => {
    const [{ statements }, links] = [await said(c, STATEMENTS_SENT), linksOf(c)]
    const list = { title: 'Statements', page: '/statements', rows: statements, table: statementsTable(links) }
    return sendList(c, formOf(c), { ...list, entries: statementsFeed(statements, links) })
  })
}

/** As many statements as go out at once; `from` and `to` lead to the rest. */
const STATEMENTS_SENT = 10_000
