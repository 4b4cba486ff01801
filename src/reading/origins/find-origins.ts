import type { Origin } from '#domain'
import { findCredit } from './find-credit.ts'
import { findDocument } from './find-document.ts'
import { findLeanings, type Leaning } from './find-leanings.ts'
import { findReports } from './find-reports.ts'
import type { OriginInput } from './origin-input.ts'
import { sameOutlet } from './same-outlet.ts'

/** A statement among these first paragraphs is the story's main fact. */
const LEAD = 3
/** So many statements by way of one outlet are the story, wherever they stand. */
const MANY = 3

/**
 * The outlets whose reporting the article leans on, the one it credits first. One statement in the lead is enough where an
 * outlet reports it or an unnamed source told it; later only several are. Interviews and remarks on the air are no reporting.
 */
export function findOrigins(input: OriginInput): Origin[] {
  const { doc, entities, outlet: own } = input
  const document = findDocument(input)
  if (document) return [shown(document)]
  const credit = findCredit(doc, entities)
  const leanings = [...findLeanings(input), ...findReports(doc, entities)]
    .filter(one => !own || !sameOutlet(one.house, own))
    .sort((a, b) => a.span.start - b.span.start)
  const groups = new Map<string, Leaning[]>()
  for (const one of leanings) {
    const key = [...groups.keys()].find(house => isShortFor(one, house)) ?? one.house
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const leaned = [...groups.values()].filter(group => leansOn(input, group)).map(([first]) => first!)
  if (!credit || (own && sameOutlet(credit.house, own))) return leaned.map(shown)
  return [credit, ...leaned.filter(one => one.house !== credit.house)].map(shown)
}

function leansOn({ doc }: OriginInput, group: readonly Leaning[]): boolean {
  const lead = leadEnd(doc)
  const own = group.filter(({ voice }) => voice !== 'named')
  return (
    own.some(({ span }) => span.start < lead) ||
    new Set(own.map(({ span }) => sentenceAt(doc, span.start))).size >= MANY
  )
}

/** "The Times" after "The New York Times". */
const isShortFor = ({ house }: Leaning, earlier: string): boolean =>
  house !== earlier && /^The \p{L}+$/u.test(house) && earlier.endsWith(house.slice(3))

/** One sentence that is found as a statement and as a report counts once. */
const sentenceAt = ({ sentences }: OriginInput['doc'], at: number): number =>
  sentences.findIndex(({ start, end }) => start <= at && at < end)

/** Where the lead ends: after so many paragraphs of running text, headings apart. */
function leadEnd({ paragraphs, text }: OriginInput['doc']): number {
  const running = paragraphs.filter(({ heading }) => !heading)
  return running[LEAD - 1]?.end ?? text.length
}

const shown = ({ outlet, house, how, span }: Origin): Origin =>
  house === outlet || house === undefined ? { outlet, how, span } : { outlet, house, how, span }
