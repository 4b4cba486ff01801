import { toBibTeX, toRis } from '../../exports/index.ts'
import { type Asking, missing, type Pages } from '../env.ts'
import { aboutPage } from '../pages/about-page.ts'
import { articlePage } from '../pages/article-page.ts'
import { one } from '../visit.ts'
import { linksOf, notHere, send, sendJson } from './twins.ts'

/** Articles, and the record as a whole. */
export function articleRoutes(app: Pages, record: Asking): void {
  app.get('/a/:file{.+\\.json}', async c => {
    const article = await record.article(c.req.param('file').slice(0, -'.json'.length), c.var.visit.asked)
    return article ? sendJson(c, article) : notHere(c, 'article')
  })
  app.get('/a/:file{.+\\.(?:bib|ris)}', async c => {
    const [, id = '', form] = /^(.*)\.([a-z]+)$/.exec(c.req.param('file')) ?? []
    const found = await record.article(id, c.var.visit.asked)
    if (!found) return notHere(c, 'article')
    const cited = { article: found.article, address: linksOf(c).article(id) }
    return form === 'bib' ? send(c, 'bib', toBibTeX(cited)) : send(c, 'ris', toRis(cited))
  })
  app.get('/a/:article', async c => {
    const article = await record.article(c.req.param('article'), c.var.visit.asked)
    if (!article) return missing(c, 'article')
    const origin = await record.takenFrom(article.article.id)
    return c.html(articlePage(article, origin?.facts ?? [], c.var.visit))
  })
  app.get('/about', async c => {
    const { visit } = c.var
    const findings = one(visit, 'check') === 'yes' ? await record.doctor() : null
    return c.html(aboutPage(await record.about(visit.asked), findings, visit))
  })
  app.get('/about.json', async c => sendJson(c, await record.about(c.var.visit.asked)))
}
