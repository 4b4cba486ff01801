import { Command } from 'commander'
import { type GivenOptions, givenBy, withGiven } from '../given-options.ts'
import { reachBy } from '../reach.ts'
import type { Setting } from '../setting.ts'
import { tellReading } from '../tell-reading.ts'

/** `readout read INPUT…`: what articles say, without a record. Inputs are read one at a time and told in their order. */
export function readCommand({ terminal, fail }: Setting): Command {
  return withGiven(new Command('read'))
    .description('tell what articles say of meetings; needs no record')
    .option('--json', 'print each reading as one line of JSON')
    .action(async (names: string[], options: GivenOptions & { json?: boolean }) => {
      const { readInputs } = await import('#readout')
      const given = givenBy(options)
      let told = 0
      for await (const outcome of readInputs({
        names,
        given,
        standardInput: terminal.stdin,
        reach: reachBy(terminal),
      })) {
        for (const warning of outcome.warnings) fail(warning)
        if (outcome.kind === 'failed') {
          const { failure, unread } = outcome
          // For a machine, the text of a page in another language is an answer, which says itself that it is unread.
          if (options.json && unread) {
            terminal.complain(failure.message)
            await terminal.out(`${JSON.stringify({ ...unread, unread: failure.message })}\n`)
          } else fail(failure.message)
          continue
        }
        if (options.json) await terminal.out(`${JSON.stringify(outcome.reading)}\n`)
        else await terminal.out((told++ > 0 ? '\n\n' : '') + tellReading(outcome.reading, terminal))
      }
    })
}
