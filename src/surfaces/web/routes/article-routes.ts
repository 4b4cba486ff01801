import { Failure } from '#domain'
import type { ArticleAnswer } from '#views'
import { toBibTeX, toRis } from '../../exports/index.ts'
import type { FormKeys } from '../accounts/form-keys.ts'
import { type Asking, missing, type Pages, type Request } from '../env.ts'
import { noteIn } from '../note-form.ts'
import { aboutPage } from '../pages/about-page.ts'
import { articlePage } from '../pages/article-page.ts'
import type { TriedNote } from '../parts/reader-notes.ts'
import { one } from '../visit.ts'
import { now, signedForm } from './signed-form.ts'
import { linksOf, notHere, send, sendJson } from './twins.ts'

/** Articles, and the record as a whole. */
export function articleRoutes(app: Pages, record: Asking, keys: FormKeys): void {
  app.get('/a/:file{.+\\.json}', async c => {
    const article = await record.article(c.req.param('file').slice(0, -'.json'.length), c.var.visit.asked)
    if (!article) return notHere(c, 'article')
    return sendJson(c, { ...article, facts: await factsOf(article) })
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
    return article ? page(c, article) : missing(c, 'article')
  })
  app.post('/a/:article', async c => {
    const form = await signedForm(c, keys)
    if (form instanceof Response) return form
    const { fields, by } = form
    const answer = await record.article(c.req.param('article'), now(c))
    if (!answer) return missing(c, 'article')
    const { article } = answer
    try {
      const change = noteIn(fields, article)
      const entry = await record.correct({ by, because: change.kind === 'undo' ? 'Undone from the page' : '', change })
      form.remember()
      return c.redirect(`/a/${encodeURIComponent(article.id)}?recorded=${entry}#content`, 303)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return page(c, answer, { trouble: error.message, by, text: fields.one('text'), words: fields.one('words') })
    }
  })
  app.get('/about', async c => {
    const { visit } = c.var
    const findings = one(visit, 'check') === 'yes' ? await record.doctor() : null
    return c.html(aboutPage(await record.about(visit.asked), findings, visit))
  })
  app.get('/about.json', async c => sendJson(c, await record.about(c.var.visit.asked)))

  async function page(c: Request, answer: ArticleAnswer, tried: TriedNote | null = null) {
    return c.html(articlePage(answer, await factsOf(answer), c.var.visit, tried), tried ? 422 : 200)
  }

  async function factsOf({ article }: ArticleAnswer) {
    return (await record.takenFrom(article.id))?.facts ?? []
  }
}
