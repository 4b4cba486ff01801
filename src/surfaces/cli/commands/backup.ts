import { Command } from 'commander'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import type { Setting } from '../setting.ts'
import { useRecord } from '../use-record.ts'

/** `readout backup FILE`: a copy of the whole record, as of one moment, in a new file. */
export function backupCommand({ terminal }: Setting): Command {
  return withRecord(new Command('backup'))
    .description('write a copy of the whole record to a new file')
    .argument('<file>', 'where to write it; nothing may be there yet')
    .action((file: string, options: RecordOptions) =>
      useRecord(recordOf(options), async readout => {
        await readout.backup(file)
        terminal.note(`The record is copied to ${file}. To use the copy, name it with --record.`)
      }),
    )
}
