import type { Correction } from '../correction.ts'
import type { FoldedMeeting } from '../folded.ts'
import { applyCorrections, type PartOf } from './apply-corrections.ts'
import { buildMeeting, type Part } from './build-meeting.ts'

/** The meetings that a record shows: those gathered, less those that people corrected, and the corrected ones. */
export type Shown = {
  readonly meetings: ReadonlyMap<string, FoldedMeeting>
  /** By account key. */
  readonly meetingOf: ReadonlyMap<string, FoldedMeeting>
  readonly show: (part: Part) => void
  readonly hide: (part: Part) => void
  /** Undoes what corrections did; before parts that they may have touched are shown or hidden. */
  readonly uncorrect: () => void
  readonly correct: (corrections: CorrectedBy) => void
}

export type CorrectedBy = {
  readonly made: readonly Correction[]
  readonly dismissed: Iterable<string>
  readonly partOf: PartOf
  readonly keyOf: (idOrKey: string) => string
}

export function makeShown(): Shown {
  const meetings = new Map<string, FoldedMeeting>()
  const meetingOf = new Map<string, FoldedMeeting>()
  const built = new Map<Part, FoldedMeeting>()
  let corrected: readonly Part[] = []
  let replaced: readonly Part[] = []

  const show = (part: Part): void => {
    if (part.accounts.length === 0) return
    const meeting = buildMeeting(part)
    built.set(part, meeting)
    meetings.set(meeting.id, meeting)
    for (const { key } of part.accounts) meetingOf.set(key, meeting)
    for (const key of part.also) meetingOf.set(key, meeting)
  }
  const hide = (part: Part): void => {
    const meeting = built.get(part)
    if (!meeting) return
    built.delete(part)
    if (meetings.get(meeting.id) === meeting) meetings.delete(meeting.id)
    for (const key of [...part.accounts.map(account => account.key), ...part.also])
      if (meetingOf.get(key) === meeting) meetingOf.delete(key)
  }
  return {
    meetings,
    meetingOf,
    show,
    hide,
    uncorrect: () => {
      for (const part of corrected) hide(part)
      for (const part of replaced) show(part)
      corrected = []
      replaced = []
    },
    correct: ({ made, dismissed, partOf, keyOf }) => {
      const done = applyCorrections({ made, dismissed }, partOf, keyOf)
      corrected = [...done.parts]
      replaced = [...done.replaced]
      for (const part of replaced) hide(part)
      for (const part of corrected) show(part)
    },
  }
}
