import { getCookie } from 'hono/cookie'
import type { Request } from '../env.ts'
import type { Person } from '../visit.ts'
import { keepSessions, type Sessions } from './sessions.ts'
import { type User, userWithToken } from './users.ts'

/** Decides who may come in. */
export type Gate = {
  /** Who asks, or null where they have to sign in first. */
  readonly personOf: (request: Request) => Person | null
  /** The users to sign in as; null where whoever reaches the pages may use them. */
  readonly users: readonly User[] | null
  readonly sessions: Sessions
}

export const SESSION_COOKIE = 'readout-session'
export const NAME_COOKIE = 'readout-name'

/** For pages that only this machine can reach: nobody has to say who they are until they correct something. */
export const openGate = (): Gate => ({
  personOf: request => ({ name: getCookie(request, NAME_COOKIE) ?? null, mayCorrect: true, signedIn: false }),
  users: null,
  sessions: keepSessions(),
})

/** For pages that others can reach: by a session that begins with a password, or with a token in each request. */
export function gateWith(users: readonly User[], now: () => number = Date.now): Gate {
  const sessions = keepSessions()
  return {
    personOf: request => {
      const user = byToken(users, request) ?? bySession(users, sessions, request, now())
      return user && { name: user.name, mayCorrect: user.role === 'editor', signedIn: true }
    },
    users,
    sessions,
  }
}

/** Programs send their token as `Bearer`; calendars and feed readers, which know names and passwords alone, as a password. */
function byToken(users: readonly User[], { req }: Request): User | null {
  const [, scheme, sent = ''] = /^(Bearer|Basic) ([\w+/=-]{20,400})$/.exec(req.header('authorization') ?? '') ?? []
  if (scheme === 'Bearer') return userWithToken(users, sent)
  if (scheme !== 'Basic') return null
  const [, name, token] = /^([^:]*):(.*)$/s.exec(Buffer.from(sent, 'base64').toString()) ?? []
  const user = token ? userWithToken(users, token) : null
  return user?.name === name ? user : null
}

function bySession(users: readonly User[], sessions: Sessions, request: Request, now: number): User | null {
  const secret = getCookie(request, SESSION_COOKIE)
  const name = secret && sessions.nameOf(secret, now)
  return name ? (users.find(user => user.name === name) ?? null) : null
}
