import { Command } from 'commander'
import { findMeeting } from '../find-meeting.ts'
import { askedBy, type RecordOptions, recordOf, withQuestion } from '../options.ts'
import type { Setting } from '../setting.ts'
import { tellArticle } from '../tell-article.ts'
import { tellMeeting } from '../tell-meeting.ts'
import { useRecord } from '../use-record.ts'

/**
 * `readout show MEETING`: one meeting's story, and with `--why` why its articles tell of one meeting, with the keys that
 * corrections name. `readout show ARTICLE`: what became of an article, and why it is not in the docket where it is not.
 */
export function showCommand({ terminal, today }: Setting): Command {
  return withQuestion(new Command('show'))
    .description("tell one meeting's story in order, with the words and their source; or what became of an article")
    .argument('<name>', "a meeting's id from the docket, words that only it has, or an article's id")
    .option('--why', 'tell why these are one meeting, with the keys by which "readout correct" names its parts')
    .option('--apart-from <meeting>', 'tell why another meeting is not the same')
    .action((name: string, options: RecordOptions & { why?: boolean; apartFrom?: string }) =>
      useRecord(recordOf(options), async readout => {
        const asked = askedBy(options, today())
        const article = /^[0-9a-f]{16,64}$/.test(name) ? await readout.article(name, asked) : null
        if (article) return terminal.out(options.json ? `${JSON.stringify(article)}\n` : tellArticle(article, terminal))
        const meeting = await findMeeting(readout, name, asked)
        if (options.apartFrom !== undefined) {
          const other = await findMeeting(readout, options.apartFrom, asked)
          const reason = (await readout.apart([meeting.id, other.id], asked)) ?? 'They are one meeting.'
          return terminal.out(options.json ? `${JSON.stringify({ reason })}\n` : `${reason}\n`)
        }
        if (options.json) return terminal.out(`${JSON.stringify(meeting)}\n`)
        return terminal.out(tellMeeting(meeting, terminal, { why: options.why === true }))
      }),
    )
}
