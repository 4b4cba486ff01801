import { Failure } from '#domain'

/** What the system says of a file, as a sentence that names it. */
export function fileFailure(path: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Failure('not-found', `There is no file ${path}.`, error)
  if (code === 'EACCES' || code === 'EPERM') {
    return new Failure('unreadable', `${path} may not be read by this user; change its permissions.`, error)
  }
  return new Failure(
    'unreadable',
    `${path} could not be read: ${error instanceof Error ? error.message : String(error)}.`,
    error,
  )
}

export const tooLarge = (name: string, most: number): Failure =>
  new Failure('refused', `${name} is larger than the ${most / 1_000_000} MB that an article may have.`)
