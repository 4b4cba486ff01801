import { Command } from 'commander'
import { type GivenOptions, givenBy, withGiven } from '../given-options.ts'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import { reachBy } from '../reach.ts'
import type { Setting } from '../setting.ts'
import { stopOnInterrupt } from '../stop-on-interrupt.ts'
import { takeAll, tellCounts } from '../take-all.ts'
import { useRecord } from '../use-record.ts'

/** `readout add INPUT…`: takes articles into the record. The same bytes twice give nothing new. */
export function addCommand(setting: Setting): Command {
  const { terminal, fail } = setting
  return withRecord(withGiven(new Command('add')))
    .description('take articles into the record')
    .option('--json', 'print the counts as one line of JSON')
    .action((names: string[], options: GivenOptions & RecordOptions) =>
      useRecord(recordOf(options), readout =>
        stopOnInterrupt(async signal => {
          const given = givenBy(options)
          const inputs = { names, given, standardInput: terminal.stdin, reach: reachBy(terminal), signal }
          const took = await takeAll(readout.add(inputs), setting)
          await terminal.out(tellCounts(took, options.json))
          if (!signal.aborted) return
          // Nobody waits for what was still to come.
          terminal.stdin.destroy()
          fail('Stopped before the end. What was read is in the record; the same command goes on from there.')
        }),
      ),
    )
}
