// The one file that joins the stages: it takes articles in, has them read, records and corrects, and asks the record. The
// stages know nothing of each other; the surfaces know only this and the views. What may surprise: each stage is loaded
// when it is first needed, so that reading does not wait for a database nor a question for the weights.
import { readFile } from 'node:fs/promises'
import { type Article, Failure, type IsoDay, type Reading } from '#domain'
import type { Given, NotTaken, Taken } from '#intake'
import type { Correction, CorrectionDraft, Finding, FoldedRecord, Ledger, Reread, StatementQuery } from '#ledger'
import type { Models } from '#reading'
import type * as views from '#views'

export type { Given } from '#intake'
export type { Change, Correction, CorrectionDraft, Finding, Reread, Setting, StatementQuery } from '#ledger'

/** What became of one input, or of one item of an input that holds many. Failures and warnings are sentences that name it. */
export type Outcome<Done> = (Done | Failed) & {
  readonly input: string
  readonly warnings: readonly string[]
}

/** `unread` is what could be got out of a page or message in a language that cannot be read yet: its text, and no fact. */
export type Failed = { readonly kind: 'failed'; readonly failure: Failure; readonly unread?: Reading }

export type Read = { readonly kind: 'read'; readonly reading: Reading }

/** `isNew` is false where the record held the article, read by this reader, already. */
export type Recorded = { readonly kind: 'recorded'; readonly article: string; readonly isNew: boolean }

/** What an `add` came to. `copies` are new articles that repeat another's text; `changed` are ids of meetings. */
export type Tally = { readonly copies: number; readonly changed: readonly string[] }

/** Which day a question is asked of, and what the record had learnt by the end of which day. */
export type Asked = views.Question & { readonly knownAt?: IsoDay }

/** What reading again came to: articles left as a newer reader read them, and meetings that differ. */
export type RereadTally = { readonly kept: number; readonly differences: readonly views.Difference[] }

/** Inputs as a person names them, what the person says of them, and where `-` is read from. */
export type Inputs = {
  readonly names: readonly string[]
  readonly given: Given
  readonly standardInput: AsyncIterable<Uint8Array>
}

