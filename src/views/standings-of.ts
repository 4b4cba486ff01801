import type { Certainty, IsoDay } from '#domain'
import type { FoldedMeeting, FoldedRecord, Report } from '#ledger'
import { compare, reportsOf, voiceKey, voiceOf } from './reports-of.ts'
import type { Standing } from './standing.ts'
import { endsWaiting, isFurther } from './status-sense.ts'

/** Every voice's standing on a meeting: sides by name, then others by name, the press last. */
export function standingsOf(meeting: FoldedMeeting, record: FoldedRecord, today: IsoDay): readonly Standing[] {
  const byVoice = Map.groupBy(firstTold(reportsOf(meeting, record)), report => voiceKey(voiceOf(report)))
  return [...byVoice.values()].map(reports => standingOf(reports, today)).sort(bySideOtherPress)
}

/**
 * The same words of the same voice, printed again, are not said again: each counts once, from the first day it was printed.
 * Otherwise forty papers that reprint an old sentence would make it today's.
 */
export function firstTold(reports: readonly Report[]): readonly Report[] {
  const known = FIRST.get(reports)
  if (known) return known
  const first = withoutReprints(reports)
  FIRST.set(reports, first)
  return first
}

// What a meeting's reports are is found once.
const FIRST = new WeakMap<readonly Report[], readonly Report[]>()

function withoutReprints(reports: readonly Report[]): readonly Report[] {
  const seen = new Set<string>()
  return reports.filter(report => {
    const said = [voiceKey(voiceOf(report)), report.status, plainWords(report.evidence.words)].join('\n')
    if (report.speaker !== null && seen.has(said)) return false
    seen.add(said)
    return true
  })
}

const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

// `reports` are one voice's, in the order said.
function standingOf(reports: readonly Report[], today: IsoDay): Standing {
  const lastDay = reports.at(-1)!.day
  const sameDay = reports.filter(({ day }) => day === lastDay)
  const report = tellsMost(sameDay)
  const window = reports.findLast(told => told.window !== null)?.window ?? null
  return {
    voice: voiceOf(report),
    status: report.status,
    report,
    since: sinceWhen(reports, report),
    window,
    also: distinctStatuses(sameDay.filter(({ status }) => status !== report.status)),
    reports: reports.length,
    lapsed: window?.latest != null && window.latest < today && !endsWaiting(report.status),
  }
}

/** Of one voice's reports on one day, the one that gives its standing. */
export const tellsMost = (sameDay: readonly Report[]): Report =>
  sameDay.reduce((best, other) => (tellsMore(other, best) ? other : best))

// Of one day's reports by one voice, what the others led up to; then the surer, then who speaks by name, then the later.
function tellsMore(a: Report, b: Report): boolean {
  if (a.status !== b.status) return isFurther(a.status, b.status) || (!isFurther(b.status, a.status) && isSurer(a, b))
  return isSurer(a, b)
}

function isSurer(a: Report, b: Report): boolean {
  const sureness = SURENESS[a.certainty] - SURENESS[b.certainty]
  if (sureness !== 0) return sureness > 0
  return isNamed(a) || !isNamed(b)
}
const SURENESS: Readonly<Record<Certainty, number>> = { certain: 2, probable: 1, possible: 0 }
const isNamed = ({ speaker }: Report): boolean => speaker?.named ?? true

// Back over the days while each has a report of this status.
function sinceWhen(reports: readonly Report[], { status }: Report): IsoDay | null {
  let since: IsoDay | null = null
  const days = Map.groupBy(
    reports.filter(({ day }) => day !== null),
    ({ day }) => day,
  )
  for (const [day, told] of [...days].reverse()) {
    if (!told.some(report => report.status === status)) break
    since = day
  }
  return since
}

function distinctStatuses(reports: readonly Report[]): readonly Report[] {
  return [...new Map(reports.map(report => [report.status, report])).values()]
}

const ORDER = { side: 0, other: 1, press: 2 }
function bySideOtherPress(a: Standing, b: Standing): number {
  return ORDER[a.voice.kind] - ORDER[b.voice.kind] || compare(voiceKey(a.voice), voiceKey(b.voice))
}
