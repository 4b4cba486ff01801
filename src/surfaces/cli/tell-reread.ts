import type { Difference, MeetingGist } from '#views'
import { counted, plain, sayDay, sayStatus } from '../wording/index.ts'
import type { Look } from './tell-reading.ts'
import { wrap } from './wrap.ts'

export type RereadCounts = {
  readonly isDry: boolean
  readonly read: number
  readonly failed: number
  readonly kept: number
  readonly differences: readonly Difference[]
}

/** What reading again came to, or would come to: counts, then each meeting that differs, before and after. */
export function tellReread({ isDry, read, failed, kept, differences }: RereadCounts, look: Look): string {
  const of = (kind: Difference['kind']): number => differences.filter(difference => difference.kind === kind).length
  const counts = [
    `${counted(read, 'article')} ${isDry ? 'would be ' : ''}read again`,
    `${failed} failed`,
    ...(kept > 0 ? [`${kept} left as a newer reader read them`] : []),
  ]
  const meetings = `${of('changed')} meetings changed, ${of('new')} new, ${of('gone')} gone`
  return `${[`${counts.join(', ')}; ${meetings}`, ...differences.map(one => tellDifference(one, look))].join('\n\n')}\n`
}

function tellDifference(difference: Difference, { width, paint }: Look): string {
  const gist = difference.kind === 'gone' ? difference.before : difference.after
  const head = paint('strong', wrap(`${plain(gist.label)} — ${difference.kind}`, { width }))
  const id = paint('faint', wrap(gist.id, { width, first: '   ', hang: 3 }))
  const line = (lead: string, told: MeetingGist): string =>
    wrap(sayGist(told), { width, first: `   ${lead.padEnd(8)}`, hang: 11 })
  if (difference.kind !== 'changed') return [head, id, line('', gist)].join('\n')
  return [head, id, line('before', difference.before), line('after', difference.after)].join('\n')
}

function sayGist({ label, window, place, articles, standings }: MeetingGist): string {
  const voices = standings.map(
    ({ voice, status, since }) => `${voice} ${sayStatus(status)}${since ? ` since ${sayDay(since)}` : ''}`,
  )
  const facts = [label, place ?? '', window ?? '', counted(articles, 'article'), voices.join(', ')]
  return plain(facts.filter(Boolean).join(' · '))
}
