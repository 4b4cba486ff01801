import type { IsoDay, Statement } from '#domain'
import type { Quote, Speaker } from './folded.ts'
import type { Instant } from './instant.ts'

/** One statement as lists show it: who, what words, where and when. */
export type StatementCard = {
  readonly article: string
  readonly outlet: string | null
  readonly published: IsoDay | null
  readonly learnt: Instant
  readonly statement: string
  readonly speaker: Speaker | null
  readonly content: readonly Quote[]
  readonly form: Statement['form']
  readonly channel: Statement['channel']
  /** The day it was said where the article tells, else the day it was published, else null. */
  readonly day: IsoDay | null
  readonly dayIsSaid: boolean
}

/** All that is given must match; `source` is a name, compared without regard to case and accents. */
export type StatementQuery = {
  readonly source?: string
  readonly side?: string
  readonly from?: IsoDay
  readonly to?: IsoDay
  /** Only statements in these articles. */
  readonly articles?: readonly string[]
  readonly asOf?: IsoDay
  readonly knownAt?: Instant
  readonly limit?: number
}
