import { contains, type IsoDay, type Source, type Statement, type StatusReport, type Window } from '#domain'
import type { ReadingFacts } from '../entry.ts'
import type { Speaker } from '../folded.ts'

/** The speaker that a source's id names, as lists show it. */
export function speakerOf(facts: ReadingFacts, id: string | null): Speaker | null {
  const source = facts.sources.find(candidate => candidate.id === id)
  return source ? asSpeaker(source) : null
}

/** A day, and whether it is the day something was said rather than the day it was published. */
export type DaySaid = { readonly day: IsoDay | null; readonly dayIsSaid: boolean }

/** The day a report counts from: that of the statement that holds its words. */
export const dayOf = (report: StatusReport, facts: ReadingFacts, published: IsoDay | null): DaySaid =>
  daySaid(statementOf(report, facts.statements)?.said ?? null, published)

/**
 * The last day of the window in which something was said, where the article tells, else the day it was published: nothing
 * is said after the article that reports it.
 */
export function daySaid(said: Window | null, published: IsoDay | null): DaySaid {
  const day = said?.latest ?? null
  if (day === null || (published !== null && day > published)) return { day: published, dayIsSaid: false }
  return { day, dayIsSaid: true }
}

// The shortest statement of the same speaker whose words hold the report's evidence, or lie within it.
function statementOf(report: StatusReport, statements: readonly Statement[]): Statement | null {
  if (report.speaker === null) return null
  const holding = statements.filter(
    ({ speaker, content }) =>
      speaker === report.speaker &&
      content.some(part => contains(part, report.evidence) || contains(report.evidence, part)),
  )
  return holding.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null
}

const lengthOf = ({ content }: Statement): number => content.reduce((sum, part) => sum + part.end - part.start, 0)

function asSpeaker({ name, named, kind, role, side }: Source): Speaker {
  return { name, named, kind, ...(role === undefined ? {} : { role }), side }
}
