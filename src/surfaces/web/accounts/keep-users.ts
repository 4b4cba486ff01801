import { randomBytes } from 'node:crypto'
import { Failure } from '#domain'
import { makeUser, type Role, readUsers, writeUsers } from './users.ts'

/** The users kept in a file, for whoever runs the server. */
export type UsersKept = {
  readonly list: () => Promise<readonly { readonly name: string; readonly role: Role }[]>
  /**
   * Adds a user, or gives one that is there a new secret and role. The secret is a password (the one given, or a new one) or
   * a token for programs; it is told here and nowhere kept.
   */
  readonly add: (user: NewUser) => Promise<{ readonly secret: string; readonly isNew: boolean }>
  readonly remove: (name: string) => Promise<void>
}

export type NewUser = {
  readonly name: string
  readonly role: Role
  readonly with: { readonly kind: 'password'; readonly password: string | null } | { readonly kind: 'token' }
}

const SHORTEST = 10

/** Users in a file that is made with the first of them. */
export const keepUsers = (file: string): UsersKept => ({
  list: async () => (await readUsers(file)).map(({ name, role }) => ({ name, role })),
  add: async ({ name, role, with: means }) => {
    if (name.trim() === '' || name.length > 100)
      throw new Failure('usage', 'A user needs a name of at most 100 letters.')
    const users = await readUsers(file)
    const { user, secret } = await made(name, role, means)
    await writeUsers(file, [...users.filter(one => one.name !== name), user])
    return { secret, isNew: !users.some(one => one.name === name) }
  },
  remove: async name => {
    const users = await readUsers(file)
    if (!users.some(one => one.name === name)) throw new Failure('not-found', `There is no user ${name} in ${file}.`)
    await writeUsers(
      file,
      users.filter(one => one.name !== name),
    )
  },
})

async function made(name: string, role: Role, means: NewUser['with']) {
  if (means.kind === 'token') {
    const { user, token } = await makeUser(name, role, null)
    return { user, secret: token ?? '' }
  }
  const password = means.password ?? newPassword()
  if (password.length < SHORTEST) throw new Failure('usage', `A password has at least ${SHORTEST} letters.`)
  return { user: (await makeUser(name, role, password)).user, secret: password }
}

// Twenty letters of 32 in fives: a hundred bits, without those that look alike.
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'
const newPassword = (): string =>
  [...randomBytes(20)].map((byte, i) => (i > 0 && i % 5 === 0 ? '-' : '') + LETTERS[byte % 32]).join('')
