import type { Correction, FoldedMeeting, FoldedRecord } from '#ledger'
import type { MeetingAnswer } from './answers.ts'
import { changesOf } from './changes.ts'
import { disputesOf } from './disputes.ts'
import { documentsOf } from './documents-of.ts'
import { type Question, recordOf, todayOf } from './question.ts'
import { allReportsOf, reportsOf, voiceKey, voiceOf } from './reports-of.ts'
import { rowOf } from './row-of.ts'
import { firstTold } from './standings-of.ts'
import { affectedBy, chainFrom } from './waits.ts'

/** One meeting's story, by any id it ever had, or null where there is none (or none yet as of that day). */
export function meeting(record: FoldedRecord, id: string, question: Question): MeetingAnswer | null {
  const then = recordOf(record, question)
  const found = then.find(id)
  if (found === null) return null
  const today = todayOf(question)
  const row = rowOf(found, then, today)
  return {
    ...row,
    asOf: question.asOf ?? null,
    knownAt: then.knownAt,
    story: allReportsOf(found).map(report => ({
      ...report,
      voice: voiceOf(report),
      dismissed: dismissalOf(report.key, then),
    })),
    disputes: disputesOf(found, row.standings),
    windows: windowsOf(found, then),
    chain: chainFrom(found, then, today),
    affects: affectedBy(found, then, today),
    documents: documentsOf(found, then),
    changes: changesOf(found, then),
    joins: found.joins,
    accounts: found.accounts,
    corrections: then.corrections.filter(correction => touches(correction, found, then)),
  }
}

function dismissalOf(key: string, { corrections, dismissed }: FoldedRecord): Correction | null {
  const entry = dismissed.get(key)
  return corrections.find(correction => correction.entry === entry) ?? null
}

function windowsOf(found: FoldedMeeting, record: FoldedRecord): MeetingAnswer['windows'] {
  const last = new Map<string, string>()
  return firstTold(reportsOf(found, record)).flatMap(report => {
    const { window } = report
    const voice = voiceOf(report)
    if (window === null || last.get(voiceKey(voice)) === window.edtf) return []
    last.set(voiceKey(voice), window.edtf)
    return [{ voice, window, report }]
  })
}

function touches({ change }: Correction, found: FoldedMeeting, record: FoldedRecord): boolean {
  const isThis = (id: string): boolean => record.find(id)?.id === found.id
  switch (change.kind) {
    case 'merge':
      return isThis(change.meeting) || isThis(change.into)
    case 'split':
      return isThis(change.meeting) || change.accounts.some(isThis)
    case 'set':
      return isThis(change.meeting)
    case 'dismiss':
    case 'restore':
      return (
        isThis(change.what) ||
        found.accounts.some(
          ({ article, reports }) =>
            change.what === `folding:${article}` || reports.some(({ key }) => key === change.what),
        )
      )
    case 'note':
      return found.accounts.some(({ article }) => article === change.article)
    case 'undo': {
      const undone = record.corrections.find(({ entry }) => entry === change.entry)
      return undone !== undefined && touches(undone, found, record)
    }
  }
}
