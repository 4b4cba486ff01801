import { randomBytes } from 'node:crypto'

/** Who is signed in, by the secret in their cookie. Sessions end with the process, after a day, or after two idle hours. */
export type Sessions = {
  readonly open: (name: string, now: number) => string
  readonly nameOf: (secret: string, now: number) => string | null
  readonly close: (secret: string) => void
}

const LONGEST = 24 * 3_600_000
const IDLE = 2 * 3_600_000
const MOST = 10_000

type Session = { readonly name: string; readonly begun: number; seen: number }

export function keepSessions(): Sessions {
  const sessions = new Map<string, Session>()
  return {
    open: (name, now) => {
      for (const [secret, session] of sessions) if (isOver(session, now)) sessions.delete(secret)
      if (sessions.size >= MOST) sessions.delete([...sessions.keys()][0]!)
      const secret = randomBytes(32).toString('base64url')
      sessions.set(secret, { name, begun: now, seen: now })
      return secret
    },
    nameOf: (secret, now) => {
      const session = sessions.get(secret)
      if (!session || isOver(session, now)) return null
      session.seen = now
      return session.name
    },
    close: secret => void sessions.delete(secret),
  }
}

const isOver = ({ begun, seen }: Session, now: number): boolean => now - begun > LONGEST || now - seen > IDLE
