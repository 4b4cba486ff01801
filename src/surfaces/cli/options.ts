import { type Command, InvalidArgumentError } from 'commander'
import type { IsoDay } from '#domain'
import type { Asked } from '#readout'
import { inDataFolder } from './data-folder.ts'

/** A day as people and machines write it, `2025-10-21`; of a full time stamp the day that it names. */
export function parseDay(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text.trim())
  const day = match ? text.trim().slice(0, 10) : ''
  if (!match || !isDay(day)) throw new InvalidArgumentError('Write a day as 2025-10-21.')
  return day
}

export function parseCount(text: string): number {
  const count = Number(text)
  if (!/^\d{1,6}$/.test(text) || count === 0) throw new InvalidArgumentError('Write a number from 1.')
  return count
}

export function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return port
}

export type RecordOptions = {
  readonly record?: string
  readonly asOf?: string
  readonly knownAt?: string
  readonly json?: boolean
}

/** Adds `--record`, which every command that touches a record takes. */
export const withRecord = (command: Command): Command =>
  command.option(
    '--record <record>',
    'the record to use: a file, or a postgres:// address (default: READOUT_RECORD, else a file in your data folder)',
  )

/** Adds what every question to a record takes: the record, the two clocks, and the form of the answer. */
export const withQuestion = (command: Command): Command =>
  withRecord(command)
    .option('--as-of <date>', 'answer as if it were that day: nothing said later counts', parseDay)
    .option('--known-at <date>', 'answer from what this record had learnt by the end of that day', parseDay)
    .option('--json', 'print the answer for machines')

/** The record that the options name, else READOUT_RECORD, else the user's own. */
export const recordOf = (options: RecordOptions): string =>
  options.record ?? (process.env.READOUT_RECORD || inDataFolder('record.sqlite'))

/** The moment of a question, from its options. */
export const askedBy = ({ asOf, knownAt }: RecordOptions, now: IsoDay): Asked => ({
  now,
  ...(asOf !== undefined && { asOf }),
  ...(knownAt !== undefined && { knownAt }),
})

/** Whether a text is a day of the calendar, `2025-10-21`. */
export const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
