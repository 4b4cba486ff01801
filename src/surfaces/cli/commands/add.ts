import { Command } from 'commander'
import { type GivenOptions, givenBy, withGiven } from '../given-options.ts'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import type { Setting } from '../setting.ts'
import { takeAll } from '../take-all.ts'
import { useRecord } from '../use-record.ts'

/** `readout add INPUT…`: takes articles into the record. The same bytes twice give nothing new. */
export function addCommand(setting: Setting): Command {
  return withRecord(withGiven(new Command('add')))
    .description('take articles into the record')
    .option('--json', 'print the counts as one line of JSON')
    .action((names: string[], options: GivenOptions & RecordOptions) =>
      useRecord(recordOf(options), async readout => {
        const inputs = { names, given: givenBy(options), standardInput: setting.terminal.stdin }
        const { read, fresh, copies, failed, changed } = await takeAll(readout, inputs, setting)
        const counts = { read, new: fresh, copies, failed, changed: changed.length }
        if (options.json) return setting.terminal.out(`${JSON.stringify(counts)}\n`)
        const told = `${read} read, ${fresh} new, ${copies} copies, ${failed} failed, ${changed.length} meetings changed\n`
        return setting.terminal.out(told)
      }),
    )
}
