// The one file that joins the stages: it takes articles in, has them read, records and corrects, and asks the record. The
// stages know nothing of each other; the surfaces know only this and the views. What may surprise: each stage is loaded
// when it is first needed, so that reading does not wait for a database nor a question for the weights.
import { type Article, Failure, type IsoDay } from '#domain'
import type { Shelf, Taken, TakenFrom } from '#intake'
import type { Correction, CorrectionDraft, Finding, FoldedRecord, Ledger, Reread, StatementQuery } from '#ledger'
import type * as views from '#views'
import { addToRecord, type Keeping, knownTo } from './readout/add-to-record.ts'
import { type Follow, followIn } from './readout/follow.ts'
import { meansOf } from './readout/means.ts'
import type { Inputs, Outcome, Read, Recorded, Tally } from './readout/outcome.ts'
import { type Quarantine, quarantineIn } from './readout/quarantine.ts'
import { modelsHere, readArticle, unreadOf } from './readout/read-article.ts'
import { until } from './readout/until.ts'

export type { FollowedFeed, Given, Quarantined, Reach } from '#intake'
export type { Change, Correction, CorrectionDraft, Finding, Reread, Setting, StatementQuery } from '#ledger'

export type { Failed, Inputs, Manner, Outcome, Read, Recorded, Tally } from './readout/outcome.ts'

/** Which day a question is asked of, and what the record had learnt by the end of which day. */
export type Asked = views.Question & { readonly knownAt?: IsoDay }

/** What reading again came to: articles left as a newer reader read them, and meetings that differ. */
export type RereadTally = { readonly kept: number; readonly differences: readonly views.Difference[] }

/** An open record with everything that can be asked of it and done to it. Hold it until done, then close it. */
export type Readout = {
  /** Takes inputs in, reads them and records the readings; gives what became of each, in order, then the tally. */
  readonly add: (inputs: Inputs) => AsyncGenerator<Outcome<Recorded>, Tally>
  /** The feeds that are followed, and what is done with them. */
  readonly follow: Follow
  /** What an article was taken from, where intake's shelf has it. */
  readonly takenFrom: (article: string) => Promise<TakenFrom | undefined>
  /** What could not be taken in. */
  readonly quarantine: Quarantine
  readonly docket: (query: views.DocketQuery, asked: Asked) => Promise<views.Docket>
  readonly meeting: (id: string, asked: Asked) => Promise<views.MeetingAnswer | null>
  /** Why two meetings, by any ids they ever had, are not one; null where they are, or where there is no such meeting. */
  readonly apart: (ids: readonly [string, string], asked: Asked) => Promise<string | null>
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
  /** Makes anew what is kept beside the entries and was made from them. */
  readonly mend: () => Promise<void>
  readonly backup: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Reads inputs one at a time, in their order, without a record. */
export async function* readInputs(inputs: Inputs): AsyncGenerator<Outcome<Read>> {
  for await (const taken of takeInAll(inputs)) {
    if (taken.kind === 'failed') {
      const { input, failure, unread } = taken
      yield { kind: 'failed', input, failure, warnings: unread?.warnings ?? [], ...(await unreadOf(taken)) }
      continue
    }
    const { input, warnings } = taken
    const reading = await readArticle(taken)
    if (reading instanceof Failure) yield { kind: 'failed', input, failure: reading, warnings }
    else yield { kind: 'read', input, reading, warnings }
  }
}

/** Where intake keeps its own state, if not beside the record. */
export type Beside = { readonly shelf?: string }

/**
 * Opens the record in a file, made where there is none, or in the PostgreSQL database of a `postgres://` address; `:memory:`
 * is a record that lives as long as the process.
 */
export async function openReadout(record: string, { shelf: named }: Beside = {}): Promise<Readout> {
  const ask = await import('#views')
  const ledger = await openLedgerIn(record)
  let opened: Promise<Shelf> | undefined
  const shelf = () => (opened ??= openShelfOf(record, named))
  const keeping = async () => ({ ledger, shelf: await shelf() })
  const folded = ({ knownAt }: Asked): Promise<FoldedRecord> => ledger.folded(knownAt && endOf(knownAt))
  return {
    add: async function* (inputs) {
      return yield* addTo(await keeping(), inputs)
    },
    follow: followIn(keeping),
    takenFrom: async article => (await shelf()).pages.originOf(article),
    quarantine: quarantineIn(keeping),
    docket: async (query, asked) => ask.docket(await folded(asked), query, asked),
    meeting: async (id, asked) => {
      const record = await folded(asked)
      const answer = ask.meeting(record, id, asked)
      if (!answer) return null
      const newest = ask.newestVersions(record, answer, asked)
      return ask.markGoneInStory(answer, newest, await textsOf(ledger, newest.values()))
    },
    apart: async (ids, asked) => ask.apart(await folded(asked), ids, asked),
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
    doctor: () => ledger.doctor(now()),
    mend: ledger.mend,
    backup: ledger.backup,
    close: async () => {
      await opened?.then(({ close }) => close()).catch(() => {})
      await ledger.close()
    },
  }
}

async function openLedgerIn(record: string): Promise<Ledger> {
  const { openLedger, openMemoryStore, openPostgresStore, openSqliteStore } = await import('#ledger')
  if (record === ':memory:') return openLedger(openMemoryStore())
  return openLedger(await (isPostgres(record) ? openPostgresStore(record) : openSqliteStore(record)))
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

async function* takeInAll(inputs: Inputs): AsyncGenerator<Taken> {
  const { takeIn } = await import('#intake')
  yield* takeIn(inputs.names, inputs.given, await meansOf(inputs))
}

async function* addTo(keeping: Keeping, inputs: Inputs): AsyncGenerator<Outcome<Recorded>, Tally> {
  const { takeNew } = await import('#intake')
  const taken = takeNew(inputs.names, inputs.given, await meansOf(inputs), knownTo(keeping))
  return yield* addToRecord(keeping, until(taken, inputs.signal), inputs.given)
}

/** Beside a record in a file, `record.intake.sqlite`; elsewhere in the file that is named, or in memory. */
async function openShelfOf(record: string, named: string | undefined): Promise<Shelf> {
  const { openShelf } = await import('#intake')
  const isFile = record !== ':memory:' && !isPostgres(record)
  return openShelf(named ?? (isFile ? `${record.replace(/\.sqlite$/, '')}.intake.sqlite` : ':memory:'))
}

const isPostgres = (record: string) => /^postgres(ql)?:/.test(record)
const now = () => new Date().toISOString()
const endOf = (day: IsoDay) => `${day}T23:59:59.999Z`
