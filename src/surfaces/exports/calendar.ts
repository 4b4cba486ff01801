import ical, { ICalEventStatus } from 'ical-generator'
import type { IsoDay } from '#domain'
import type { DocketRow } from '#views'
import { plain, sayPlace, sayStatus, sayVoice, sayWho, sayWindow } from '../wording/index.ts'
import type { Links } from './links.ts'
import { type Outlook, outlookOf } from './outlook.ts'

export type CalendarOptions = {
  readonly name: string
  readonly links: Links
  /**
   * True gives a meeting that is off STATUS:CANCELLED, which some calendars hide; otherwise it stays, and its title says so.
   */
  readonly strict: boolean
}

/**
 * Meetings as a calendar (RFC 5545): a window as whole days, TENTATIVE for what the sides do not all say alike. A meeting
 * whose time is not known is not in it. The UID never changes; SEQUENCE rises when something moves.
 */
export function toCalendar(rows: readonly DocketRow[], options: CalendarOptions): string {
  const calendar = ical({ name: plain(options.name), prodId: '//Readout//Docket//EN' })
  for (const row of rows) {
    const days = daysOf(row)
    if (days) calendar.createEvent(eventOf(row, days, options))
  }
  return calendar.toString()
}

type Days = { readonly from: IsoDay; readonly to: IsoDay; readonly mark: string }

function daysOf({ window }: DocketRow): Days | null {
  const { earliest, latest } = window ?? {}
  if (earliest && latest) return { from: earliest, to: latest, mark: earliest === latest ? '' : '[window] ' }
  if (earliest) return { from: earliest, to: earliest, mark: '[not before] ' }
  return latest ? { from: latest, to: latest, mark: '[not after] ' } : null
}

const TITLES: Readonly<Record<Outlook, string>> = {
  firm: '',
  moved: '',
  unsure: '',
  'put-off': 'PUT OFF: ',
  off: 'CALLED OFF: ',
}

function eventOf(row: DocketRow, { from, to, mark }: Days, { links, strict }: CalendarOptions) {
  const outlook = outlookOf(row)
  const moved = lastLearnt(row)
  return {
    id: `${row.id}@readout`,
    start: midnight(from),
    end: new Date(midnight(to).getTime() + DAY),
    allDay: true,
    summary: mark + TITLES[outlook] + plain(row.label),
    description: description(row),
    location: row.place ? sayPlace(row.place) : null,
    url: links.meeting(row.id),
    status: statusOf(outlook, strict),
    sequence: Math.max(0, Math.floor((moved - EPOCH) / MINUTE)),
    stamp: new Date(moved),
  }
}

function statusOf(outlook: Outlook, strict: boolean): ICalEventStatus {
  if (outlook === 'off' && strict) return ICalEventStatus.CANCELLED
  return outlook === 'firm' || outlook === 'moved' || outlook === 'off'
    ? ICalEventStatus.CONFIRMED
    : ICalEventStatus.TENTATIVE
}

function description(row: DocketRow): string {
  const { clock } = row.window ?? {}
  const time = clock ? `${clock.time} ${clock.zone ?? 'local time'}` : 'time TBC'
  const said = row.standings.map(
    ({ voice, status, report }) =>
      `${sayVoice(voice)}: ${sayStatus(status, report.certainty)} – “${plain(report.evidence.words)}”`,
  )
  return [sayWho(row), `${row.window ? sayWindow(row.window) : ''}, ${time}`, ...said].join('\n')
}

// When the record last learnt something that the event shows.
function lastLearnt({ standings, lastChange }: DocketRow): number {
  const learnt = [...standings.map(({ report }) => report.learnt), ...(lastChange ? [lastChange.learnt] : [])]
  return Date.parse(learnt.sort().at(-1) ?? '2020-01-01T00:00:00Z')
}

const MINUTE = 60_000
const DAY = 86_400_000
const EPOCH = Date.UTC(2020, 0, 1)
const midnight = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`)
