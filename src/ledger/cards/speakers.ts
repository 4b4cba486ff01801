import { contains, type IsoDay, type Source, type Statement, type StatusReport, type Window } from '#domain'
import type { ReadingFacts } from '../entry.ts'
import type { Speaker } from '../folded.ts'

/** The speaker that a source's id names, as lists show it. */
export function speakerOf(facts: ReadingFacts, id: string | null): Speaker | null {
  const source = facts.sources.find(candidate => candidate.id === id)
  return source ? asSpeaker(source) : null
}

/**
 * The day a report counts from: the day it was said, where the statement that holds its words tells, else the day its
 * article was published. A day after publication cannot be when something was said.
 */
export function dayOf(
  report: StatusReport,
  facts: ReadingFacts,
  published: IsoDay | null,
): { readonly day: IsoDay | null; readonly dayIsSaid: boolean } {
  const said = saidDay(statementOf(report, facts.statements)?.said ?? null)
  if (said === null || (published !== null && said > published)) return { day: published, dayIsSaid: false }
  return { day: said, dayIsSaid: true }
}

/** The day that a window for "when it was said" names: its last day, and null where it is open. */
export const saidDay = (said: Window | null): IsoDay | null => said?.latest ?? null

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
