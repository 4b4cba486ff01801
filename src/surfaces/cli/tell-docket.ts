import type { Docket, DocketRow, Standing } from '#views'
import {
  counted,
  plain,
  sayCounts,
  sayDay,
  sayPlace,
  sayStatus,
  sayToldWindow,
  sayVoice,
  sayWho,
  sayWindow,
  toneOf,
} from '../wording/index.ts'
import type { Look } from './tell-reading.ts'
import { wrap } from './wrap.ts'

/** The docket for a person: a paragraph a meeting, a line a voice. */
export function tellDocket(docket: Docket, look: Look): string {
  const heading = `${counted(docket.total, 'meeting')}${sayClocks(docket)}`
  const rows = docket.rows.map(row => tellRow(row, look))
  return `${[look.paint('faint', heading), ...rows].join('\n\n')}\n`
}

/** " as of 20 October 2025, as known on 3 November 2025"; nothing for an answer of today. */
export function sayClocks({ asOf, knownAt }: Pick<Docket, 'asOf' | 'knownAt'>): string {
  return (asOf ? ` as of ${sayDay(asOf)}` : '') + (knownAt ? ` as known on ${sayDay(knownAt)}` : '')
}

const INDENT = '   '
const NAME_WIDTH = 18
const STATUS_WIDTH = 20

function tellRow(row: DocketRow, look: Look): string {
  const { width, paint } = look
  const waits = row.waitsOn.map(link => plain(link.label) + (link.fallen ? ' (fallen)' : ''))
  const facts = [
    ['who', sayWho(row)],
    ['where', row.place ? sayPlace(row.place) : ''],
    ['when', row.window ? sayToldWindow(row.window) : ''],
    ['waits on', waits.join(', ')],
    ['heard from', sayCounts(row.counts)],
  ] as const
  const name = paint('strong', wrap(plain(row.label) + (row.disputed ? ' — disputed' : ''), { width }))
  const lines = facts
    .filter(([, words]) => words !== '')
    .map(([fact, words]) => wrap(words, { width, first: INDENT + fact.padEnd(12), hang: INDENT.length + 12 }))
  const standings = row.standings.map(standing => tellStanding(standing, look))
  return [name, paint('faint', wrap(row.id, { width, first: INDENT, hang: 3 })), ...lines, ...standings].join('\n')
}

/** One voice on one line: whose, which status, since when, for when, in which words. */
export function tellStanding({ voice, status, report, since, window, lapsed }: Standing, look: Look): string {
  const words = sayStatus(status, report.certainty) + (lapsed ? ', lapsed' : '')
  const parts = [
    since ? `since ${sayDay(since)}` : 'day not known',
    window ? `for ${sayWindow(window)}` : '',
    `“${plain(report.evidence.words)}”`,
  ]
  const first = `${INDENT}${sayVoice(voice).padEnd(NAME_WIDTH)} ${words.padEnd(STATUS_WIDTH)} `
  const hang = INDENT.length + NAME_WIDTH + STATUS_WIDTH + 2
  const line = wrap(parts.filter(Boolean).join(' · '), { width: look.width, first, hang })
  return line.replace(words, look.paint(toneOf(status), words))
}
