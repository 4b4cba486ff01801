import type { IsoDay } from '#domain'
import type { FoldedMeeting, FoldedRecord, Instant, Report, ToldWindow } from '#ledger'
import type { MeetingChange } from './answers.ts'
import { type Question, recordOf } from './question.ts'
import { compare, reportsOf, voiceKey, voiceOf } from './reports-of.ts'
import { firstTold, tellsMost } from './standings-of.ts'

/** Since when changes are asked for: by the day said, by the moment learnt, or both. */
export type Since = { readonly since?: IsoDay; readonly learntSince?: Instant }

/** What moved, the latest first. */
export function changes(
  record: FoldedRecord,
  { since, learntSince }: Since,
  question: Question,
): readonly MeetingChange[] {
  return allChanges(recordOf(record, question)).filter(
    ({ day, learnt }) =>
      (since === undefined || (day ?? '') >= since) && (learntSince === undefined || learnt >= learntSince),
  )
}

const ALL = new WeakMap<FoldedRecord, readonly MeetingChange[]>()

/** Every change in a record, the latest first. Put in order day by day: most are of different days. */
function allChanges(record: FoldedRecord): readonly MeetingChange[] {
  const known = ALL.get(record)
  if (known) return known
  const byDay = Map.groupBy(
    [...record.meetings.values()].flatMap(meeting => changesOf(meeting, record)),
    ({ day }) => day ?? '',
  )
  const inOrder = [...byDay].sort(([a], [b]) => compare(b, a)).flatMap(([, sameDay]) => sameDay.sort(latestFirst))
  ALL.set(record, inOrder)
  return inOrder
}

type Kept = { readonly dismissed: FoldedRecord['dismissed']; readonly changes: readonly MeetingChange[] }

// A meeting that has not changed is the same object in the next record.
const KEPT = new WeakMap<FoldedMeeting, Kept>()

/** Every change of a voice's status or window on a meeting, in the order said. A first word is a change from nothing. */
export function changesOf(meeting: FoldedMeeting, record: FoldedRecord): readonly MeetingChange[] {
  const { dismissed } = record
  const kept = KEPT.get(meeting)
  if (kept?.dismissed === dismissed) return kept.changes
  const changes = findChanges(meeting, record)
  KEPT.set(meeting, { dismissed, changes })
  return changes
}

function findChanges(meeting: FoldedMeeting, record: FoldedRecord): readonly MeetingChange[] {
  const byVoice = Map.groupBy(firstTold(reportsOf(meeting, record)), report => voiceKey(voiceOf(report)))
  return [...byVoice.values()].flatMap(reports => changesOfVoice(meeting, reports)).sort(earliestFirst)
}

function changesOfVoice({ id, label }: FoldedMeeting, reports: readonly Report[]): readonly MeetingChange[] {
  const found: MeetingChange[] = []
  let before: Report | null = null
  let window: ToldWindow | null = null
  for (const sameDay of Map.groupBy(reports, ({ day }) => day).values()) {
    const report = tellsMost(sameDay)
    const given = report.window ?? sameDay.findLast(told => told.window !== null)?.window ?? null
    const windowMoved = given !== null && given.edtf !== window?.edtf
    if (report.status !== before?.status || windowMoved)
      found.push({
        meeting: id,
        label,
        voice: voiceOf(report),
        from: before?.status ?? null,
        to: report.status,
        windowFrom: window,
        windowTo: given ?? window,
        day: report.day,
        learnt: report.learnt,
        report,
      })
    before = report
    window = given ?? window
  }
  return found
}

export function earliestFirst(a: MeetingChange, b: MeetingChange): number {
  return (
    compare(a.day ?? '', b.day ?? '') ||
    compare(a.report.published ?? '', b.report.published ?? '') ||
    compare(a.meeting, b.meeting) ||
    compare(a.report.article, b.report.article) ||
    compare(a.report.key, b.report.key)
  )
}

const latestFirst = (a: MeetingChange, b: MeetingChange): number => earliestFirst(b, a)
