import type { Origin } from '#domain'
import { findCredit } from './find-credit.ts'
import { findLeanings, type Leaning, type ReadStatements } from './find-leanings.ts'
import { sameOutlet } from './same-outlet.ts'

export type OriginInput = ReadStatements & {
  /** Who published the article: an outlet is no origin of its own pages. */
  readonly outlet?: string | undefined
  readonly title?: string | undefined
}

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
  const credit = findCredit(doc, entities)
  const leanings = findLeanings(input).filter(one => !own || !sameOutlet(one.outlet, own))
  const groups = new Map<string, Leaning[]>()
  for (const one of leanings) {
    const key = [...groups.keys()].find(name => sameOutlet(name, one.outlet)) ?? one.outlet
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const leaned = [...groups.values()].filter(group => leansOn(input, group)).map(([first]) => strip(first!))
  if (!credit || (own && sameOutlet(credit.outlet, own))) return leaned
  return [credit, ...leaned.filter(one => !sameOutlet(one.outlet, credit.outlet))]
}

function leansOn({ doc }: OriginInput, group: readonly Leaning[]): boolean {
  const lead = leadEnd(doc)
  const inLead = group.some(({ span, voice }) => span.start < lead && voice !== 'named')
  return inLead || group.filter(({ voice }) => voice !== 'named').length >= MANY
}

/** Where the lead ends: after so many paragraphs of running text, headings apart. */
function leadEnd({ paragraphs, text }: OriginInput['doc']): number {
  const running = paragraphs.filter(({ heading }) => !heading)
  return running[LEAD - 1]?.end ?? text.length
}

const strip = ({ outlet, how, span }: Leaning): Origin => ({ outlet, how, span })
