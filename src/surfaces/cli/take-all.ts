import type { Outcome, Recorded, Tally } from '#readout'
import { showProgress } from './progress.ts'
import type { Setting } from './setting.ts'

/**
 * How many inputs were read, how many of those were new to the record, how many could not be read, and how many of those
 * are kept, unread.
 */
export type Took = Tally & {
  readonly read: number
  readonly fresh: number
  readonly failed: number
  readonly kept: number
}

/** Follows what is taken into a record, saying a sentence for each that fails or is damaged, and counts what became of them. */
export async function takeAll(
  taking: AsyncGenerator<Outcome<Recorded>, Tally>,
  { fail, terminal }: Pick<Setting, 'fail' | 'terminal'>,
): Promise<Took> {
  const progress = showProgress(terminal.live)
  let [read, fresh, failed, kept] = [0, 0, 0, 0]
  try {
    for (let step = await taking.next(); ; step = await taking.next()) {
      if (step.done) return { ...step.value, read, fresh, failed, kept }
      const outcome = step.value
      for (const warning of outcome.warnings) fail(warning)
      if (outcome.kind === 'failed') {
        failed++
        if (outcome.kept) kept++
        fail(outcome.failure.message)
      } else {
        read++
        if (outcome.isNew) fresh++
      }
      progress.step(read + failed, outcome.share)
    }
  } finally {
    progress.end()
  }
}

/** The counts as one line of JSON, or as a line for a person. */
export function tellCounts({ read, fresh, copies, failed, kept, changed }: Took, isJson: boolean | undefined): string {
  if (isJson) return `${JSON.stringify({ read, new: fresh, copies, failed, unread: kept, changed: changed.length })}\n`
  const unread = kept > 0 ? ` (${kept} of them kept, unread)` : ''
  return `${read} read, ${fresh} new, ${copies} copies, ${failed} failed${unread}, ${changed.length} meetings changed\n`
}
