import type { FoldedMeeting, FoldedRecord, Report } from '#ledger'
import type { Voice } from './standing.ts'

// A meeting that has not changed is the same object in the next record.
const ALL = new WeakMap<FoldedMeeting, readonly Report[]>()
const LEFT = new WeakMap<FoldedMeeting, Pick<FoldedRecord, 'dismissed'> & { readonly reports: readonly Report[] }>()

/** A meeting's reports that nobody dismissed, in the order they were said; undated ones first, for nothing follows from them. */
export function reportsOf(meeting: FoldedMeeting, { dismissed }: FoldedRecord): readonly Report[] {
  if (dismissed.size === 0) return allReportsOf(meeting)
  const known = LEFT.get(meeting)
  if (known && known.dismissed === dismissed) return known.reports
  const reports = allReportsOf(meeting).filter(({ key }) => !dismissed.has(key))
  LEFT.set(meeting, { dismissed, reports })
  return reports
}

/** The same in no order, for whoever counts. */
export const heldReportsOf = ({ accounts }: FoldedMeeting, { dismissed }: FoldedRecord): readonly Report[] =>
  accounts.flatMap(({ reports }) => reports).filter(({ key }) => !dismissed.has(key))

export function allReportsOf(meeting: FoldedMeeting): readonly Report[] {
  const known = ALL.get(meeting)
  if (known) return known
  const reports = meeting.accounts.flatMap(account => account.reports).sort(inOrderSaid)
  ALL.set(meeting, reports)
  return reports
}

/** By the day said, then by publication, then by article and place in it. */
export function inOrderSaid(a: Report, b: Report): number {
  return (
    compare(a.day ?? '', b.day ?? '') ||
    compare(a.published ?? '', b.published ?? '') ||
    compare(a.article, b.article) ||
    a.evidence.span.start - b.evidence.span.start ||
    compare(a.key, b.key)
  )
}

/** Whose position a report gives. */
export function voiceOf({ speaker, side }: Report): Voice {
  if (side !== null) return { kind: 'side', name: side }
  return speaker === null ? { kind: 'press' } : { kind: 'other', name: speaker.name }
}

/** A voice in one word, to tell voices apart by: `side Russia`, `press`, `other analysts`. */
export const voiceKey = (voice: Voice): string => (voice.kind === 'press' ? 'press' : `${voice.kind} ${voice.name}`)

/** A voice in words for a sentence. */
export const voiceName = (voice: Voice): string => (voice.kind === 'press' ? 'the press' : voice.name)

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
