import { Command } from 'commander'
import { type DocketOptions, docketQuery, withDocketOptions } from '../docket-options.ts'
import { askedBy, type RecordOptions, recordOf, withQuestion } from '../options.ts'
import type { Setting } from '../setting.ts'
import { tellDocket } from '../tell-docket.ts'
import { useRecord } from '../use-record.ts'

/** `readout docket`: the meetings of the record with each voice's standing. `--json` prints one meeting a line. */
export function docketCommand({ terminal, today }: Setting): Command {
  return withQuestion(withDocketOptions(new Command('docket')))
    .description('list the meetings with what each side says of them')
    .action((options: RecordOptions & DocketOptions) =>
      useRecord(recordOf(options), async readout => {
        const docket = await readout.docket(docketQuery(options), askedBy(options, today()))
        if (!options.json) return terminal.out(tellDocket(docket, terminal))
        for (const row of docket.rows) await terminal.out(`${JSON.stringify(row)}\n`)
      }),
    )
}
