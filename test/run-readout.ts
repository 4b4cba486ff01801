import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export type Ran = { readonly status: number | null; readonly out: string; readonly err: string }

/** A user of their own: an empty home folder, no settings, and what they run there. Removed when the test is done. */
export type Stranger = {
  readonly home: string
  readonly run: (words: readonly string[], input?: string, settings?: Settings) => Promise<Ran>
  /** Starts a command that goes on, and gives the address that it prints. */
  readonly serve: (words: readonly string[]) => Promise<Serving>
  readonly leave: () => void
}

type Settings = Readonly<Record<string, string>>

export type Serving = {
  readonly address: string
  readonly child: ChildProcess
  readonly stop: (signal: NodeJS.Signals) => Promise<Ended>
}
export type Ended = { readonly status: number | null; readonly signal: NodeJS.Signals | null }

export function stranger(nodeFlags: readonly string[] = []): Stranger {
  const home = mkdtempSync(join(tmpdir(), 'readout-stranger-'))
  const env = { PATH: process.env.PATH, HOME: home, USERPROFILE: home, LOCALAPPDATA: home, TMPDIR: tmpdir() }
  const start = (words: readonly string[], settings: Settings = {}) =>
    spawn(process.execPath, [...nodeFlags, join(root, 'bin', 'readout'), ...words], {
      cwd: home,
      env: { ...env, ...settings },
    })
  return {
    home,
    run: async (words, input = '', settings = {}) => {
      const child = start(words, settings)
      child.stdin.on('error', () => {}).end(input)
      const [out, err, { status }] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended(child)])
      return { status, out, err }
    },
    serve: async words => {
      const child = start(words)
      const over = ended(child)
      let err = ''
      child.stderr.on('data', data => (err += data))
      const address = await Promise.race([
        firstAddress(child),
        over.then(({ status }) => Promise.reject(new Error(`ended with ${status} before it served: ${err}`))),
      ])
      const stop = (signal: NodeJS.Signals) => {
        child.kill(signal)
        return over
      }
      return { address, child, stop }
    },
    leave: () => rmSync(home, { recursive: true, force: true }),
  }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const piece of stream.setEncoding('utf8')) text += piece
  return text
}

const ended = (child: ChildProcess) =>
  new Promise<Ended>(resolve => child.on('exit', (status, signal) => resolve({ status, signal })))

const firstAddress = (child: ChildProcess) =>
  new Promise<string>(resolve => {
    let text = ''
    child.stdout?.setEncoding('utf8').on('data', piece => {
      text += piece
      const [, address] = /^(http:\/\/\S+)\n/m.exec(text) ?? []
      if (address) resolve(address)
    })
  })
