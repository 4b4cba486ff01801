import { Command } from 'commander'
import type { Readout } from '#readout'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import type { Setting } from '../setting.ts'
import { tellReread } from '../tell-reread.ts'
import { useRecord } from '../use-record.ts'

/** `readout reread`: reads again what another reader read; with `--dry-run` tells only what would be different. */
export function rereadCommand(setting: Setting): Command {
  return withRecord(new Command('reread'))
    .description('read again what an older reader read; corrections stay')
    .option('--dry-run', 'record nothing: tell what would be different')
    .option('--json', 'print the counts, then each difference, as lines of JSON')
    .action((options: RecordOptions & { dryRun?: boolean }) =>
      useRecord(recordOf(options), readout => rereadAll(readout, setting, options)),
    )
}

async function rereadAll(
  readout: Readout,
  { terminal, fail, today }: Setting,
  options: RecordOptions & { readonly dryRun?: boolean },
): Promise<void> {
  const isDry = options.dryRun === true
  const reading = readout.reread({ isDry, now: today() })
  let [read, failed] = [0, 0]
  let step = await reading.next()
  for (; !step.done; step = await reading.next()) {
    if (step.value.failure) {
      failed++
      fail(step.value.failure.message)
    } else read++
  }
  const { kept, differences } = step.value
  if (!options.json) return terminal.out(tellReread({ isDry, read, failed, kept, differences }, terminal))
  await terminal.out(`${JSON.stringify({ dryRun: isDry, read, failed, kept, differences: differences.length })}\n`)
  for (const difference of differences) await terminal.out(`${JSON.stringify(difference)}\n`)
}
