import { getConnInfo } from '@hono/node-server/conninfo'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { countAttempts } from '../accounts/attempts.ts'
import { type FormKeys, strict } from '../accounts/form-keys.ts'
import { type Gate, SESSION_COOKIE } from '../accounts/gate.ts'
import { type User, userWith } from '../accounts/users.ts'
import type { Pages, Request } from '../env.ts'
import { signInPage } from '../pages/sign-in-page.ts'

const WRONG = 'This name and password do not go together.'
const STALE = 'The page had grown old. Try again.'

/** Signing in and out, for pages that have users. */
export function accountRoutes(app: Pages, { users, sessions }: Gate, keys: FormKeys): void {
  if (users === null) return
  const attempts = countAttempts()
  app.get('/sign-in', c =>
    c.html(signInPage({ formKey: keys.keyFor(c), next: nextOf(c.req.query('next')), trouble: null })),
  )
  app.post('/sign-in', async c => {
    const { key, name, password, next } = await fieldsOf(c)
    const again = (trouble: string, status: 400 | 403 | 429) =>
      c.html(signInPage({ formKey: keys.keyFor(c), next: nextOf(next), trouble }), status)
    if (!keys.isRight(c, key)) return again(STALE, 400)
    const now = Date.now()
    const counted = [`name ${name}`, ...callerOf(c)]
    const wait = Math.max(...counted.map(one => attempts.waitFor(one, now)))
    if (wait > 0) {
      c.header('Retry-After', String(wait))
      return again(`Too many tries. Wait ${Math.ceil(wait / 60)} minutes.`, 429)
    }
    const user = await oneByOne(() => userWith(users, name, password))
    if (!user) {
      for (const one of counted) attempts.failed(one, now)
      return again(WRONG, 403)
    }
    for (const one of counted) attempts.succeeded(one)
    setCookie(c, SESSION_COOKIE, sessions.open(user.name, now), strict(c))
    return c.redirect(nextOf(next), 303)
  })
  app.post('/sign-out', async c => {
    if (keys.isRight(c, (await fieldsOf(c)).key)) {
      sessions.close(getCookie(c, SESSION_COOKIE) ?? '')
      deleteCookie(c, SESSION_COOKIE, { path: '/' })
    }
    return c.redirect('/sign-in', 303)
  })
}

// One password is tried at a time: each takes 128 MiB while it is.
let busy: Promise<unknown> = Promise.resolve()
function oneByOne(work: () => Promise<User | null>): Promise<User | null> {
  const result = busy.then(work)
  busy = result.catch(() => null)
  return result
}

async function fieldsOf({ req }: Request) {
  const fields = await req.parseBody()
  const text = (name: string) => {
    const value = fields[name]
    return typeof value === 'string' ? value.slice(0, 1000) : ''
  }
  return { key: text('key'), name: text('name'), password: text('password'), next: text('next') }
}

/** Only a path of these pages: nobody is led elsewhere by signing in. */
const nextOf = (next: string | undefined): string => (next && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/')

/** Where a request comes from, in words to count by; nothing where that is not known. */
function callerOf(c: Request): string[] {
  try {
    const { address } = getConnInfo(c).remote
    return address ? [`from ${address}`] : []
  } catch {
    return []
  }
}
