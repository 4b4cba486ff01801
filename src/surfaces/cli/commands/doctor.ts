import { Command } from 'commander'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import type { Setting } from '../setting.ts'
import { useRecord } from '../use-record.ts'

/** `readout doctor`: looks whether the record is whole and says what to do where it is not. */
export function doctorCommand({ terminal, fail }: Setting): Command {
  return withRecord(new Command('doctor'))
    .description('look whether the record is whole, and say what to do where it is not')
    .option('--mend', 'first make anew what is kept beside the entries and was made from them')
    .option('--json', 'print each finding as one line of JSON')
    .action((options: RecordOptions & { mend?: boolean }) =>
      useRecord(recordOf(options), async readout => {
        if (options.mend) await readout.mend()
        for (const finding of await readout.doctor()) {
          const { ok, what, todo } = finding
          if (options.json) await terminal.out(`${JSON.stringify(finding)}\n`)
          else if (ok) await terminal.out(`well   ${what}\n`)
          if (!ok) fail([what, todo].filter(Boolean).join(' '))
        }
      }),
    )
}
