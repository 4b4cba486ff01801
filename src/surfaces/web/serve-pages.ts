import { type ServerType, serve } from '@hono/node-server'
import { Failure, type IsoDay } from '#domain'
import { openReadout } from '#readout'
import { readUsers, type User } from './accounts/users.ts'
import { makeApp } from './make-app.ts'
import { isLoopback } from './security.ts'

export type ServeOptions = {
  readonly record: string
  readonly host: string
  readonly port: number
  readonly today: () => IsoDay
  /** The file of those who may sign in; null where whoever sits at this machine may come in. */
  readonly users: string | null
}

/** Pages that are being served: where, and how to stop. */
export type ServedPages = { readonly address: string; readonly stop: () => Promise<void> }

/** Serves a record; fails with a sentence where it cannot, or must not, listen. */
export async function servePages({ record, host, port, today, users }: ServeOptions): Promise<ServedPages> {
  const known = await usersFor(host, users)
  const readout = await openReadout(record)
  try {
    const server = await listen({ fetch: makeApp(readout, today, known).fetch, hostname: host, port })
    return { address: addressOf(server, host), stop: () => stop(server).finally(readout.close) }
  } catch (error) {
    await readout.close()
    throw error
  }
}

/** Who may sign in. Where others can reach the pages there has to be somebody; nobody else is let in. */
async function usersFor(host: string, file: string | null): Promise<readonly User[] | null> {
  if (file === null && isLoopback(host)) return null
  const users = file === null ? [] : await readUsers(file)
  if (users.length > 0) return users
  const make = 'Make a user with "readout users add NAME --role editor" first'
  if (isLoopback(host)) throw new Failure('refused', `There is no user in ${file}. ${make}, or leave --users out.`)
  throw new Failure(
    'refused',
    `Others can reach ${host}, and there is no user who may sign in. ${make}, or leave --host out.`,
  )
}

type Listening = {
  readonly fetch: ReturnType<typeof makeApp>['fetch']
  readonly hostname: string
  readonly port: number
}

const listen = (options: Listening) =>
  new Promise<ServerType>((resolve, reject) => {
    const server = serve(options, () => resolve(server))
    server.on('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, options)))
  })

function cannotListen(error: NodeJS.ErrnoException, { hostname, port }: Listening): Failure {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken. Stop what listens there, or choose another port with --port (0 takes any that is free).`,
    EACCES: `Port ${port} may not be used by you. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `${hostname} is no address of this machine. Leave --host out.`,
  }
  return new Failure('busy', sentences[error.code ?? ''] ?? `The pages cannot be served: ${error.message}.`, error)
}

function addressOf(server: ServerType, host: string): string {
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}/`
}

const PATIENCE = 2_000

/** Lets running answers end, but waits for no one who keeps a connection open. */
const stop = (server: ServerType) =>
  new Promise<void>(resolve => {
    const end = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE)
    server.close(() => {
      clearTimeout(end)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
