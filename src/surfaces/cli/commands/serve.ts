import { Command } from 'commander'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import { type ServeFlags, serveUntilStopped, withServing } from '../serve-until-stopped.ts'
import type { Setting } from '../setting.ts'

/** `readout serve`: the record as pages, on this machine alone, until it is stopped. */
export function serveCommand(setting: Setting): Command {
  return withServing(withRecord(new Command('serve')))
    .description('serve the record as pages; prints their address when they can be opened')
    .action((options: RecordOptions & ServeFlags) => serveUntilStopped(setting, recordOf(options), options))
}
