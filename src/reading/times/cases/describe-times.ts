import type { IsoDay, Window } from '#domain'
import type { AnnotatedText } from '../../text/index.ts'
import { findTimes, resolveTime } from '../index.ts'

/**
 * A text with its words about time in brackets, and after ` = ` what each means from a day on, as the case files write it:
 * "The commission meets [next week]. = 2026-11-23/2026-11-29". Another candidate follows "or"; `../..` has no edges.
 */
export function describeTimes(doc: AnnotatedText, anchor: IsoDay | null): string {
  const times = findTimes(doc)
  if (times.length === 0) return doc.text
  let marked = ''
  let at = 0
  for (const { span } of times) {
    marked += `${doc.text.slice(at, span.start)}[${doc.text.slice(span.start, span.end)}]`
    at = span.end
  }
  const windows = times.map(time => describeWindow(resolveTime(time, { anchor }), doc.text))
  return `${marked}${doc.text.slice(at)} = ${windows.join('; ')}`
}

function describeWindow(window: Window, text: string): string {
  const { edtf, alternatives = [], relation, duration, clock } = window
  const parts = [[edtf, ...alternatives.map(other => other.edtf)].join(' or ')]
  if (relation)
    parts.push(
      `${relation.offset ?? 'some time'} ${relation.direction} "${text.slice(relation.event.start, relation.event.end)}"`,
    )
  if (duration !== undefined) parts.push(`lasting ${duration ?? 'some time'}`)
  if (clock) parts.push(`at ${clock.time} ${clock.zone ?? 'without zone'}`)
  return parts.join(' ')
}
