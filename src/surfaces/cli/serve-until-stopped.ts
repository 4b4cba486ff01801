import type { Command } from 'commander'
import { parsePort } from './options.ts'
import type { Setting } from './setting.ts'

export type ServeFlags = { readonly host: string; readonly port: number }

const DEFAULT_PORT = 8731

/** Adds where to serve pages. */
export const withServing = (command: Command): Command =>
  command
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--port <number>', 'the port to listen on; 0 takes any that is free', parsePort, DEFAULT_PORT)

/** Serves pages, prints their address on a line of its own, and ends in order on SIGINT or SIGTERM. */
export async function serveUntilStopped(setting: Setting, record: string, { host, port }: ServeFlags): Promise<void> {
  const pages = await setting.servePages({ record, host, port, today: setting.today })
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
