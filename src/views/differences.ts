import type { IsoDay, Status } from '#domain'
import type { FoldedRecord } from '#ledger'
import { type Question, recordOf, todayOf } from './question.ts'
import { compare, voiceName } from './reports-of.ts'
import { standingsOf } from './standings-of.ts'

/** What a docket says of a meeting, in short. */
export type MeetingGist = {
  readonly id: string
  readonly label: string
  readonly window: string | null
  readonly place: string | null
  readonly articles: number
  readonly standings: readonly { readonly voice: string; readonly status: Status; readonly since: IsoDay | null }[]
}

/** How a meeting differs between two states of a record. A meeting that has become part of another leads on to it. */
export type Difference =
  | { readonly kind: 'new'; readonly after: MeetingGist }
  | { readonly kind: 'gone'; readonly before: MeetingGist }
  | { readonly kind: 'changed'; readonly before: MeetingGist; readonly after: MeetingGist }

/** What a record says of its meetings now: a record goes on changing, this does not. */
export function gistsOf(record: FoldedRecord, question: Question): readonly MeetingGist[] {
  const then = recordOf(record, question)
  return [...then.meetings.values()].map(meeting => ({
    id: meeting.id,
    label: meeting.label,
    window: meeting.window?.edtf ?? null,
    place: meeting.place?.name ?? null,
    articles: new Set(meeting.accounts.map(({ article }) => article)).size,
    standings: standingsOf(meeting, then, todayOf(question)).map(({ voice, status, since }) => ({
      voice: voiceName(voice),
      status,
      since,
    })),
  }))
}

/** What is different in `record` from what it said before, by label. */
export function differences(
  before: readonly MeetingGist[],
  record: FoldedRecord,
  question: Question,
): readonly Difference[] {
  const then = recordOf(record, question)
  const now = new Map(gistsOf(record, question).map(gist => [gist.id, gist]))
  const reached = new Set<string>()
  const found: Difference[] = before.flatMap((gist): Difference[] => {
    const after = now.get(then.find(gist.id)?.id ?? '')
    if (!after) return [{ kind: 'gone', before: gist }]
    reached.add(after.id)
    return JSON.stringify(after) === JSON.stringify(gist) ? [] : [{ kind: 'changed', before: gist, after }]
  })
  for (const after of now.values()) if (!reached.has(after.id)) found.push({ kind: 'new', after })
  return found.sort((a, b) => compare(nameOf(a), nameOf(b)))
}

function nameOf(difference: Difference): string {
  const { label, id } = difference.kind === 'gone' ? difference.before : difference.after
  return `${label} ${id}`
}
