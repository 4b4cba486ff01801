import { Command } from 'commander'
import { Failure } from '#domain'
import type { Asked, Readout } from '#readout'
import type { MeetingAnswer } from '#views'
import { askedBy, type RecordOptions, recordOf, withQuestion } from '../options.ts'
import type { Setting } from '../setting.ts'
import { tellMeeting } from '../tell-meeting.ts'
import { useRecord } from '../use-record.ts'

/** `readout show MEETING`: one meeting's story. A meeting is named by its id, by how that begins, or by words that only it has. */
export function showCommand({ terminal, today }: Setting): Command {
  return withQuestion(new Command('show'))
    .description("tell one meeting's story in order, with the words and their source")
    .argument('<meeting>', "the meeting's id from the docket, or words that only it has")
    .action((name: string, options: RecordOptions) =>
      useRecord(recordOf(options), async readout => {
        const meeting = await findMeeting(readout, name, askedBy(options, today()))
        await terminal.out(options.json ? `${JSON.stringify(meeting)}\n` : tellMeeting(meeting, terminal))
      }),
    )
}

async function findMeeting(readout: Readout, name: string, asked: Asked): Promise<MeetingAnswer> {
  const named = await readout.meeting(name, asked)
  if (named) return named
  const { rows } = await readout.docket({}, asked)
  const begun = rows.filter(row => row.id.startsWith(name))
  const found = begun.length > 0 ? begun : (await readout.docket({ words: name }, asked)).rows
  const only = found.length === 1 ? await readout.meeting(found[0]!.id, asked) : null
  if (only) return only
  if (found.length === 0) {
    throw new Failure('not-found', `There is no meeting "${name}" here. "readout docket" lists those there are.`)
  }
  const ids = found.map(row => `  ${row.id}`).join('\n')
  throw new Failure('not-found', `"${name}" may be any of ${found.length} meetings; name one of them:\n${ids}`)
}
