import { Command } from 'commander'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import { type ServeFlags, serveUntilStopped, withServing } from '../serve-until-stopped.ts'
import type { Setting } from '../setting.ts'

/** `readout serve`: the record as pages until it is stopped; for this machine alone unless there are users. */
export function serveCommand(setting: Setting): Command {
  return withServing(withRecord(new Command('serve')))
    .description('serve the record as pages; prints their address when they can be opened')
    .action((options: RecordOptions & ServeFlags) => serveUntilStopped(setting, recordOf(options), options))
}
