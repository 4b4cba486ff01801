import { Failure } from '#domain'
import { checkNote } from './check-note.ts'
import type { FoldedRecord } from './folded.ts'
import type { CorrectionDraft } from './ledger.ts'

/** Refuses a correction that names nobody, gives no reason, or names nothing that it could correct. */
export function checkCorrection(record: FoldedRecord, { by, because, change }: CorrectionDraft): void {
  if (by.trim() === '') throw new Failure('usage', 'A correction needs the name of who makes it.')
  if (because.trim() === '' && change.kind !== 'note') throw new Failure('usage', 'A correction needs a reason.')
  switch (change.kind) {
    case 'merge':
      if (meetingNamed(record, change.meeting) === meetingNamed(record, change.into))
        throw new Failure('usage', 'These two are one meeting already.')
      return
    case 'split': {
      const keys = new Set(meetingNamed(record, change.meeting).accounts.map(({ key }) => key))
      const leaving = change.accounts.filter(key => keys.has(key))
      if (leaving.length === 0) throw new Failure('not-found', 'None of these accounts is part of the meeting.')
      if (leaving.length === keys.size) throw new Failure('usage', 'A split has to leave the meeting something.')
      return
    }
    case 'set':
      meetingNamed(record, change.meeting)
      return
    case 'dismiss':
      if (record.dismissed.has(change.what)) throw new Failure('usage', 'This is dismissed already.')
      if (!isThere(record, change.what))
        throw new Failure('not-found', `There is no report, account or folding ${change.what}.`)
      return
    case 'restore':
      if (!record.dismissed.has(change.what)) throw new Failure('not-found', 'Nothing of this name is dismissed.')
      return
    case 'note':
      checkNote(record, change)
      return
    case 'undo':
      if (!record.corrections.some(({ entry, stands }) => entry === change.entry && stands))
        throw new Failure('not-found', `There is no correction ${change.entry} that stands.`)
  }
}

// Corrections are rare: every article may be looked at.
function isThere(record: FoldedRecord, key: string): boolean {
  if (key.startsWith('folding:')) return record.articles.has(key.slice('folding:'.length))
  for (const { accounts } of record.articles.values())
    if (accounts.some(account => account.key === key || account.reports.some(report => report.key === key))) return true
  return false
}

function meetingNamed(record: FoldedRecord, id: string) {
  const meeting = record.find(id)
  if (!meeting) throw new Failure('not-found', `There is no meeting ${id}.`)
  return meeting
}
