import { type Command, Option } from 'commander'
import { type MeetingKind, STATUSES, type Status } from '#domain'
import type { DocketQuery } from '#views'
import { parseCount, parseDay } from './options.ts'

const KINDS: readonly MeetingKind[] = ['summit', 'ministerial', 'talks', 'call', 'visit', 'multilateral', 'other']
const SORTS = ['changed', 'window', 'label', 'reports'] as const

/** What narrows and sorts a docket, as commander gives it. */
export type DocketOptions = {
  readonly side?: readonly string[]
  readonly status?: readonly Status[]
  readonly kind?: readonly MeetingKind[]
  readonly place?: string
  readonly words?: string
  readonly disputed?: boolean
  readonly lapsed?: boolean
  readonly waiting?: boolean
  readonly from?: string
  readonly to?: string
  readonly changedSince?: string
  readonly sort?: (typeof SORTS)[number]
  readonly limit?: number
}

/** Adds what narrows and sorts a docket. */
export const withDocketOptions = (command: Command): Command =>
  command
    .option('--side <names...>', 'only meetings with these sides at the table or heard')
    .addOption(new Option('--status <statuses...>', 'only where a voice gives one of these').choices(STATUSES))
    .addOption(new Option('--kind <kinds...>', 'only meetings of these kinds').choices(KINDS))
    .option('--place <name>', 'only meetings in this town or country')
    .option('--words <words>', 'only meetings with these words in their label, people, sides or place')
    .option('--disputed', 'only what is disputed')
    .option('--lapsed', 'only what has lapsed')
    .option('--waiting', 'only what waits on another meeting')
    .option('--from <date>', 'only what may fall on that day or after', parseDay)
    .option('--to <date>', 'only what may fall on that day or before', parseDay)
    .option('--changed-since <date>', 'only what has changed since that day', parseDay)
    .addOption(new Option('--sort <order>', 'the latest change first, or by another order').choices(SORTS))
    .option('--limit <number>', 'how many to list at most', parseCount)

/** The query that the options make. */
export function docketQuery(options: DocketOptions): DocketQuery {
  const { side, status, kind, ...rest } = options
  const { place, words, disputed, lapsed, waiting, from, to, changedSince, sort, limit } = rest
  return {
    ...(side && { sides: side }),
    ...(status && { statuses: status }),
    ...(kind && { kinds: kind }),
    ...(place !== undefined && { place }),
    ...(words !== undefined && { words }),
    ...(disputed && { disputed }),
    ...(lapsed && { lapsed }),
    ...(waiting && { waiting }),
    ...(from && { from }),
    ...(to && { to }),
    ...(changedSince && { changedSince }),
    ...(sort && { sort }),
    ...(limit && { limit }),
  }
}
