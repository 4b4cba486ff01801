import type { IsoDay, Status } from '#domain'
import { type FoldedMeeting, type FoldedRecord, plain } from '#ledger'
import type { DocketRow } from './answers.ts'
import { changesOf } from './changes.ts'
import { disputesOf } from './disputes.ts'
import { countsOf } from './documents-of.ts'
import { reportsOf } from './reports-of.ts'
import type { Standing } from './standing.ts'
import { standingsOf } from './standings-of.ts'
import { endsWaiting } from './status-sense.ts'
import { waitsOn } from './waits.ts'

/** What of a row the docket filters and sorts by; the rest is only wanted for the rows that are shown. */
export type RowHead = Omit<DocketRow, 'waitsOn' | 'counts'> & { readonly by: FoundBy }

/** What a row is found and sorted by and does not show. */
type FoundBy = {
  /** The label, as names are sorted. */
  readonly label: string
  /** Everything that words are looked for in. */
  readonly words: string
  readonly waits: boolean
  /** Sides and statuses of the standings, each once. */
  readonly sides: readonly string[]
  readonly statuses: readonly Status[]
  /** The day of the last change, or nothing. */
  readonly changed: string
}

/** A meeting's row in the docket. `record` is the record as of the day asked for, `today` that day. */
export function rowOf(meeting: FoldedMeeting, record: FoldedRecord, today: IsoDay): DocketRow {
  const { by: _, ...head } = headOf(meeting, record, today)
  return { ...head, waitsOn: waitsOn(meeting, record, today), counts: countsOf(meeting, record) }
}

type Kept = { readonly today: IsoDay; readonly dismissed: FoldedRecord['dismissed']; readonly head: RowHead }

// A meeting that has not changed is the same object in the next record.
const HEADS = new WeakMap<FoldedMeeting, Kept>()

export function headOf(meeting: FoldedMeeting, record: FoldedRecord, today: IsoDay): RowHead {
  const kept = HEADS.get(meeting)
  if (kept && kept.today === today && kept.dismissed === record.dismissed) return kept.head
  const head = makeHead(meeting, record, today)
  HEADS.set(meeting, { today, dismissed: record.dismissed, head })
  return head
}

function makeHead(meeting: FoldedMeeting, record: FoldedRecord, today: IsoDay): RowHead {
  const { id, label, kind, participants, parties, place, window } = meeting
  const standings = standingsOf(meeting, record, today)
  const lastChange = changesOf(meeting, record).at(-1) ?? null
  const names = participants.flatMap(({ name, side }) => [name, side ?? ''])
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
    firstDay: reportsOf(meeting, record).find(({ day }) => day !== null)?.day ?? null,
    lastChange,
    by: {
      label: plain(label),
      words: plain([label, ...names, ...parties, place?.name ?? '', place?.country ?? ''].join(' ')),
      waits: meeting.accounts.some(account => account.waitsOn.length > 0),
      sides: [...new Set(standings.flatMap(({ voice }) => (voice.kind === 'side' ? voice.name : [])))],
      statuses: [...new Set(standings.map(({ status }) => status))],
      changed: lastChange?.day ?? '',
    },
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
