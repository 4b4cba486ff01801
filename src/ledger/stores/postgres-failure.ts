import { Failure } from '#domain'

/** What an error of the server or of the way to it means for a person, by its code. */
const SENTENCES: readonly [RegExp, (record: string) => Failure][] = [
  [/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|ENOENT|EHOST|57P03|08)/, unreachable],
  [/^28/, record => new Failure('refused', `${record} refuses this user or password.`)],
  [/^3D000/, record => new Failure('not-found', `${record} has no such database; make it with "createdb".`)],
  [
    /^(42501|25006)/,
    record => new Failure('storage', `This user may not write to ${record}; ask whoever keeps it for the right to.`),
  ],
  [
    /^(53100|53200|54)/,
    record =>
      new Failure('storage', `The disk or memory of ${record} is full: nothing was added; make room and try again.`),
  ],
  [/^(55P03|40|53300)/, record => new Failure('busy', `${record} is busy; try again when others are done.`)],
  [/^(57P|XX)/, record => new Failure('storage', `${record} ended the connection; nothing half-written is kept.`)],
]

function unreachable(record: string): Failure {
  return new Failure('network', `${record} cannot be reached; check its address and that the server runs.`)
}

/** The failure that an error of the store stands for; errors of other origin stay what they are. */
export function asPostgresFailure(error: unknown, record: string): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error
  if (!('code' in error) || typeof error.code !== 'string')
    return /terminated|timeout|not queryable/i.test(error.message)
      ? new Failure('network', unreachable(record).message, error)
      : error
  const { code } = error
  const [, sentence] = SENTENCES.find(([pattern]) => pattern.test(code)) ?? []
  const failure = sentence?.(record) ?? new Failure('storage', `${record}: ${error.message}`)
  return new Failure(failure.kind, failure.message, error)
}

/** A record's address as it may be shown: without a password. */
export function shownAddress(address: string): string {
  try {
    const url = new URL(address)
    url.password = ''
    url.search = ''
    return url.href
  } catch {
    return 'The PostgreSQL record'
  }
}
