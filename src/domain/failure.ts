/**
 * The outside world did not do as asked. `message` is a sentence for the person, saying what to do where something can be done.
 * Misuse by a programmer is a plain `Error` or `RangeError` instead.
 */
export class Failure extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'Failure'
    this.kind = kind
  }
}

export type FailureKind =
  | 'not-found'
  | 'unreadable'
  | 'unsupported'
  | 'refused'
  | 'network'
  | 'storage'
  | 'busy'
  | 'usage'
