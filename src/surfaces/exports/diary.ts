import type { IsoDay } from '#domain'
import type { DocketRow } from '#views'
import { MONTHS, plain, sayDay, sayStatus, sayVoice, sayWindow } from '../wording/index.ts'

export type DiaryOptions = {
  /** The day of the diary. */
  readonly day: IsoDay
  /** What the record learnt after this moment is new. */
  readonly newSince: string | null
}

/**
 * The docket in the form of a wire service's diary: under each day what is to come, `**` before what is new,
 * `PARIS – who meets whom – window, status by side`.
 */
export function toDiary(rows: readonly DocketRow[], { day, newSince }: DiaryOptions): string {
  const dated = rows.filter(row => startOf(row) !== null)
  const coming = dated.filter(row => (row.window?.latest ?? '9999') >= day)
  const past = dated.filter(row => (row.window?.latest ?? '9999') < day)
  const undated = rows.filter(row => startOf(row) === null)
  const sections = [
    ...underDays(coming, day).map(([heading, list]) => section(heading, list, { day, newSince })),
    section('DAY NOT KNOWN', undated, { day, newSince }),
    section('PAST', past.toSorted(byStart).reverse(), { day, newSince }),
  ].filter(Boolean)
  const head = `DIARY – Planned meetings – ${sayDay(day)}\n** Indicates new entries or changes`
  return `${[head, ...sections].join('\n\n')}\n`
}

const startOf = ({ window }: DocketRow): IsoDay | null => window?.earliest ?? window?.latest ?? null
const byStart = (a: DocketRow, b: DocketRow) => (startOf(a) ?? '').localeCompare(startOf(b) ?? '')

/** By their first day; what has begun stands under the day of the diary. */
function underDays(rows: readonly DocketRow[], day: IsoDay): readonly (readonly [string, readonly DocketRow[]])[] {
  const shown = (row: DocketRow) => ((startOf(row) ?? day) < day ? day : (startOf(row) ?? day))
  return [...Map.groupBy(rows.toSorted(byStart), shown)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([at, list]) => [headingOf(at), list])
}

function section(heading: string, rows: readonly DocketRow[], options: DiaryOptions): string {
  return rows.length === 0 ? '' : [heading, ...rows.map(row => line(row, options))].join('\n')
}

function line(row: DocketRow, { day, newSince }: DiaryOptions): string {
  const isNew = newSince !== null && (row.lastChange?.learnt ?? '') > newSince
  const place = row.place ? plain(row.place.name).toUpperCase() : 'PLACE NOT KNOWN'
  const said = row.standings.map(
    ({ voice, status, report, lapsed }) =>
      `${sayVoice(voice)}: ${sayStatus(status, report.certainty)}${lapsed ? ', lapsed' : ''}`,
  )
  return `${isNew ? '** ' : ''}${place} – ${whoMeets(row)} – ${when(row, day)}, ${said.join('; ') || 'nothing said'}`
}

const NOUNS: Readonly<Record<DocketRow['kind'], string>> = {
  summit: 'meet',
  ministerial: 'meet',
  talks: 'hold talks',
  call: 'speak by telephone',
  visit: 'visit',
  multilateral: 'meet',
  other: 'meet',
}

function whoMeets({ participants, parties, kind, label }: DocketRow): string {
  const names = participants.map(({ name, role, side }) =>
    plain(role && side && role !== name ? `${side} ${role} ${name}` : name),
  )
  const all = names.length > 1 ? names : parties.map(plain)
  if (all.length < 2) return plain(label)
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)} ${NOUNS[kind]}`
}

/** "20–26 October 2025 (to October 26)", "(final day)"; a time of day where one is known, else "time TBC". */
function when({ window }: DocketRow, day: IsoDay): string {
  if (!window || (!window.earliest && !window.latest)) return 'time TBC'
  const { earliest, latest, clock } = window
  const days = earliest !== latest && latest
  const left = !days || latest < day ? '' : latest === day ? ' (final day)' : ` (to ${monthAndDay(latest)})`
  return `${sayWindow(window)}${left}${clock ? ` – ${clock.time.replace(':', '')} ${clock.zone ?? 'local time'}` : ', time TBC'}`
}

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const

function headingOf(day: IsoDay): string {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]
  return `${weekday}, ${monthAndDay(day).toUpperCase()}, ${day.slice(0, 4)}`
}

const monthAndDay = (day: IsoDay): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8, 10))}`