/** An open record with everything that can be asked of it and done to it. Hold it until done, then close it. */
export type Readout = {
  /** Takes inputs in, reads them and records the readings; gives what became of each, in order, then the tally. */
  readonly add: (inputs: Inputs) => AsyncGenerator<Outcome<Recorded>, Tally>
  readonly docket: (query: views.DocketQuery, asked: Asked) => Promise<views.Docket>
  readonly meeting: (id: string, asked: Asked) => Promise<views.MeetingAnswer | null>
  readonly article: (id: string, asked: Asked) => Promise<views.ArticleAnswer | null>
  /** `meeting` narrows to what speaks of that meeting, by any id it ever had. */
  readonly statements: (
    query: StatementQuery & { readonly meeting?: string },
    asked: Asked,
  ) => Promise<views.StatementsAnswer>
  /** Throws a `Failure` of kind `usage` that names the character where a search cannot be read. */
  readonly search: (query: views.SearchQuery, asked: Asked) => Promise<views.SearchAnswer>
  readonly changes: (since: views.Since, asked: Asked) => Promise<readonly views.MeetingChange[]>
  readonly disputes: (asked: Asked) => Promise<readonly views.Dispute[]>
  readonly sources: (asked: Asked) => Promise<readonly views.SourceRow[]>
  readonly sides: (asked: Asked) => Promise<readonly views.SideRow[]>
  readonly about: (asked: Asked) => Promise<views.AboutRecord>
  /** The days on which an answer changed, whatever day is asked of. */
  readonly days: (asked: Asked) => Promise<readonly IsoDay[]>
  /** Records a correction and gives the id of its entry; `{ kind: 'undo', entry }` takes it back. */
  readonly correct: (correction: CorrectionDraft) => Promise<string>
  /** Everything that people corrected, in the order made, undone or not. */
  readonly corrections: (asked: Asked) => Promise<readonly Correction[]>
  /** Reads again what another reader read; `isDry` records nothing and tells what would be different. */
  readonly reread: (how: { readonly isDry: boolean; readonly now: IsoDay }) => AsyncGenerator<Reread, RereadTally>
  readonly doctor: () => Promise<readonly Finding[]>
  readonly backup: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Reads inputs one at a time, in their order, without a record. */
export async function* readInputs(inputs: Inputs): AsyncGenerator<Outcome<Read>> {
  for await (const taken of takeInAll(inputs)) {
    if (taken.kind === 'failed') {
      yield { ...failed(taken), ...(await unreadOf(taken)) }
      continue
    }
    const { input, warnings } = taken
    const reading = await readArticle(taken)
    if (reading instanceof Failure) yield { kind: 'failed', input, failure: reading, warnings }
    else yield { kind: 'read', input, reading, warnings }
  }
}

/**
 * Opens the record in a file, made where there is none, or in the PostgreSQL database of a `postgres://` address; `:memory:`
 * is a record that lives as long as the process.
 */
export async function openReadout(record: string): Promise<Readout> {
  const ask = await import('#views')
  const ledger = await openLedgerIn(record)
  const folded = ({ knownAt }: Asked): Promise<FoldedRecord> => ledger.folded(knownAt && endOf(knownAt))
  return {
    add: inputs => addTo(ledger, inputs),
    docket: async (query, asked) => ask.docket(await folded(asked), query, asked),
    meeting: async (id, asked) => {
      const record = await folded(asked)
      const answer = ask.meeting(record, id, asked)
      if (!answer) return null
      const newest = ask.newestVersions(record, answer, asked)
      return ask.markGoneInStory(answer, newest, await textsOf(ledger, newest.values()))
    },
    article: async (id, asked) => {
      const known = asked.knownAt && endOf(asked.knownAt)
      const whole = (await ledger.reading(id, known)) ?? (await ledger.article(id, known))
      const answer = ask.article(await folded(asked), id, whole, asked)
      return answer && ask.markGone(answer, await textsOf(ledger, ask.newerVersions(answer)))
    },
    statements: async ({ meeting, ...query }, asked) => {
      const record = await folded(asked)
      const known = asked.knownAt === undefined ? {} : { knownAt: endOf(asked.knownAt) }
      const upTo = asked.asOf === undefined ? {} : { asOf: asked.asOf }
      const about = meeting === undefined ? {} : { articles: ask.articlesAbout(record, meeting, asked) }
      const found = await ledger.statements({ ...query, ...upTo, ...known, ...about })
      const said = ask.statementsBy(record, found, asked)
      return meeting === undefined ? said : ask.onlyAbout(record, meeting, said)
    },
    search: async (query, { knownAt, ...asked }) =>
      ask.searchRecord(ledger, query, { ...asked, ...(knownAt && { known: endOf(knownAt) }) }),
    changes: async (since, asked) => ask.changes(await folded(asked), since, asked),
    disputes: async asked => ask.disputes(await folded(asked), asked),
    sources: async asked => ask.sources(await folded(asked), asked),
    sides: async asked => ask.sides(await folded(asked), asked),
    about: async asked => ask.about(await folded(asked), asked),
    days: async asked => ask.days(await folded(asked)),
    correct: async correction => (await ledger.correct(correction, now())).id,
    corrections: async asked => (await folded(asked)).corrections,
    reread: how => rereadIn(ledger, how),
    doctor: ledger.doctor,
    backup: ledger.backup,
    close: ledger.close,
  }
}

async function openLedgerIn(record: string): Promise<Ledger> {
  const { openLedger, openMemoryStore, openPostgresStore, openSqliteStore } = await import('#ledger')
  if (record === ':memory:') return openLedger(openMemoryStore())
  return openLedger(await (/^postgres(ql)?:/.test(record) ? openPostgresStore(record) : openSqliteStore(record)))
}

async function textsOf(ledger: Ledger, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const id of ids) texts.set(id, (await ledger.article(id))?.text ?? '')
  return texts
}

/** Reads again, and gives what became of each article, then what is different. */
async function* rereadIn(ledger: Ledger, { isDry, now: day }: { isDry: boolean; now: IsoDay }) {
  const { reread } = await import('#ledger')
  const { READER_VERSION } = await import('#reading')
  const { READABLE } = await import('#intake')
  const ask = await import('#views')
  const before = ask.gistsOf(await ledger.folded(), { now: day })
  const reader = { version: READER_VERSION, models: (await modelsHere()).versions }
  const read = (article: Article) => readArticle({ input: `The article ${article.id}`, article })
  const { kept, record } = yield* reread(ledger, { reader, read, languages: READABLE, now, isDry })
  return { kept, differences: ask.differences(before, record, { now: day }) }
}

/** As many articles as are recorded in one step: few enough to keep memory flat, enough to make steps cheap. */
const BATCH = 32

async function* addTo(ledger: Ledger, inputs: Inputs): AsyncGenerator<Outcome<Recorded>, Tally> {
  const before = marksOf(await ledger.folded())
  const isNew = new Set<string>()
  let batch: Taken[] = []
  const recordBatch = async () => {
    const told = await recordTaken(ledger, batch)
    batch = []
    for (const outcome of told) if (outcome.kind === 'recorded' && outcome.isNew) isNew.add(outcome.article)
    return told
  }
  for await (const taken of takeInAll(inputs)) {
    if (batch.push(taken) >= BATCH) yield* await recordBatch()
  }
  yield* await recordBatch()
  const record = await ledger.folded()
  const changed = [...marksOf(record)].filter(([id, mark]) => before.get(id) !== mark).map(([id]) => id)
  return { changed, copies: await copiesAmong(isNew, changed, record) }
}

