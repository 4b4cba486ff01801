import type { Command } from 'commander'
import { inDataFolder } from './data-folder.ts'
import { parsePort } from './options.ts'
import type { Setting } from './setting.ts'

export type ServeFlags = { readonly host: string; readonly port: number; readonly users?: string }

const DEFAULT_PORT = 8731

/** Where users are kept, in the data folder, where nobody says otherwise. */
export const USERS_FILE = 'users.json'

const isOwnMachine = (host: string): boolean => /^(?:localhost|127\.[\d.]+|::1|\[::1\])$/i.test(host)

/** Adds where to serve pages. */
export const withServing = (command: Command): Command =>
  command
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--port <number>', 'the port to listen on; 0 takes any that is free', parsePort, DEFAULT_PORT)
    .option(
      '--users <file>',
      'who has to sign in (default: nobody, or your own users where others can reach the address)',
    )

/** Serves pages, prints their address on a line of its own, and ends in order on SIGINT or SIGTERM. */
export async function serveUntilStopped(setting: Setting, record: string, flags: ServeFlags): Promise<void> {
  const { host, port } = flags
  const users = flags.users ?? (isOwnMachine(host) ? null : inDataFolder(USERS_FILE))
  const pages = await setting.servePages({ record, host, port, today: setting.today, users })
  const stopped = untilStopped()
  await setting.terminal.out(`${pages.address}\n`)
  await stopped
  await pages.stop()
}

/** A second signal while the first is being obeyed changes nothing: a launcher may pass on what the terminal sent to both. */
const untilStopped = () =>
  new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
