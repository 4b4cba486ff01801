import { createHash, randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { Failure } from '#domain'
import { hashPassword, isPassword } from './password.ts'

/** A reader sees everything; an editor may correct as well. */
export type Role = 'reader' | 'editor'

/** Somebody who may look at the pages. Neither their password nor their tokens can be read from it. */
export type User = {
  readonly name: string
  readonly role: Role
  readonly password: string | null
  /** SHA-256 of each token, in hexadecimal. */
  readonly tokens: readonly string[]
}

const FILE = z.object({
  users: z.array(
    z.object({
      name: z.string().min(1).max(100),
      role: z.enum(['reader', 'editor']),
      password: z.string().nullable(),
      tokens: z.array(z.string()),
    }),
  ),
})

/** The users in a file; none where there is no such file. */
export async function readUsers(file: string): Promise<readonly User[]> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '{"users":[]}'
    throw new Failure('storage', `The users in ${file} cannot be read.`, cause)
  })
  const found = FILE.safeParse(asJson(text))
  if (!found.success) throw new Failure('unreadable', `${file} is no list of users. Make one with readout users add.`)
  return found.data.users
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Writes the users in one step, readable by their owner alone. */
export async function writeUsers(file: string, users: readonly User[]): Promise<void> {
  const half = `${file}.${process.pid}.new`
  await writeFile(half, `${JSON.stringify({ users }, null, 2)}\n`, { mode: 0o600 })
  await rename(half, file)
}

/** A user with a password, or without one and with a token that is told once and never again. */
export async function makeUser(
  name: string,
  role: Role,
  password: string | null,
): Promise<{ readonly user: User; readonly token: string | null }> {
  if (password !== null)
    return { user: { name, role, password: await hashPassword(password), tokens: [] }, token: null }
  const token = randomBytes(32).toString('base64url')
  return { user: { name, role, password: null, tokens: [hashToken(token)] }, token }
}

/** The user who has this name and password, or null. A name that nobody has takes as long as one that somebody has. */
export async function userWith(users: readonly User[], name: string, password: string): Promise<User | null> {
  const found = users.find(user => user.name === name && user.password !== null)
  const right = await isPassword(password, found?.password ?? NOBODY)
  return right && found ? found : null
}

const NOBODY = `scrypt$131072$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** The user who has this token, or null. Tokens are long and random: their hash needs no salt. */
export function userWithToken(users: readonly User[], token: string): User | null {
  const hash = hashToken(token)
  return users.find(({ tokens }) => tokens.includes(hash)) ?? null
}

const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
