import { Command } from 'commander'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import type { Setting } from '../setting.ts'
import { useRecord } from '../use-record.ts'

/** `readout page ARTICLE`: what an article was taken from: the facts found about it, or the page itself as it came. */
export function pageCommand({ terminal, fail }: Setting): Command {
  return withRecord(new Command('page'))
    .description(
      'tell what an article was taken from: title, day and all else that was found, each with where it stood',
    )
    .argument('<article>', 'an id, as search and --json print it')
    .option('--raw', 'print the page itself, as it came')
    .option('--json', 'print the facts as one line of JSON')
    .action((article: string, options: RecordOptions & { raw?: boolean }) =>
      useRecord(recordOf(options), async readout => {
        const origin = await readout.takenFrom(article)
        if (!origin) return fail(`Nothing is kept of where the article ${article} was taken from.`)
        if (options.raw) {
          if (!origin.page) return fail(`The article ${article} was taken from a text, which is the article itself.`)
          return terminal.out(new TextDecoder().decode(origin.page))
        }
        if (options.json) return terminal.out(`${JSON.stringify({ article, facts: origin.facts })}\n`)
        for (const { name, value, from } of origin.facts) await terminal.out(`${name.padEnd(10)} ${value}  (${from})\n`)
      }),
    )
}
