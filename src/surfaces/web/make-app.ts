import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { Failure, type IsoDay } from '#domain'
import { type FormKeys, makeFormKeys } from './accounts/form-keys.ts'
import { type Gate, gateWith, openGate } from './accounts/gate.ts'
import type { User } from './accounts/users.ts'
import { type Asking, type Env, missing, type Pages, type Request } from './env.ts'
import { lastVisit } from './last-visit.ts'
import { troublePage } from './pages/trouble-page.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { articleRoutes } from './routes/article-routes.ts'
import { assetRoutes } from './routes/asset-routes.ts'
import { correctRoutes } from './routes/correct-routes.ts'
import { docketRoutes } from './routes/docket-routes.ts'
import { listRoutes } from './routes/list-routes.ts'
import { meetingRoutes } from './routes/meeting-routes.ts'
import { readRoutes } from './routes/read-routes.ts'
import { searchRoutes } from './routes/search-routes.ts'
import { onlyLoopbackNames, securityHeaders } from './security.ts'
import { addressOf } from './visit.ts'

/** Addresses of answers for machines. */
const TWIN = /\.(?:json|csv|atom|ics|jsonld|txt|bib|ris)$/
const LARGEST_FORM = 4 * 1024 * 1024

/**
 * The pages over a record: one route, one question. `today` gives the day that "now" is. With `users`, whoever asks has to
 * be one of them; without, only this machine is answered.
 */
export function makeApp(record: Asking, today: () => IsoDay, users: readonly User[] | null = null): Pages {
  const app = new Hono<Env>()
  const gate = users ? gateWith(users) : openGate()
  const keys = makeFormKeys()
  app.use(securityHeaders, bodyLimit({ maxSize: LARGEST_FORM }))
  if (!users) app.use(onlyLoopbackNames)
  assetRoutes(app)
  accountRoutes(app, gate, keys)
  app.use(visiting(record, today, { gate, keys }))
  const kept = etag()
  app.use((c, next) => (TWIN.test(c.req.path) ? kept(c, next) : next()))
  docketRoutes(app, record)
  correctRoutes(app, record, keys)
  meetingRoutes(app, record)
  listRoutes(app, record)
  articleRoutes(app, record, keys)
  searchRoutes(app, record)
  readRoutes(app, keys)
  app.notFound(c => missing(c, 'page'))
  app.onError((error, c) => {
    const sentence = error instanceof Failure ? error.message : 'Something went wrong that should not have.'
    if (!(error instanceof Failure)) process.stderr.write(`readout: ${error.stack}\n`)
    if (!c.var.visit) return c.text(`${sentence}\n`, 500)
    return c.html(troublePage('This cannot be shown', sentence, c.var.visit), 500)
  })
  return app
}

/** Finds out who asks and what for, before any page does; who has to sign in is led there. */
const visiting =
  (record: Asking, today: () => IsoDay, { gate, keys }: { gate: Gate; keys: FormKeys }) =>
  async (c: Request, next: () => Promise<void>): Promise<Response | undefined> => {
    const person = gate.personOf(c)
    const url = new URL(c.req.url)
    if (!person) return signInFirst(c, url)
    const address = addressOf(url, today())
    const { asked } = address
    const days = asked.knownAt === undefined ? await record.days(asked) : []
    c.set('visit', { ...address, person, days, newSince: lastVisit(c, Date.now()), formKey: keys.keyFor(c) })
    await next()
    return undefined
  }

function signInFirst(c: Request, { pathname, search }: URL) {
  if (c.req.method === 'GET' && !TWIN.test(pathname))
    return c.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 303)
  c.header('WWW-Authenticate', 'Basic realm="Readout", charset="UTF-8"')
  return c.text('Sign in, or send a token.\n', 401)
}
