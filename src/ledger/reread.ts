import { type Article, Failure, type Reader, type Reading } from '#domain'
import { compareVersions } from './cards/card-of-article.ts'
import type { FoldedRecord } from './folded.ts'
import type { Instant } from './instant.ts'
import type { Ledger } from './ledger.ts'

/** How to read again, and which languages can be read. `now` gives the moment at which readings are recorded; a dry run records nothing. */
export type Rereading = {
  readonly reader: Reader
  readonly read: (article: Article) => Promise<Reading | Failure>
  readonly languages: ReadonlySet<string>
  readonly now: () => Instant
  readonly isDry: boolean
}

/** What became of one article. */
export type Reread = { readonly article: string; readonly failure: Failure | null }

/** `kept` are articles whose reading is by a newer reader than this, which stays. `record` is as it is, or as it would be. */
export type RereadEnd = { readonly kept: number; readonly record: FoldedRecord }

/** Readings recorded in one step. */
const BATCH = 32

/** Reads every article again that another reader read, or that nobody has read, and gives what became of each. */
export async function* reread(ledger: Ledger, how: Rereading): AsyncGenerator<Reread, RereadEnd> {
  const { articles } = await ledger.folded()
  const cards = [...articles.values()]
  const behind = cards.filter(
    ({ reader, language }) =>
      how.languages.has(language) && isOther(reader, how.reader) && !isNewer(reader, how.reader),
  )
  const ids = behind.map(({ id }) => id).sort()
  const kept = cards.filter(({ reader }) => isNewer(reader, how.reader)).length
  const readings = readAll(ledger, ids, how)
  if (!how.isDry) {
    yield* recordAll(ledger, readings, how)
    return { kept, record: await ledger.folded() }
  }
  const outcomes: Reread[] = []
  const record = await ledger.preview(onlyReadings(readings, outcomes), how.now())
  yield* outcomes
  return { kept, record }
}

type Read = Reread & { readonly reading: Reading | null }

async function* readAll(ledger: Ledger, ids: readonly string[], { read }: Rereading): AsyncGenerator<Read> {
  for (const id of ids) {
    const article = await ledger.article(id)
    if (!article) continue
    const reading = await read(article)
    if (reading instanceof Failure) yield { article: id, failure: reading, reading: null }
    else yield { article: id, failure: null, reading }
  }
}

async function* recordAll(ledger: Ledger, readings: AsyncGenerator<Read>, { now }: Rereading): AsyncGenerator<Reread> {
  let batch: Reading[] = []
  const record = async (): Promise<void> => {
    if (batch.length > 0) await ledger.add(batch, now())
    batch = []
  }
  for await (const { reading, ...outcome } of readings) {
    if (reading && batch.push(reading) >= BATCH) await record()
    yield outcome
  }
  await record()
}

async function* onlyReadings(readings: AsyncGenerator<Read>, outcomes: Reread[]): AsyncGenerator<Reading> {
  for await (const { reading, ...outcome } of readings) {
    outcomes.push(outcome)
    if (reading) yield reading
  }
}

function isOther(reader: Reader | null, now: Reader): boolean {
  return reader === null || reader.version !== now.version || !sameModels(reader, now)
}

const isNewer = (reader: Reader | null, now: Reader): boolean =>
  reader !== null && compareVersions(reader.version, now.version) > 0

const sameModels = (a: Reader, b: Reader): boolean =>
  JSON.stringify(Object.entries(a.models).sort()) === JSON.stringify(Object.entries(b.models).sort())
