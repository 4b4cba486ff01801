import { Command, Option } from 'commander'
import { Failure } from '#domain'
import { inDataFolder } from '../data-folder.ts'
import { USERS_FILE } from '../serve-until-stopped.ts'
import type { Role, Setting } from '../setting.ts'

type Flags = {
  readonly users?: string
  readonly role: Role
  readonly token?: boolean
  readonly passwordStdin?: boolean
}

/** `readout users`: who may sign in where others can reach the pages. */
export function usersCommand(setting: Setting): Command {
  const { terminal } = setting
  const kept = ({ users }: Pick<Flags, 'users'>) => setting.keepUsers(users ?? inDataFolder(USERS_FILE))
  const sub = (words: string, description: string) =>
    new Command(words)
      .description(description)
      .option('--users <file>', `the file of users (default: ${USERS_FILE} in your data folder)`)
  const add = sub('add', 'add a user, or give one a new password; a secret that is made is told once')
    .argument('<name>')
    .addOption(
      new Option('--role <role>', 'readers see everything, editors may correct')
        .choices(['reader', 'editor'])
        .default('reader'),
    )
    .option('--token', 'make a token for programs instead of a password')
    .option('--password-stdin', 'take the password from the first line of standard input')
    .action(async (name: string, flags: Flags) => {
      const password = flags.passwordStdin ? await firstLine(terminal.stdin) : null
      const means = flags.token ? ({ kind: 'token' } as const) : ({ kind: 'password', password } as const)
      const { secret, isNew } = await (await kept(flags)).add({ name, role: flags.role, with: means })
      terminal.note(`${name} ${isNew ? 'is' : 'is now'} ${flags.role === 'editor' ? 'an editor' : 'a reader'}.`)
      if (password === null) {
        terminal.note(`The ${flags.token ? 'token' : 'password'}, told this once:`)
        await terminal.out(`${secret}\n`)
      }
    })
  const list = sub('list', 'list the users with their roles').action(async (flags: Flags) => {
    for (const { name, role } of await (await kept(flags)).list()) await terminal.out(`${role}\t${name}\n`)
  })
  const remove = sub('remove', 'take a user away')
    .argument('<name>')
    .action(async (name: string, flags: Flags) => (await kept(flags)).remove(name))
  return new Command('users')
    .description('who may sign in where others can reach the pages')
    .addCommand(list)
    .addCommand(add)
    .addCommand(remove)
}

async function firstLine(input: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = ''
  for await (const piece of input) {
    text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece)
    if (text.includes('\n') || text.length > 10_000) break
  }
  const line = text.split(/\r?\n/, 1)[0] ?? ''
  if (line === '') throw new Failure('usage', 'There is no password on standard input.')
  return line
}
