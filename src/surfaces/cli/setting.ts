import type { IsoDay } from '#domain'
import type { Terminal } from './terminal.ts'

/** What every command is given: a terminal, a way to say that something could not be done, and the surface that serves pages. */
export type Setting = {
  readonly terminal: Terminal
  /** Says the sentence on standard error and makes the exit status 1; the command goes on. */
  readonly fail: (sentence: string) => void
  readonly servePages: ServePages
  /** Those who may sign in to pages that others can reach. */
  readonly keepUsers: (file: string) => Promise<UsersKept>
  /** Today where the person sits; commands take the day from here and nowhere else. */
  readonly today: () => IsoDay
  /** Where the demonstration's dispatches lie. */
  readonly demoFolder: string
}

export type ServePages = (options: ServeOptions) => Promise<ServedPages>

export type ServeOptions = {
  readonly record: string
  readonly host: string
  readonly port: number
  readonly today: () => IsoDay
  /** The file of those who may sign in; null where whoever sits at this machine may come in. */
  readonly users: string | null
}

export type ServedPages = {
  /** `http://127.0.0.1:8731/` */
  readonly address: string
  /** Lets the running answers end, then stops listening and closes the record. */
  readonly stop: () => Promise<void>
}

export type Role = 'reader' | 'editor'

/** Users in a file; a secret is told when it is made and never again. */
export type UsersKept = {
  readonly list: () => Promise<readonly { readonly name: string; readonly role: Role }[]>
  readonly add: (user: NewUser) => Promise<{ readonly secret: string; readonly isNew: boolean }>
  readonly remove: (name: string) => Promise<void>
}

export type NewUser = {
  readonly name: string
  readonly role: Role
  readonly with: { readonly kind: 'password'; readonly password: string | null } | { readonly kind: 'token' }
}
