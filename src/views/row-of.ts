import type { IsoDay } from '#domain'
import type { FoldedMeeting, FoldedRecord } from '#ledger'
import type { DocketRow } from './answers.ts'
import { changesOf } from './changes.ts'
import { disputesOf } from './disputes.ts'
import { countsOf } from './documents-of.ts'
import { reportsOf } from './reports-of.ts'
import type { Standing } from './standing.ts'
import { standingsOf } from './standings-of.ts'
import { endsWaiting } from './status-sense.ts'
import { waitsOn } from './waits.ts'

/** A meeting's row in the docket. `record` is the record as of the day asked for, `today` that day. */
export function rowOf(meeting: FoldedMeeting, record: FoldedRecord, today: IsoDay): DocketRow {
  const { id, label, kind, participants, parties, place, window } = meeting
  const standings = standingsOf(meeting, record, today)
  const days = reportsOf(meeting, record).flatMap(({ day }) => day ?? [])
  return {
    id,
    label,
    kind,
    participants,
    parties,
    place,
    window,
    standings,
    disputed: disputesOf(meeting, standings).length > 0,
    lapsed: lapsedOn(meeting, standings, today),
    waitsOn: waitsOn(meeting, record, today),
    counts: countsOf(meeting, record),
    firstDay: days[0] ?? null,
    lastChange: changesOf(meeting, record).at(-1) ?? null,
  }
}

// The last day of the last window that anybody gave, where it has passed and nobody has said held, put off or off.
function lapsedOn({ window }: FoldedMeeting, standings: readonly Standing[], today: IsoDay): IsoDay | null {
  if (standings.some(({ status }) => endsWaiting(status))) return null
  const windows = [window, ...standings.map(standing => standing.window)].filter(told => told !== null)
  const ends = windows.map(({ latest }) => latest)
  if (ends.length === 0 || ends.some(end => end === null || end >= today)) return null
  return ends.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b))
}
