import type { Means, NotTaken, Piece, Quarantined } from '#intake'
import { addToRecord, type Keeping, knownTo } from './add-to-record.ts'
import { heldName } from './hold-back.ts'
import type { Outcome, Recorded, Tally } from './outcome.ts'
import { until } from './until.ts'

/** Tries held things again: what is taken in leaves quarantine, what fails stays, with its new reason. */
export async function* retryHeld(
  keeping: Keeping,
  held: readonly Quarantined[],
  means: Means,
): AsyncGenerator<Outcome<Recorded>, Tally> {
  const total = { copies: 0, changed: new Set<string>() }
  for (const [i, one] of held.entries()) {
    if (means.signal?.aborted) break
    const adding = addToRecord(keeping, until(await again(keeping, one, means), means.signal), one.given)
    let hasFailed = false
    for (;;) {
      const step = await adding.next()
      if (step.done) {
        total.copies += step.value.copies
        for (const id of step.value.changed) total.changed.add(id)
        break
      }
      const { value } = step
      if (value.kind === 'failed' && !value.kept && heldName(value.input) === one.input) hasFailed = true
      yield { ...value, share: (i + 1) / held.length }
    }
    if (!hasFailed && !means.signal?.aborted) keeping.shelf.quarantine.release([one.input])
  }
  return { copies: total.copies, changed: [...total.changed] }
}

async function again(keeping: Keeping, { input, piece, given }: Quarantined, means: Means) {
  const { piecesOf, takePieces } = await import('#intake')
  async function* held(): AsyncGenerator<Piece | NotTaken> {
    // Under the name that it is held by, so that it is found again.
    if (piece) yield { ...piece, input }
    else yield* piecesOf(input, means)
  }
  return takePieces(held(), given, knownTo(keeping))
}
