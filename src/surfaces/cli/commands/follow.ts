import { Command, InvalidArgumentError } from 'commander'
import type { FollowedFeed, Readout } from '#readout'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import { reachBy } from '../reach.ts'
import type { Setting } from '../setting.ts'
import { stopOnInterrupt } from '../stop-on-interrupt.ts'
import { takeAll, tellCounts } from '../take-all.ts'
import { useRecord } from '../use-record.ts'

/** `readout follow add|list|remove|run`: feeds, asked politely, their new articles taken into the record. */
export function followCommand(setting: Setting): Command {
  return new Command('follow')
    .description('follow feeds: name them, list them, ask them for what is new')
    .addCommand(addCommand(setting))
    .addCommand(listCommand(setting))
    .addCommand(removeCommand(setting))
    .addCommand(runCommand(setting))
}

function addCommand({ terminal, fail }: Setting): Command {
  return withRecord(new Command('add'))
    .description('follow feeds from now on')
    .argument('<feed...>', 'addresses of feeds, of pages that point to one, or lists of feeds (OPML)')
    .action((names: string[], options: RecordOptions) =>
      useRecord(recordOf(options), async readout => {
        const inputs = { names, given: {}, standardInput: terminal.stdin, reach: reachBy(terminal) }
        let added = 0
        for await (const outcome of readout.follow.add(inputs)) {
          if (outcome.kind === 'failed') fail(outcome.failure.message)
          else added++
        }
        await terminal.out(`${added} new feeds followed, ${(await readout.follow.list()).length} in all\n`)
      }),
    )
}

function listCommand({ terminal }: Setting): Command {
  return withRecord(new Command('list'))
    .description('list the feeds, when each is asked next, and what is wrong with those that fail')
    .option('--json', 'print each as one line of JSON')
    .action((options: RecordOptions) =>
      useRecord(recordOf(options), async readout => {
        const feeds = await readout.follow.list()
        if (feeds.length === 0 && !options.json) await terminal.out('No feed is followed.\n')
        for (const feed of feeds) await terminal.out(options.json ? `${JSON.stringify(feed)}\n` : tellFeed(feed))
      }),
    )
}

const minute = (moment: string | undefined): string => moment?.slice(0, 16).replace('T', ' ') ?? 'never'

function tellFeed({ url, title, asked, next, failures, problem }: FollowedFeed): string {
  const times = failures > 1 ? ` (${failures} times in a row)` : ''
  const when = asked ? `asked ${minute(asked)}, next ${minute(next)} UTC` : 'not asked yet'
  return `${url}${title ? `  ${title}` : ''}\n   ${when}\n${problem ? `   ${problem}${times}\n` : ''}`
}

function removeCommand({ terminal, fail }: Setting): Command {
  return withRecord(new Command('remove'))
    .description('follow feeds no longer; their articles stay in the record')
    .argument('<feed...>', 'addresses, as the list shows them')
    .action((urls: string[], options: RecordOptions) =>
      useRecord(recordOf(options), async readout => {
        for (const url of urls) {
          if (await readout.follow.remove(url)) await terminal.out(`${url} is followed no longer\n`)
          else fail(`${url} is not followed.`)
        }
      }),
    )
}

type RunOptions = RecordOptions & { readonly all?: boolean; readonly every?: number }

function runCommand(setting: Setting): Command {
  const { terminal } = setting
  return withRecord(new Command('run'))
    .description('ask the feeds whose time has come, and take their new articles in')
    .option('--all', 'ask even those whose time has not come')
    .option('--every <minutes>', 'ask again and again, until Ctrl-C', parseMinutes)
    .option('--json', 'print the counts as one line of JSON')
    .action((options: RunOptions) =>
      useRecord(recordOf(options), readout =>
        stopOnInterrupt(async signal => {
          if (!terminal.env.READOUT_CONTACT)
            terminal.note('READOUT_CONTACT is not set: say there where sites may write to you about the robot.')
          do await runOnce(setting, readout, { ...options, signal })
          while (options.every !== undefined && (await goneBy(options.every * 60_000, signal)))
        }),
      ),
    )
}

async function runOnce(
  setting: Setting,
  readout: Readout,
  { all, json, signal }: RunOptions & { signal: AbortSignal },
) {
  const { terminal, fail } = setting
  const counts = { asked: 0, unchanged: 0, failing: 0 }
  async function* running() {
    const tally = yield* readout.follow.run({ reach: reachBy(terminal), signal, isAll: all ?? false })
    for (const problem of tally.problems) fail(problem)
    Object.assign(counts, { asked: tally.asked, unchanged: tally.unchanged, failing: tally.failing })
    return tally
  }
  const took = await takeAll(running(), setting)
  if (json) {
    const told = JSON.parse(tellCounts(took, true))
    return terminal.out(`${JSON.stringify({ ...counts, ...told })}\n`)
  }
  const { asked, unchanged, failing } = counts
  await terminal.out(`${asked} feeds asked, ${unchanged} unchanged, ${failing} failing: ${tellCounts(took, false)}`)
}

/** True when the time has gone by; false where it was stopped before. */
const goneBy = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  new Promise(resolve => {
    if (signal.aborted) return resolve(false)
    const timer = setTimeout(() => resolve(true), milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve(false)
    })
  })

function parseMinutes(text: string): number {
  const minutes = Number(text)
  if (!(minutes >= 1 && minutes <= 10_000)) throw new InvalidArgumentError('Write a number of minutes, 1 or more.')
  return minutes
}
