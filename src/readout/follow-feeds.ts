import type { Following, Gathered, NotTaken, Piece } from '#intake'
import { addToRecord, type Keeping, knownTo } from './add-to-record.ts'
import type { Outcome, Recorded, Tally } from './outcome.ts'
import { until } from './until.ts'

/** What asking the feeds came to; `problems` are sentences about feeds that failed or are damaged. */
export type FollowTally = Tally & {
  readonly asked: number
  readonly unchanged: number
  readonly failing: number
  readonly problems: readonly string[]
}

/**
 * Asks the feeds whose time has come and records their new items. A feed's items count as seen once they are recorded, so
 * that nothing is lost where it ends in between.
 */
export async function* followInto(keeping: Keeping, how: Following): AsyncGenerator<Outcome<Recorded>, FollowTally> {
  const { followFeeds, takePieces } = await import('#intake')
  const open: { readonly gathered: Gathered; readonly end: number }[] = []
  const counts = { asked: 0, unchanged: 0, failing: 0 }
  const problems: string[] = []
  let [handed, told] = [0, 0]
  async function* pieces(): AsyncGenerator<Piece | NotTaken> {
    for await (const gathered of followFeeds(keeping.shelf.feeds, how)) {
      counts.asked += 1
      if (gathered.feed.problem) problems.push(gathered.feed.problem)
      if (gathered.feed.failures > 0) counts.failing += 1
      else if (gathered.pieces.length === 0) counts.unchanged += 1
      handed += gathered.pieces.length
      open.push({ gathered, end: handed })
      yield* gathered.pieces
    }
  }
  const close = () => {
    while (open[0] && open[0].end <= told) settle(keeping, open.shift()!.gathered)
  }
  const taken = takePieces(pieces(), {}, knownTo(keeping))
  const adding = addToRecord(keeping, until(taken, how.signal), {})
  for (;;) {
    const step = await adding.next()
    close()
    if (step.done) return { ...step.value, ...counts, problems }
    told += 1
    yield step.value
  }
}

function settle({ shelf }: Keeping, { feed, seen }: Gathered): void {
  shelf.feeds.see(feed.url, seen, new Date().toISOString())
  shelf.feeds.save(feed)
}
