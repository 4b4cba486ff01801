import { readFileSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { Failure, type IsoDay } from '#domain'
import type { Readout } from '#readout'
import { aboutPage } from './pages/about-page.ts'
import { articlePage } from './pages/article-page.ts'
import { docketPage } from './pages/docket-page.ts'
import { meetingPage } from './pages/meeting-page.ts'
import { STATEMENTS_SHOWN, statementsPage } from './pages/statements-page.ts'
import { troublePage } from './pages/trouble-page.ts'
import { onlyLoopbackNames, securityHeaders } from './security.ts'
import { styleSheet } from './style.ts'
import { meetingLink, visitOf } from './visit.ts'

/** What the pages ask of a record. */
export type Asking = Pick<Readout, 'docket' | 'meeting' | 'article' | 'statements' | 'about'>

/** The pages over a record: one route, one question. `today` gives the day that "now" is. */
export function makeApp(record: Asking, today: () => IsoDay): Hono {
  const app = new Hono()
  const visit = (context: Context) => visitOf(context, today())
  app.use(securityHeaders, onlyLoopbackNames)
  app.get('/', async c => c.html(docketPage(await record.docket(docketQuery(c), visit(c).asked), visit(c))))
  app.get('/docket.json', async c => c.json(await record.docket(docketQuery(c), visit(c).asked)))
  app.get('/m/:meeting{.+\\.json}', async c => {
    const meeting = await record.meeting(c.req.param('meeting').slice(0, -'.json'.length), visit(c).asked)
    return meeting ? c.json(meeting) : c.json({ error: 'There is no such meeting.' }, 404)
  })
  app.get('/m/:meeting', async c => {
    const id = c.req.param('meeting')
    const meeting = await record.meeting(id, visit(c).asked)
    if (!meeting) return missing(c, 'meeting')
    return meeting.id === id ? c.html(meetingPage(meeting, visit(c))) : c.redirect(meetingLink(visit(c), meeting.id))
  })
  app.get('/a/:article', async c => {
    const article = await record.article(c.req.param('article'), visit(c).asked)
    return article ? c.html(articlePage(article, visit(c))) : missing(c, 'article')
  })
  app.get('/statements', async c => {
    const { side, source } = c.req.query()
    const query = { limit: STATEMENTS_SHOWN + 1, ...(side && { side }), ...(source && { source }) }
    return c.html(statementsPage(await record.statements(query, visit(c).asked), visit(c)))
  })
  app.get('/about', async c => c.html(aboutPage(await record.about(visit(c).asked), visit(c))))
  serveText(app, '/style.css', styleSheet(), 'text/css; charset=utf-8')
  serveText(app, '/icon.svg', readFileSync(new URL('icon.svg', import.meta.url), 'utf8'), 'image/svg+xml')
  app.notFound(c => missing(c, 'page'))
  app.onError((error, c) => {
    const sentence = error instanceof Failure ? error.message : 'Something went wrong that should not have.'
    if (!(error instanceof Failure)) process.stderr.write(`readout: ${error.stack}\n`)
    return c.html(troublePage('This cannot be shown', sentence, visit(c)), 500)
  })
  return app

  function missing(c: Context, what: 'meeting' | 'article' | 'page') {
    const asOf = visit(c).asked.asOf ? ', or not yet on that day' : ''
    return c.html(troublePage(`No such ${what}`, `There is no such ${what} here${asOf}.`, visit(c)), 404)
  }
}

function docketQuery(context: Context) {
  const { words, side } = context.req.query()
  return { ...(words?.trim() && { words: words.trim() }), ...(side && { sides: [side] }) }
}

function serveText(app: Hono, path: string, content: string, type: string): void {
  app.get(path, c => c.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'max-age=300' }))
}
