import { type Asking, missing, type Pages } from '../env.ts'
import { aboutPage } from '../pages/about-page.ts'
import { articlePage } from '../pages/article-page.ts'
import { one } from '../visit.ts'
import { notHere, sendJson } from './twins.ts'

/** Articles, and the record as a whole. */
export function articleRoutes(app: Pages, record: Asking): void {
  app.get('/a/:file{.+\\.json}', async c => {
    const article = await record.article(c.req.param('file').slice(0, -'.json'.length), c.var.visit.asked)
    return article ? sendJson(c, article) : notHere(c, 'article')
  })
  app.get('/a/:article', async c => {
    const article = await record.article(c.req.param('article'), c.var.visit.asked)
    return article ? c.html(articlePage(article, c.var.visit)) : missing(c, 'article')
  })
  app.get('/about', async c => {
    const { visit } = c.var
    const findings = one(visit, 'check') === 'yes' ? await record.doctor() : null
    return c.html(aboutPage(await record.about(visit.asked), findings, visit))
  })
  app.get('/about.json', async c => sendJson(c, await record.about(c.var.visit.asked)))
}
