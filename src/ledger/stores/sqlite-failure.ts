import { Failure } from '#domain'

/** What an SQLite error means for a person, by its primary code (https://www.sqlite.org/rescode.html). */
const SENTENCES: ReadonlyMap<number, (file: string) => Failure> = new Map([
  [5, file => new Failure('busy', `Another program keeps ${file} locked; try again when it is done.`)],
  [6, file => new Failure('busy', `Another program keeps ${file} locked; try again when it is done.`)],
  [8, file => new Failure('storage', `${file} cannot be written to; check who owns it and its folder.`)],
  [
    10,
    file => new Failure('storage', `The disk failed while reading or writing ${file}; nothing half-written is kept.`),
  ],
  [11, file => new Failure('storage', `${file} is damaged; go back to the latest backup, and keep this file.`)],
  [
    13,
    file => new Failure('storage', `The disk is full: nothing was added to ${file}; free some space and try again.`),
  ],
  [14, file => new Failure('storage', `${file} cannot be opened; check that its folder exists and can be written to.`)],
  [26, file => new Failure('unsupported', `${file} is not a record of Readout; name another file.`)],
])

/** The failure that an error of the store stands for; errors of other origin stay what they are. */
export function asFailure(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  const sentence = SENTENCES.get(error.errcode & 0xff)
  if (!sentence) return new Failure('storage', `${file}: ${error.message}`, error)
  const failure = sentence(file)
  return new Failure(failure.kind, failure.message, error)
}
