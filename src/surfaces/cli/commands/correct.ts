import { Command, InvalidArgumentError } from 'commander'
import { Failure, type Span } from '#domain'
import type { Change, Readout } from '#readout'
import { findMeeting } from '../find-meeting.ts'
import { type RecordOptions, recordOf, withRecord } from '../options.ts'
import { parseSetting } from '../parse-setting.ts'
import type { Setting } from '../setting.ts'
import { tellCorrection } from '../tell-meeting.ts'
import { useRecord } from '../use-record.ts'

type CorrectOptions = RecordOptions & { readonly by?: string; readonly why?: string }
type NoteOptions = CorrectOptions & { readonly text: string; readonly span?: Span }
type Corrected = (readout: Readout) => Promise<Change>

/** `readout correct …`: what a person knows better. Each correction bears a name and a reason, and can be undone. */
export function correctCommand(setting: Setting): Command {
  const now = { now: setting.today() }
  const meeting = async (readout: Readout, name: string) => (await findMeeting(readout, name, now)).id
  const command = new Command('correct').description('overrule what was read, by name and with a reason')
  const add = (usage: string, description: string, changeOf: (words: readonly string[]) => Corrected) =>
    command.addCommand(correcting(setting, usage, description, changeOf))
  add('merge <meeting> <into>', 'make two meetings one', ([from = '', into = '']) => async readout => ({
    kind: 'merge',
    meeting: await meeting(readout, from),
    into: await meeting(readout, into),
  }))
  add(
    'split <meeting> <accounts...>',
    'part a meeting: the accounts named by their keys become one of their own',
    ([from = '', ...accounts]) =>
      async readout => ({ kind: 'split', meeting: await meeting(readout, from), accounts }),
  )
  add(
    'set <meeting> <field> <value>',
    'set label, kind, parties, place or window',
    ([of = '', field = '', value = '']) => {
      const to = parseSetting(field, value)
      return async readout => ({ kind: 'set', meeting: await meeting(readout, of), to })
    },
  )
  add('dismiss <key>', 'count a report, an account or a folding as not made', ([what = '']) => async () => ({
    kind: 'dismiss',
    what,
  }))
  add('restore <key>', 'count it again', ([what = '']) => async () => ({ kind: 'restore', what }))
  add('undo <correction>', 'take a correction back', ([entry = '']) => async readout => ({
    kind: 'undo',
    entry: await entryNamed(readout, entry, now),
  }))
  return command.addCommand(noting(setting)).addCommand(listing(setting))
}

/** A note stands beside an article and overrules nothing: it needs a name and no reason. */
function noting(setting: Setting): Command {
  const command = correcting(setting, 'note <article>', 'write a note on an article', ([article = '']) => async () => {
    const { text, span } = command.opts<NoteOptions>()
    return { kind: 'note', article, text: text.replaceAll('\r\n', '\n'), span: span ?? null }
  })
  return command
    .requiredOption('--text <text>', 'what the note says, in plain text')
    .option('--span <start-end>', 'the words of the text that it is on, as links to words name them', parseSpan)
}

function parseSpan(text: string): Span {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? []
  if (start === undefined || end === undefined) throw new InvalidArgumentError('Write it as 11-37.')
  return { start: Number(start), end: Number(end) }
}

function correcting(
  { terminal }: Setting,
  usage: string,
  description: string,
  changeOf: (words: readonly string[]) => Corrected,
): Command {
  const [name = '', ...args] = usage.split(' ')
  const command = withRecord(new Command(name)).description(description)
  for (const arg of args) command.argument(arg)
  return command
    .option('--by <name>', 'who makes the correction (default: READOUT_BY)')
    .option('--why <reason>', 'why')
    .option('--json', 'print the entry for machines')
    .action(async () => {
      const options: CorrectOptions = command.opts()
      const change = changeOf(command.processedArgs.flat())
      const { by = terminal.env.READOUT_BY ?? '', why = '' } = options
      await useRecord(recordOf(options), async readout => {
        const entry = await readout.correct({ by, because: why, change: await change(readout) })
        if (options.json) return terminal.out(`${JSON.stringify({ entry })}\n`)
        return terminal.out(
          `Recorded as ${entry.slice(0, 12)}; "readout correct undo ${entry.slice(0, 12)}" takes it back.\n`,
        )
      })
    })
}

function listing({ terminal, today }: Setting): Command {
  const command = withRecord(new Command('list')).description('list the corrections, in the order made')
  return command.option('--json', 'print each as one line of JSON').action((options: RecordOptions) =>
    useRecord(recordOf(options), async readout => {
      for (const correction of await readout.corrections({ now: today() }))
        await terminal.out(`${options.json ? JSON.stringify(correction) : tellCorrection(correction, terminal)}\n`)
    }),
  )
}

async function entryNamed(readout: Readout, name: string, now: { readonly now: string }): Promise<string> {
  const found = (await readout.corrections(now)).filter(({ entry }) => entry.startsWith(name))
  if (name.length < 4 || found.length === 0)
    throw new Failure('not-found', `There is no correction "${name}"; "readout correct list" lists them.`)
  if (found.length > 1)
    throw new Failure('not-found', `"${name}" may be ${found.length} corrections; write more of it.`)
  return found[0]!.entry
}
