import { Command } from 'commander'
import { joinSearch } from '../join-search.ts'
import { askedBy, parseCount, type RecordOptions, recordOf, withQuestion } from '../options.ts'
import type { Setting } from '../setting.ts'
import { tellSearch } from '../tell-search.ts'
import { useRecord } from '../use-record.ts'

const GRAMMAR = `
words are all to be found, "phrases" as they stand; -not these, this OR that, (parentheses), begin*
side:Russia source:Peskov place:Budapest status:postponed   of what is said
said:2025-10-21 before:2025-10 after:2025                   when it was said or published
asof:2025-10-21                                             as if it were that day`

/** `readout search QUERY`: statements and articles, newest first. `--json` prints one of them a line, with its kind. */
export function searchCommand({ terminal, today }: Setting): Command {
  return (
    withQuestion(new Command('search'))
      .description('find statements and articles by their words, who said them, and of what')
      .argument('<query...>', 'what to look for')
      .option('--limit <number>', 'how many of each to tell at most', parseCount, 20)
      .addHelpText('after', GRAMMAR)
      // "-call" is no option but a word not to be found.
      .allowUnknownOption()
      .action((words: string[], options: RecordOptions & { limit: number }) =>
        useRecord(recordOf(options), async readout => {
          const query = { words: joinSearch(words), limit: options.limit }
          const found = await readout.search(query, askedBy(options, today()))
          if (!options.json) return terminal.out(tellSearch(found, terminal))
          for (const row of found.statements.rows)
            await terminal.out(`${JSON.stringify({ kind: 'statement', ...row })}\n`)
          for (const row of found.articles.rows) await terminal.out(`${JSON.stringify({ kind: 'article', ...row })}\n`)
        }),
      )
  )
}
