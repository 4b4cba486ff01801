import { Command, InvalidArgumentError } from 'commander'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import { reachBy } from '../reach.ts'
import type { Setting } from '../setting.ts'
import { stopOnInterrupt } from '../stop-on-interrupt.ts'
import { takeAll, tellCounts } from '../take-all.ts'
import { useRecord } from '../use-record.ts'

/** `readout quarantine list|retry|drop`: what could not be taken in, with its reason. */
export function quarantineCommand(setting: Setting): Command {
  return new Command('quarantine')
    .description('what could not be taken in, and why: look at it, try it again, let it go')
    .addCommand(listCommand(setting))
    .addCommand(retryCommand(setting))
    .addCommand(dropCommand(setting))
}

function listCommand({ terminal }: Setting): Command {
  return withRecord(new Command('list'))
    .description('list what could not be taken in, with its reason')
    .option('--json', 'print each as one line of JSON')
    .action((options: RecordOptions) =>
      useRecord(recordOf(options), async readout => {
        const held = await readout.quarantine.list()
        if (held.length === 0 && !options.json) await terminal.out('Nothing is in quarantine.\n')
        for (const { piece, ...one } of held) {
          if (options.json) await terminal.out(`${JSON.stringify({ ...one, bytes: piece?.bytes.length ?? null })}\n`)
          else await terminal.out(`${one.id}  ${one.input}\n   ${one.reason}\n   ${tried(one.tries, one.since)}\n`)
        }
      }),
    )
}

const tried = (tries: number, since: string): string =>
  `tried ${tries === 1 ? 'once' : `${tries} times`} since ${since.slice(0, 10)}`

function retryCommand(setting: Setting): Command {
  const { terminal } = setting
  return withRecord(new Command('retry'))
    .description('try again what could not be taken in')
    .argument('[id...]', 'as the list numbers them; all where none is named', collectIds)
    .option('--json', 'print the counts as one line of JSON')
    .action((ids: number[] | undefined, options: RecordOptions) =>
      useRecord(recordOf(options), readout =>
        stopOnInterrupt(async signal => {
          const how = { reach: reachBy(terminal), signal, ...(ids && ids.length > 0 && { ids }) }
          const took = await takeAll(readout.quarantine.retry(how), setting)
          await terminal.out(tellCounts(took, options.json))
        }),
      ),
    )
}

function dropCommand({ terminal, fail }: Setting): Command {
  return withRecord(new Command('drop'))
    .description('let go what could not be taken in')
    .argument('[id...]', 'as the list numbers them', collectIds)
    .option('--all', 'let go everything')
    .action((ids: number[] | undefined, options: RecordOptions & { all?: boolean }) =>
      useRecord(recordOf(options), async readout => {
        if (!options.all && !ids?.length) return fail('Name what to let go by its number, or say --all.')
        const dropped = await readout.quarantine.drop(options.all ? undefined : ids)
        await terminal.out(`${dropped} let go\n`)
        if (!options.all && dropped < (ids?.length ?? 0)) fail('Some of these numbers are not in quarantine.')
      }),
    )
}

function collectIds(text: string, before: number[] | undefined): number[] {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a number as the list shows it.')
  return [...(before ?? []), Number(text)]
}
