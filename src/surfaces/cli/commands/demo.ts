import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { inDataFolder } from '../data-folder.ts'
import { type RecordOptions, withRecord } from '../options.ts'
import { type ServeFlags, serveUntilStopped, withServing } from '../serve-until-stopped.ts'
import type { Setting } from '../setting.ts'
import { takeAll } from '../take-all.ts'
import { useRecord } from '../use-record.ts'

/** `readout demo`: takes the dispatches of `demo/` into a record of their own and serves it. A second start adds nothing. */
export function demoCommand(setting: Setting): Command {
  return withServing(withRecord(new Command('demo')))
    .description('open a demonstration: invented dispatches on two summits, in a record of their own')
    .action(async (options: RecordOptions & ServeFlags) => {
      const record = options.record ?? inDataFolder('demo.sqlite')
      await useRecord(record, async readout => {
        const names = await dispatches(setting.demoFolder)
        const { fresh } = await takeAll(
          readout.add({ names, given: {}, standardInput: setting.terminal.stdin }),
          setting,
        )
        const news = fresh > 0 ? `, ${fresh} of them new` : ''
        setting.terminal.note(`${names.length} dispatches${news}, kept in ${record}. Open this address; Ctrl-C ends:`)
      })
      await serveUntilStopped(setting, record, options)
    })
}

async function dispatches(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter(file => /\.(?:txt|html)$/.test(file)).sort()
  return files.map(file => join(folder, file))
}
