import type { Participant } from '#domain'
import type { Account, ArticleCard, Quote, Report, Speaker, ToldPlace, ToldWindow } from '../folded.ts'

// Cards as they are kept: every quotation, window and speaker once, named by its place in a list, and nothing that the card
// says of the article repeated in its accounts. Read again, what was one thing is one object: a record of a hundred thousand
// articles is held in memory, and most of what they say, they say more than once.

/** Changes whenever the same entries could give another card, or the same card another text: kept ones are made again. */
export const CARD_FORM = '4'

type Packed<Told> = Omit<Told, 'quote'> & { readonly quote: number | null }

type PackedReport = Omit<
  Report,
  'article' | 'outlet' | 'published' | 'learnt' | 'speaker' | 'window' | 'condition' | 'evidence'
> & {
  readonly speaker: number | null
  readonly window: number | null
  readonly condition: number | null
  readonly evidence: number
}

type PackedAccount = Pick<Account, 'key' | 'label' | 'kind' | 'participants' | 'parties' | 'waitsOn'> & {
  readonly place: Packed<ToldPlace> | null
  readonly window: number | null
  readonly mentions: readonly number[]
  readonly reports: readonly PackedReport[]
}

type CardText = Omit<ArticleCard, 'accounts'> & {
  readonly quotes: readonly (readonly [start: number, end: number, words: string])[]
  readonly windows: readonly Packed<ToldWindow>[]
  readonly voices: readonly Speaker[]
  readonly told: readonly PackedAccount[]
}

/** A card as text. */
export function writeCard({ accounts, ...about }: ArticleCard): string {
  const quotes = listOf<Quote>(({ span }) => `${span.start} ${span.end}`)
  const place = (told: Quote | null): number | null => (told ? quotes.place(told) : null)
  const windows = listOf<ToldWindow>(window => JSON.stringify(window))
  const voices = listOf<Speaker>(speaker => JSON.stringify(speaker))
  const told = accounts.map(
    ({ key, label, kind, participants, parties, waitsOn, ...account }): PackedAccount => ({
      key,
      label,
      kind,
      participants,
      parties,
      waitsOn,
      place: account.place && { ...account.place, quote: place(account.place.quote) },
      window: account.window && windows.place(account.window),
      mentions: account.mentions.map(quotes.place),
      reports: account.reports.map(({ article, outlet, published, learnt, ...report }) => ({
        ...report,
        speaker: report.speaker && voices.place(report.speaker),
        window: report.window && windows.place(report.window),
        condition: place(report.condition),
        evidence: quotes.place(report.evidence),
      })),
    }),
  )
  const packed: CardText = {
    ...about,
    windows: windows.all().map(window => ({ ...window, quote: place(window.quote) })),
    voices: voices.all(),
    told,
    quotes: quotes.all().map(({ span, words }) => [span.start, span.end, words]),
  }
  return JSON.stringify(packed)
}

/** The card that a text was written from, its fields in the order in which they are made. */
export function readCard(text: string): ArticleCard {
  // Written by this program, in this form.
  const packed: CardText = JSON.parse(text)
  const { id: article, url, outlet, title, published, language, textHash, reader, ...more } = packed
  const learnt = sharedText(packed.learnt)
  const quotes = packed.quotes.map(([start, end, words]): Quote => ({ article, span: { start, end }, words }))
  const quoteAt = (place: number | null): Quote | null => (place === null ? null : quotes[place]!)
  const parts = {
    where: { article, outlet, published, learnt },
    quotes,
    quoteAt,
    windows: packed.windows.map(
      (window): ToldWindow => ({ ...window, because: sharedList(window.because), quote: quoteAt(window.quote) }),
    ),
    voices: packed.voices.map(sharedVoice),
  }
  return {
    id: article,
    url,
    outlet,
    title,
    published,
    language,
    learnt,
    textHash,
    reader,
    accounts: packed.told.map(account => readAccount(account, parts)),
    origins: more.origins,
    statements: more.statements,
    speakers: more.speakers,
    sketch: more.sketch,
    former: more.former,
  }
}

type Parts = {
  readonly where: Pick<Account, 'article' | 'outlet' | 'published' | 'learnt'>
  readonly quotes: readonly Quote[]
  readonly quoteAt: (place: number | null) => Quote | null
  readonly windows: readonly ToldWindow[]
  readonly voices: readonly Speaker[]
}

function readAccount({ key, label, kind, place, window, ...account }: PackedAccount, parts: Parts): Account {
  return {
    key,
    ...parts.where,
    label,
    kind,
    participants: account.participants.map(sharedPerson),
    parties: sharedList(account.parties),
    place: place && { ...place, quote: parts.quoteAt(place.quote) },
    window: window === null ? null : parts.windows[window]!,
    mentions: account.mentions.map(mention => parts.quotes[mention]!),
    reports: account.reports.map(report => readReport(report, parts)),
    waitsOn: account.waitsOn,
  }
}

function readReport({ key, status, certainty, speaker, side, window, ...report }: PackedReport, parts: Parts): Report {
  return {
    key,
    ...parts.where,
    status,
    certainty,
    speaker: speaker === null ? null : parts.voices[speaker]!,
    side,
    window: window === null ? null : parts.windows[window]!,
    day: report.day,
    dayIsSaid: report.dayIsSaid,
    condition: parts.quoteAt(report.condition),
    evidence: parts.quotes[report.evidence]!,
    because: sharedList(report.because),
  }
}

/** Things told apart by `nameOf`, each once, in the order placed. */
function listOf<T>(nameOf: (thing: T) => string) {
  const places = new Map<string, number>()
  const things: T[] = []
  return {
    place: (thing: T): number => {
      const name = nameOf(thing)
      const known = places.get(name)
      if (known !== undefined) return known
      places.set(name, things.length)
      return things.push(thing) - 1
    },
    all: (): readonly T[] => things,
  }
}

/** As many as are kept of what recurs from article to article. */
const MOST = 100_000

/** Gives the same object for the same thing. */
function poolOf<T>(nameOf: (thing: T) => string): (thing: T) => T {
  const pool = new Map<string, T>()
  return thing => {
    const name = nameOf(thing)
    const known = pool.get(name)
    if (known === undefined && pool.size < MOST) pool.set(name, thing)
    return known ?? thing
  }
}

const sharedText = poolOf<string>(text => text)
const sharedList = poolOf<readonly string[]>(list => list.join('\n'))
const sharedVoice = poolOf<Speaker>(speaker => JSON.stringify(speaker))
const sharedPerson = poolOf<Participant>(participant => JSON.stringify(participant))
