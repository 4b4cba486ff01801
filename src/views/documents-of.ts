import { type ArticleCard, type FoldedMeeting, type FoldedRecord, findCopies } from '#ledger'
import type { Counts, Document } from './answers.ts'
import { compare } from './reports-of.ts'

/**
 * The articles of a meeting in order of publication, each with whose reporting it is and why. A copy counts under the
 * origin of what it repeats; a dismissed folding leaves its article to itself.
 */
export function documentsOf(meeting: FoldedMeeting, record: FoldedRecord): readonly Document[] {
  const cards = cardsOf(meeting, record)
  const copies = findCopies(cards)
  const credited = new Set(cards.flatMap(card => mainOrigin(card)?.outlet ?? []))
  const documents = new Map<string, Document>()
  for (const card of cards) {
    const folding = `folding:${card.id}`
    const copy = copies.get(card.id)
    const original = copy && documents.get(copy.of)
    const alone = asDocument(card, { origin: null, because: ['a person undid its folding'], copyOf: null, folding })
    if (record.dismissed.has(folding)) documents.set(card.id, { ...alone, folding: null })
    else if (copy && original) documents.set(card.id, asCopy(card, original, copy.share))
    else documents.set(card.id, asDocument(card, { ...originOf(card, credited), copyOf: null, folding }))
  }
  return [...documents.values()]
}

// A meeting that has not changed is the same object in the next record, and so are its articles.
const COUNTS = new WeakMap<FoldedMeeting, { readonly dismissed: FoldedRecord['dismissed']; readonly counts: Counts }>()

/** Three numbers: articles, outlets, and how many independent origins they come to. */
export function countsOf(meeting: FoldedMeeting, record: FoldedRecord): Counts {
  const known = COUNTS.get(meeting)
  if (known && known.dismissed === record.dismissed) return known.counts
  const counts = count(meeting, record)
  COUNTS.set(meeting, { dismissed: record.dismissed, counts })
  return counts
}

function count(meeting: FoldedMeeting, record: FoldedRecord): Counts {
  const documents = documentsOf(meeting, record)
  const outlets = new Set(documents.map(({ outlet, article }) => outlet ?? article))
  const known = new Set(documents.flatMap(({ origin }) => origin ?? []))
  const unknown = new Set(
    documents
      .filter(({ origin, copyOf }) => origin === null && copyOf === null)
      .map(({ outlet, article }) => outlet ?? article),
  )
  const others = new Set(cardsOf(meeting, record).flatMap(card => card.origins.map(({ outlet }) => outlet)))
  return {
    documents: documents.length,
    outlets: outlets.size,
    origins: {
      min: Math.max(1, known.size),
      max: Math.max(1, known.union(others).size + unknown.difference(known).size),
    },
  }
}

function cardsOf({ accounts }: FoldedMeeting, { articles }: FoldedRecord): readonly ArticleCard[] {
  const ids = new Set(accounts.map(({ article }) => article))
  return [...ids]
    .flatMap(id => articles.get(id) ?? [])
    .sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id))
}

type Folding = Pick<Document, 'origin' | 'because' | 'copyOf' | 'folding'>

function asDocument({ id, title, outlet, url, published, learnt }: ArticleCard, folding: Folding): Document {
  return { article: id, title, outlet, url, published, learnt, ...folding }
}

function asCopy(card: ArticleCard, original: Document, share: number): Document {
  const whose = original.outlet ?? 'an article without an outlet'
  const because = `shares ${Math.round(share * 100)} % of its five-word runs with ${whose}${original.published ? ` of ${original.published}` : ''}`
  return asDocument(card, {
    origin: original.origin ?? original.outlet,
    because: [because],
    copyOf: original.copyOf ?? original.article,
    folding: `folding:${card.id}`,
  })
}

function originOf(card: ArticleCard, credited: ReadonlySet<string>): Pick<Document, 'origin' | 'because'> {
  const main = mainOrigin(card)
  if (main) return { origin: main.outlet, because: [`${HOW[main.how]} ${main.outlet}: “${main.words}”`] }
  if (card.outlet !== null && credited.has(card.outlet))
    return { origin: card.outlet, because: ['other articles rely on its reporting'] }
  return { origin: null, because: ['it does not say whose reporting it relies on'] }
}

const HOW = {
  credited: 'credits',
  told: 'relays what was told to',
  cited: 'cites',
  document: 'relies on a document of',
}
const RANK = ['credited', 'told', 'cited', 'document'] as const

// What it credits before what it cites; then what it names first.
function mainOrigin({ origins }: ArticleCard): ArticleCard['origins'][number] | null {
  return (
    [...origins].sort((a, b) => RANK.indexOf(a.how) - RANK.indexOf(b.how) || a.span.start - b.span.start)[0] ?? null
  )
}