/** Records a batch in one step. An article that cannot be read yet is kept, unread, beside its failure. */
async function recordTaken(ledger: Ledger, batch: readonly Taken[]): Promise<Outcome<Recorded>[]> {
  const { READER_VERSION } = await import('#reading')
  const articles = batch.flatMap(taken => (taken.kind === 'article' ? [taken] : []))
  const unread = new Set(
    await ledger.unread(
      articles.map(({ article }) => article.id),
      READER_VERSION,
    ),
  )
  const readings = new Map<string, Reading | Failure>()
  for (const taken of articles)
    if (unread.has(taken.article.id)) readings.set(taken.article.id, await readArticle(taken))
  const kept = batch.flatMap(taken => {
    const one = taken.kind === 'article' ? taken : taken.unread
    return one && !isReading(readings.get(one.article.id)) ? [one.article] : []
  })
  const made = [...readings.values()].filter(isReading)
  if (kept.length > 0) await ledger.take(kept, now())
  if (made.length > 0) await ledger.add(made, now())
  return batch.map(taken => {
    if (taken.kind === 'failed') return failed(taken)
    const { input, warnings, article } = taken
    const reading = readings.get(article.id)
    if (reading instanceof Failure) return { kind: 'failed', input, warnings, failure: reading }
    return { kind: 'recorded', input, warnings, article: article.id, isNew: unread.delete(article.id) }
  })
}

const isReading = (reading: Reading | Failure | undefined): reading is Reading =>
  reading !== undefined && !(reading instanceof Failure)

/** What tells whether a meeting has changed: the accounts and reports it is made of. */
const marksOf = (record: FoldedRecord): Map<string, string> =>
  new Map(
    [...record.meetings].map(([id, { accounts }]) => [
      id,
      accounts.flatMap(({ key, reports }) => [key, ...reports.map(report => report.key)]).join(' '),
    ]),
  )

async function copiesAmong(articles: ReadonlySet<string>, meetings: readonly string[], record: FoldedRecord) {
  const ask = await import('#views')
  const documents = meetings.flatMap(id => ask.meeting(record, id, { now: today() })?.documents ?? [])
  return new Set(documents.filter(({ copyOf, article }) => copyOf && articles.has(article)).map(d => d.article)).size
}

async function* takeInAll({ names, given, standardInput }: Inputs): AsyncGenerator<Taken> {
  const { takeIn } = await import('#intake')
  yield* takeIn(names, given, { standardInput: () => standardInput })
}

const failed = ({ input, failure, unread }: NotTaken) =>
  ({ kind: 'failed', input, failure, warnings: unread?.warnings ?? [] }) as const

/** A text needs no getting out: whoever named it has it. */
async function unreadOf({ unread }: NotTaken): Promise<{ unread?: Reading }> {
  if (!unread || unread.raw.format === 'text' || unread.raw.format === 'markdown') return {}
  const { READER_VERSION } = await import('#reading')
  const reader = { version: READER_VERSION, models: {} }
  return {
    unread: { article: unread.article, reader, sources: [], statements: [], times: [], meetings: [], origins: [] },
  }
}

/** The reading of an article. A fault in the reader costs this article alone: it comes back as a failure that names it. */
async function readArticle({ input, article }: { input: string; article: Article }): Promise<Reading | Failure> {
  const { read } = await import('#reading')
  const models = await modelsHere()
  try {
    return read(article, models)
  } catch (fault) {
    const place =
      fault instanceof Error ? fault.stack?.split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ') : String(fault)
    return new Failure('unreadable', `${input} could not be read because of a fault in Readout: ${place}.`, fault)
  }
}

/** The weights, once they have been needed. */
let loaded: Promise<Models> | undefined

function modelsHere(): Promise<Models> {
  loaded ??= loadFrom(new URL('../models/', import.meta.url))
  return loaded
}

const REINSTALL = 'Install Readout again; they come with it.'

async function loadFrom(folder: URL): Promise<Models> {
  const { loadModels } = await import('#reading')
  const bytes = (name: string) =>
    readFile(new URL(`${name}.bin`, folder)).catch(cause => {
      throw new Failure('storage', `The weights models/${name}.bin cannot be read. ${REINSTALL}`, cause)
    })
  const [tagger, attributions] = await Promise.all([bytes('tagger'), bytes('attributions')])
  try {
    return loadModels({ tagger, attributions })
  } catch (cause) {
    throw new Failure('storage', `The weights in models/ are not those of this reader. ${REINSTALL}`, cause)
  }
}

const now = () => new Date().toISOString()
const today = () => now().slice(0, 10)
const endOf = (day: IsoDay) => `${day}T23:59:59.999Z`
