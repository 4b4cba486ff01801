import { setFlagsFromString } from 'node:v8'
import { Failure, type Reading } from '#domain'
import type { Given, Known, KnownBytes, NotTaken, Shelf, Taken, TakenArticle } from '#intake'
import type { Ledger } from '#ledger'
import { heldBecause, heldName } from './hold-back.ts'
import type { Outcome, Recorded, Tally } from './outcome.ts'
import { readArticle } from './read-article.ts'

/** Where articles are kept: the record, and intake's shelf beside it. */
export type Keeping = { readonly ledger: Ledger; readonly shelf: Shelf }

/** As many articles as are recorded in one step: few enough to keep memory flat, enough to make steps cheap. */
const BATCH = 32

/** Bytes that gave an article which the record holds, read by this reader. */
export const knownTo =
  ({ ledger, shelf }: Keeping): KnownBytes =>
  async fingerprint => {
    const article = shelf.pages.articleOf(fingerprint)
    if (article === undefined) return undefined
    const { READER_VERSION } = await import('#reading')
    return (await ledger.reading(article))?.reader.version === READER_VERSION ? article : undefined
  }

/** Reads what was taken in and records it, batch by batch; what fails goes to quarantine with its reason. */
export async function* addToRecord(
  keeping: Keeping,
  taken: AsyncIterable<Taken | Known>,
  given: Given,
): AsyncGenerator<Outcome<Recorded>, Tally> {
  // Reading makes much that is soon forgotten; V8 would let the room for it grow with every thousand articles.
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=30')
  const fresh = new Set<string>()
  let batch: Step[] = []
  const recordBatch = async () => {
    const steps = batch
    batch = []
    return recordSteps(keeping, steps, given, fresh)
  }
  for await (const one of taken) {
    if (batch.push(await stepOf(one)) >= BATCH) yield* await recordBatch()
  }
  yield* await recordBatch()
  return tally(keeping.ledger, fresh)
}

type Step =
  | { readonly kind: 'read'; readonly taken: TakenArticle; readonly reading: Reading }
  | { readonly kind: 'unread'; readonly taken: TakenArticle; readonly failure: Failure }
  | { readonly kind: 'failed'; readonly taken: NotTaken }
  | { readonly kind: 'known'; readonly taken: Known }

async function stepOf(taken: Taken | Known): Promise<Step> {
  if (taken.kind === 'known') return { kind: 'known', taken }
  if (taken.kind === 'failed') {
    const { unread, failure } = taken
    return unread ? { kind: 'unread', taken: unread, failure } : { kind: 'failed', taken }
  }
  const reading = await readArticle(taken)
  return reading instanceof Failure ? { kind: 'unread', taken, failure: reading } : { kind: 'read', taken, reading }
}

/** Records a batch in one step. An article that cannot be read yet is kept, unread, beside its failure. */
async function recordSteps({ ledger, shelf }: Keeping, steps: readonly Step[], given: Given, fresh: Set<string>) {
  const read = steps.filter(step => step.kind === 'read')
  const unread = steps.filter(step => step.kind === 'unread')
  const failed = steps.filter(step => step.kind === 'failed').map(({ taken }) => taken)
  const at = new Date().toISOString()
  const kept = unread.map(({ taken }) => taken.article)
  if (kept.length > 0) await ledger.take(kept, at)
  // The same article may come twice in one batch.
  const readings = new Map(read.map(({ reading }) => [reading.article.id, reading]))
  const made = readings.size > 0 ? await ledger.add([...readings.values()], at) : undefined
  const isNew = new Set(made?.read)
  for (const id of isNew) fresh.add(id)
  shelf.pages.keep([...read, ...unread].map(({ taken }) => taken))
  shelf.quarantine.release(steps.flatMap(step => (step.kind === 'failed' ? [] : [heldName(step.taken.input)])))
  shelf.quarantine.hold(
    failed.flatMap(one => heldBecause(one, given)),
    at,
  )
  return steps.map(step => outcomeOf(step, isNew))
}

function outcomeOf(step: Step, isNew: Set<string>): Outcome<Recorded> {
  const { input, share } = step.taken
  const place = { input, ...(share !== undefined && { share }) }
  if (step.kind === 'known') {
    return { ...place, kind: 'recorded', warnings: [], article: step.taken.article, isNew: false }
  }
  if (step.kind === 'failed') return { ...place, kind: 'failed', warnings: [], failure: step.taken.failure }
  const { warnings, article } = step.taken
  if (step.kind === 'unread') return { ...place, kind: 'failed', warnings, failure: step.failure, kept: true }
  return { ...place, kind: 'recorded', warnings, article: article.id, isNew: isNew.delete(article.id) }
}

/** Looks at the record once, when all is in: until then nothing of it is held. */
async function tally(ledger: Ledger, fresh: ReadonlySet<string>): Promise<Tally> {
  if (fresh.size === 0) return { changed: [], copies: 0 }
  const ask = await import('#views')
  const { restReaders } = await import('#intake')
  restReaders()
  const record = await ledger.folded()
  const changed = [...record.meetings.values()].filter(({ accounts }) => accounts.some(one => fresh.has(one.article)))
  const now = new Date().toISOString().slice(0, 10)
  const copies = new Set<string>()
  for (const { id, accounts } of changed) {
    if (accounts.length < 2) continue
    for (const { article, copyOf } of ask.meeting(record, id, { now })?.documents ?? [])
      if (copyOf && fresh.has(article)) copies.add(article)
  }
  return { changed: changed.map(({ id }) => id), copies: copies.size }
}
