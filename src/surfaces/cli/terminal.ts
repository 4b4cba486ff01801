import type { Readable, Writable } from 'node:stream'
import type { Tone } from '../wording/index.ts'

/** Where a command reads and writes. Tests give their own; `processTerminal` is the real one. */
export type Terminal = {
  /** Writes to standard output and waits until it is taken, so that a slow reader never makes memory grow. */
  readonly out: (text: string) => Promise<void>
  /** Writes one sentence to standard error, led by the program's name. */
  readonly complain: (sentence: string) => void
  /** Writes to standard error what is neither an answer nor a complaint. */
  readonly note: (text: string) => void
  /** Writes a line to standard error in place of the one before, an empty one to clear it; only where a person looks on. */
  readonly live?: (line: string) => void
  /** Columns of text that fit in a line. */
  readonly width: number
  readonly paint: Paint
  readonly stdin: Readable
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Marks up text for the eye; gives it back untouched where colours are not wanted. */
export type Paint = (style: Style, text: string) => string

export type Style = 'strong' | 'faint' | Tone

const CODES: Record<Style, readonly [number, number]> = {
  strong: [1, 22],
  faint: [2, 22],
  open: [34, 39],
  on: [32, 39],
  doubt: [35, 39],
  delayed: [33, 39],
  off: [31, 39],
  done: [36, 39],
}

export const paintOn: Paint = (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`
export const paintOff: Paint = (_style, text) => text

const NARROWEST = 40
const WIDEST = 110
const WIDTH_OF_A_PIPE = 100

export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process
  const width = stdout.isTTY ? Math.min(Math.max(stdout.columns ?? 80, NARROWEST), WIDEST) : WIDTH_OF_A_PIPE
  const colours = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'
  let shown = ''
  const overLive = (text: string) => {
    stderr.write(shown ? `\r\u001b[2K${text}${shown}` : text)
  }
  const live = (line: string) => {
    shown = line.slice(0, (stderr.columns ?? 80) - 1)
    stderr.write(`\r\u001b[2K${shown}`)
  }
  return {
    out: text => writeAndWait(stdout, text),
    complain: sentence => overLive(`readout: ${sentence}\n`),
    note: text => overLive(`${text}\n`),
    ...(stderr.isTTY && env.TERM !== 'dumb' && { live }),
    width,
    paint: colours ? paintOn : paintOff,
    stdin,
    env,
  }
}

/** A reader that has gone away (`| head`) ends the program in silence: it has all that it wanted. A full disk is said. */
export function endWhenNobodyReads(): void {
  process.stderr.on('error', () => process.exit(1))
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    process.stderr.write(`readout: The answer cannot be written: ${error.message}.\n`)
    process.exit(1)
  })
}

const writeAndWait = (stream: Writable, text: string) =>
  new Promise<void>(resolve => {
    if (stream.write(text)) resolve()
    else stream.once('drain', resolve)
  })
