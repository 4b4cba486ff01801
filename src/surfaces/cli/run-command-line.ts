import { Command, CommanderError } from 'commander'
import { Failure } from '#domain'
import { addCommand } from './commands/add.ts'
import { backupCommand } from './commands/backup.ts'
import { correctCommand } from './commands/correct.ts'
import { demoCommand } from './commands/demo.ts'
import { docketCommand } from './commands/docket.ts'
import { doctorCommand } from './commands/doctor.ts'
import { followCommand } from './commands/follow.ts'
import { pageCommand } from './commands/page.ts'
import { quarantineCommand } from './commands/quarantine.ts'
import { readCommand } from './commands/read.ts'
import { rereadCommand } from './commands/reread.ts'
import { searchCommand } from './commands/search.ts'
import { serveCommand } from './commands/serve.ts'
import { showCommand } from './commands/show.ts'
import { usersCommand } from './commands/users.ts'
import type { Setting } from './setting.ts'

/** What the command line needs from whoever starts it. */
export type Starts = Omit<Setting, 'fail'>

/** In the order in which help lists them. */
const COMMANDS = [
  readCommand,
  addCommand,
  followCommand,
  quarantineCommand,
  pageCommand,
  docketCommand,
  showCommand,
  searchCommand,
  correctCommand,
  rereadCommand,
  serveCommand,
  usersCommand,
  demoCommand,
  doctorCommand,
  backupCommand,
]

/** Runs one command line and gives its exit status. Nothing but the answer is written to standard output. */
export async function runCommandLine(words: readonly string[], starts: Starts): Promise<0 | 1 | 2> {
  const { terminal } = starts
  let status: 0 | 1 | 2 = 0
  const fail = (sentence: string) => {
    terminal.complain(sentence)
    status = 1
  }
  try {
    await program({ ...starts, fail }).parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof Failure)) throw error
    terminal.complain(error.message)
    return error.kind === 'usage' ? 2 : 1
  }
  return status
}

function program(setting: Setting): Command {
  const { terminal } = setting
  const all = new Command('readout')
    .description('Reads the news about diplomacy and keeps the record: what each side says of each planned meeting.')
    .usage('COMMAND')
    .helpCommand('help [command]', 'tell how a command is used')
  for (const make of COMMANDS) all.addCommand(make(setting))
  for (const command of [all, ...all.commands, ...all.commands.flatMap(({ commands }) => commands)]) {
    command
      .exitOverride()
      .showSuggestionAfterError()
      .showHelpAfterError(`("${namesOf(command)} --help" tells how it is used)`)
      .configureOutput({
        writeOut: text => void terminal.out(text),
        writeErr: text => terminal.note(text.trimEnd()),
        outputError: text => terminal.complain(text.replace(/^error: /, '').trimEnd()),
        getOutHelpWidth: () => terminal.width,
        getErrHelpWidth: () => terminal.width,
      })
  }
  return all
}

/** "readout correct merge" */
const namesOf = (command: Command): string => (command.parent ? `${namesOf(command.parent)} ` : '') + command.name()
